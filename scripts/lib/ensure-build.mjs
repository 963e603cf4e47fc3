import { existsSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { mustRun, say } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

const SOURCES = [
	'src',
	'scripts/webpack',
	'webpack.config.js',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'tsconfig.base.json',
];
const OUTPUTS = [ 'plugin/build/admin.js', 'plugin/build/admin.asset.php', 'dist/cli.js', 'dist/sandbox.js' ];

/**
 * Builds the plugin's scripts, the command line and the sandbox, unless that was done for these very sources.
 *
 * @throws {import('./run.mjs').Failure} When the build fails.
 */
export const ensureBuild = async () => {
	const wanted = await hashOf( SOURCES );
	if ( ( await readStamp( 'build' ) ) === wanted && OUTPUTS.every( ( file ) => existsSync( inRoot( file ) ) ) ) {
		return;
	}
	say( 'Building …' );
	await mustRun( process.platform === 'win32' ? 'npm.cmd' : 'npm', [ 'run', '--silent', 'build' ] );
	await writeStamp( 'build', wanted );
};
