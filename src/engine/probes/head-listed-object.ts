import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** A file of the user's that a list named: HEAD costs nothing and moves nothing, and its 200 takes s3:GetObject. */
export default defineProbe( {
	id: 'head-listed-object',
	operation: 'HeadObject',
	actions: [ 's3:GetObject' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new HeadObjectCommand( { Bucket: target.bucket, Key: key } ),
	provesAccess: ( { status, headers } ) => status === 200 && 'etag' in headers,
} );
