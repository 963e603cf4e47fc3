import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import type { Sandbox } from '../../../../src/sandbox/server';

const settings = ( { line }: Sandbox ) => ( {
	endpoint: line.endpoint,
	region: line.region,
	credentials: {
		accessKeyId: line.accessKeyId,
		secretAccessKey: line.secretAccessKey,
		...( line.sessionToken === undefined ? {} : { sessionToken: line.sessionToken } ),
	},
	maxAttempts: 1,
} );

/** The SDK's client as anybody would make it, with path addressing for the address of a sandbox. */
export const s3Client = ( sandbox: Sandbox ): S3Client =>
	new S3Client( { ...settings( sandbox ), forcePathStyle: true } );

export const stsClient = ( sandbox: Sandbox ): STSClient => new STSClient( settings( sandbox ) );
