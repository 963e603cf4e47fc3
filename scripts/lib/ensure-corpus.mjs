import { existsSync } from 'node:fs';
import { inCache, inRoot } from './paths.mjs';
import { mustRun, say } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const SOURCES = [
	'src',
	'tests/corpus',
	'tests/support',
	'docs/world.schema.json',
	'webpack.config.js',
	'package-lock.json',
];

/**
 * Builds the corpus, unless that was done for these very sources.
 *
 * @return {Promise<string>} The program.
 * @throws {import('./run.mjs').Failure} When the build fails.
 */
export const ensureCorpus = async () => {
	const program = inCache( 'corpus', 'corpus.js' );
	const wanted = await hashOf( SOURCES );
	if ( ( await readStamp( 'corpus' ) ) !== wanted || ! existsSync( program ) ) {
		say( 'Building the corpus …' );
		await mustRun( process.execPath, [
			inRoot( 'node_modules/webpack/bin/webpack.js' ),
			'--config',
			inRoot( 'tests/corpus/webpack.config.js' ),
		] );
		await writeStamp( 'corpus', wanted );
	}
	return program;
};
