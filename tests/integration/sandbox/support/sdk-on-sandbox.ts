import type { S3Client } from '@aws-sdk/client-s3';
import { s3Client } from './clients';
import { start, stopAll } from './sandboxes';
import { aBucket, aWorld } from './worlds';

/** The SDK as it comes, on a sandbox of its own for each test; what it can do with S3 it can do with the sandbox. */
export function sdkOnSandbox() {
	let client: S3Client | undefined;

	afterEach( async () => {
		client?.destroy();
		await stopAll();
	} );

	return {
		/** Starts a sandbox with one bucket. */
		async begin( bucket: Parameters< typeof aBucket >[ 0 ] = {} ) {
			const sandbox = await start( aWorld( { buckets: [ aBucket( bucket ) ] } ) );
			client = s3Client( sandbox );
			return sandbox;
		},
		/** The client of the sandbox that was begun last. */
		get client(): S3Client {
			if ( ! client ) {
				throw new Error( 'begin first' );
			}
			return client;
		},
	};
}
