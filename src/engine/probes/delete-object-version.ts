import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** Names the null version of a key that never was: nothing can be removed, and no marker is made. */
export default defineProbe( {
	id: 'delete-object-version',
	operation: 'DeleteObject',
	actions: [ 's3:DeleteObjectVersion' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new DeleteObjectCommand( { Bucket: target.bucket, Key: key, VersionId: 'null' } ),
	provesAccess: ( { status } ) => status === 204,
} );
