import { GetObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** The test's own file, asked for without a signature: whether what the key writes is open to everyone. */
export default defineProbe( {
	id: 'get-object-anonymous',
	operation: 'GetObject',
	actions: [],
	service: 's3',
	anonymous: true,
	mutates: false,
	command: ( { target, key } ) => new GetObjectCommand( { Bucket: target.bucket, Key: key } ),
	provesAccess: ( { status, body }, input ) => status === 200 && body === input.body,
} );
