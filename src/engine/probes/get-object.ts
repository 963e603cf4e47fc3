import { GetObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** Reads back what the test wrote, whole: a store that mangles uploads shows itself here. */
export default defineProbe( {
	id: 'get-object',
	operation: 'GetObject',
	actions: [ 's3:GetObject' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new GetObjectCommand( { Bucket: target.bucket, Key: key } ),
	provesAccess: ( { status, body }, input ) => status === 200 && body === input.body,
} );
