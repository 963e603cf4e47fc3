import { UploadPartCommand } from '@aws-sdk/client-s3';
import { hasErrorCode } from '../reading/root';
import { defineProbe } from './define-probe';

/**
 * A part of an upload that no store ever began: whoever may upload parts hears that there is no such upload, and nothing is stored. It proves
 * UploadPart alone; a policy can treat a plain upload differently.
 */
export default defineProbe( {
	id: 'upload-part-invented',
	operation: 'UploadPart',
	actions: [ 's3:PutObject' ],
	service: 's3',
	mutates: false,
	command: ( { target, key, uploadId, body } ) =>
		new UploadPartCommand( {
			Bucket: target.bucket,
			Key: key,
			PartNumber: 1,
			UploadId: uploadId ?? '',
			Body: body,
		} ),
	provesAccess: ( { status, body } ) => status === 404 && hasErrorCode( body, 'NoSuchUpload' ),
} );
