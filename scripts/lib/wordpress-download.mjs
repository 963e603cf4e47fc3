import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { mustRun } from './run.mjs';

// Where wordpress.org cannot be reached at all, that should show at once.
const CONNECT_TIMEOUT_MS = 8000;

/**
 * Downloads a release from wordpress.org.
 *
 * @param {string} version WordPress version.
 * @param {string} target  Folder to make.
 * @throws {Error} When it cannot be reached, has no such release, or the archive cannot be unpacked.
 */
export const downloadWordPress = async ( version, target ) => {
	const controller = new AbortController();
	const timer = setTimeout(
		() => controller.abort( new Error( 'wordpress.org does not answer' ) ),
		CONNECT_TIMEOUT_MS
	);
	const answer = await fetch( `https://wordpress.org/wordpress-${ version }.tar.gz`, {
		signal: controller.signal,
	} ).finally( () => clearTimeout( timer ) );
	if ( ! answer.ok || ! answer.body ) {
		throw new Error( `wordpress.org answers ${ answer.status } for version ${ version }` );
	}
	const staging = `${ target }.download`;
	await rm( staging, { recursive: true, force: true } );
	await mkdir( staging, { recursive: true } );
	const archive = path.join( staging, 'wordpress.tar.gz' );
	await pipeline( Readable.fromWeb( answer.body ), createWriteStream( archive ) );
	await mustRun( 'tar', [ '-xzf', archive, '-C', staging ] );
	await rename( path.join( staging, 'wordpress' ), target );
	await rm( staging, { recursive: true, force: true } );
};
