const { resolve } = require( 'path' );
const configs = require( '../../webpack.config.js' );

const node = configs.find( ( { name } ) => name === 'node' );

/** The corpus as a program: plain Node runs it several times faster than a test runner, and in threads. Never part of what is shipped. */
module.exports = {
	...node,
	name: 'corpus',
	mode: 'production',
	entry: { corpus: resolve( __dirname, 'run/index.ts' ) },
	output: { ...node.output, path: resolve( __dirname, '../../.cache/corpus' ) },
};
