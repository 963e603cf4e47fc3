import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** On the test's own key or on one that never was; run/deletion.ts chooses, and cleans up a marker that this leaves. */
export default defineProbe( {
	id: 'delete-object',
	operation: 'DeleteObject',
	actions: [ 's3:DeleteObject' ],
	service: 's3',
	mutates: true,
	command: ( { target, key } ) => new DeleteObjectCommand( { Bucket: target.bucket, Key: key } ),
	provesAccess: ( { status } ) => status === 204,
} );
