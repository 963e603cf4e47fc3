import { CreateMultipartUploadCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';
import { pluginHeaders } from './put-object-as-plugin';

/** Begins a large upload as the plugin does; cancelled again in the clean-up. Asked only where cancelling is proved. */
export default defineProbe( {
	id: 'create-multipart-upload',
	operation: 'CreateMultipartUpload',
	actions: [ 's3:PutObject' ],
	service: 's3',
	mutates: true,
	command: ( { target, key } ) =>
		new CreateMultipartUploadCommand( {
			Bucket: target.bucket,
			Key: key,
			...pluginHeaders( target ),
			...( target.storageClass ? { StorageClass: target.storageClass as 'STANDARD' } : {} ),
		} ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'InitiateMultipartUploadResult' ),
} );
