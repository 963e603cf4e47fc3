import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** Removes one version or marker that the test made, by its id. */
export default defineProbe( {
	id: 'remove-version',
	operation: 'DeleteObject',
	actions: [ 's3:DeleteObjectVersion' ],
	service: 's3',
	mutates: true,
	command: ( { target, key, versionId } ) =>
		new DeleteObjectCommand( {
			Bucket: target.bucket,
			Key: key,
			...( versionId ? { VersionId: versionId } : {} ),
		} ),
	provesAccess: ( { status } ) => status === 204,
} );
