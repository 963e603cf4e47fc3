import { existsSync } from 'node:fs';
import { canInstall, install } from './apt.mjs';
import { inRoot } from './paths.mjs';
import { Failure, mustRun, run, say } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

/**
 * Installs the PHP development tools of composer.json where they are missing or older than it.
 *
 * @throws {Failure} When there is no Composer or it fails.
 */
export const ensureComposer = async () => {
	const wanted = await hashOf( [ 'composer.json' ] );
	if ( existsSync( inRoot( 'vendor/autoload.php' ) ) && ( await readStamp( 'composer' ) ) === wanted ) {
		return;
	}
	const env = { ...process.env, COMPOSER_ALLOW_SUPERUSER: '1', COMPOSER_NO_INTERACTION: '1' };
	if ( ( await run( 'composer', [ '--version' ], { env } ) ).code !== 0 ) {
		if ( ! canInstall() ) {
			throw new Failure( 'Composer is missing: get it from https://getcomposer.org.' );
		}
		await install( [ 'composer', 'unzip' ] );
	}
	say( 'Installing PHP development packages …' );
	await mustRun( 'composer', [ 'update', '--no-progress', '--prefer-dist' ], { env } );
	await writeStamp( 'composer', wanted );
};
