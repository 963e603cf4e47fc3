import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { LogEntry } from '../../../src/sandbox/connections';
import { environment } from './environment';
import type { Connection } from './environment';

const SANDBOX = path.resolve( __dirname, '../../../dist/sandbox.js' );

const pem = ( name: string ) => path.resolve( __dirname, '../../support/tls', `${ name }.pem` );

/** What the must-use plugin aws-names.php reads. */
const pointerFile = () => path.join( environment().root, 'wp-content/aws-names.json' );

/** Certificates of `tests/support/tls`. */
export type Certificate = 'aws' | 'stranger' | 'other-name' | 'expired';

/** A sandbox that stands for AWS under AWS's own names. */
export interface AwsSandbox {
	/** What a user of Amazon S3 types: no endpoint. */
	connection: Connection;
	/** The requests it saw. */
	log: () => Promise< LogEntry[] >;
	/** Its buckets with every object, version, marker and upload. */
	state: () => Promise< unknown >;
	stop: () => Promise< void >;
}

// Whether the certificate is any good is what the site has to find out.
const readJson = < T >( port: number, what: string ) =>
	new Promise< T >( ( resolve, reject ) => {
		const options = { host: '127.0.0.1', port, path: `/.sandbox/${ what }`, rejectUnauthorized: false };
		const outgoing = request( options, async ( response ) => {
			try {
				const chunks: Buffer[] = [];
				for await ( const chunk of response ) {
					chunks.push( chunk as Buffer );
				}
				resolve( JSON.parse( Buffer.concat( chunks ).toString() ) as T );
			} catch ( error ) {
				reject( error );
			}
		} );
		outgoing.on( 'error', reject ).end();
	} );

/**
 * Starts a sandbox with TLS and leads AWS's names to it, on the tests' site.
 *
 * @param options
 * @param options.world       Name or file of a world.
 * @param options.certificate Which one it shows.
 */
export const startAwsSandbox = async ( {
	world,
	certificate,
}: {
	world: string;
	certificate: Certificate;
} ): Promise< AwsSandbox > => {
	const tls = [ '--tls-key', pem( 'key' ), '--tls-cert', pem( certificate ) ];
	const child = spawn( process.execPath, [ SANDBOX, '--world', world, ...tls ], {
		stdio: [ 'ignore', 'pipe', 'inherit' ],
	} );
	const ended = once( child, 'exit' );
	const [ line ] = await Promise.race( [
		once( createInterface( { input: child.stdout } ), 'line' ),
		ended.then( () => Promise.reject( new Error( 'The sandbox ended early.' ) ) ),
	] );
	const typed = JSON.parse( line as string ) as Connection;
	const port = Number( new URL( typed.endpoint ).port );
	await writeFile( pointerFile(), JSON.stringify( { port, authority: pem( 'authority' ) } ) );
	return {
		connection: { ...typed, provider: 'aws', endpoint: '', stsEndpoint: '', addressing: 'virtual' },
		log: () => readJson( port, 'log' ),
		state: () => readJson( port, 'state' ),
		stop: async () => {
			await rm( pointerFile() );
			child.kill();
			await ended;
		},
	};
};
