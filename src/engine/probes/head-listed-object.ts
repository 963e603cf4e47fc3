import { HeadObjectCommand } from '@aws-sdk/client-s3';
import type { Response } from '../model/observation';
import { defineProbe } from './define-probe';

/** A HEAD does not need the encryption key, a GET does: of such a file only a GET proves that it can be read. */
export const needsKey = ( { headers }: Response ): boolean =>
	( headers[ 'x-amz-server-side-encryption' ] ?? '' ).startsWith( 'aws:kms' );

/** A file of the user's that a list named: HEAD costs nothing and moves nothing, and its 200 takes s3:GetObject. */
export default defineProbe( {
	id: 'head-listed-object',
	operation: 'HeadObject',
	actions: [ 's3:GetObject' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new HeadObjectCommand( { Bucket: target.bucket, Key: key } ),
	provesAccess: ( response ) => response.status === 200 && 'etag' in response.headers && ! needsKey( response ),
} );
