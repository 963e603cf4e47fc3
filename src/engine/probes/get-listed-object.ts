import { GetObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** One byte of a listed file, asked for only to hear in words why its HEAD was refused. An empty file answers 416 to whoever may read it. */
export default defineProbe( {
	id: 'get-listed-object',
	operation: 'GetObject',
	actions: [ 's3:GetObject' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new GetObjectCommand( { Bucket: target.bucket, Key: key, Range: 'bytes=0-0' } ),
	provesAccess: ( { status, headers, body } ) =>
		( ( status === 206 || status === 200 ) && 'etag' in headers ) ||
		( status === 416 && body.includes( '<Code>InvalidRange</Code>' ) ),
} );
