import { AbortMultipartUploadCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** Cancels the upload that the test began. */
export default defineProbe( {
	id: 'abort-multipart-upload',
	operation: 'AbortMultipartUpload',
	actions: [ 's3:AbortMultipartUpload' ],
	service: 's3',
	mutates: true,
	command: ( { target, key, uploadId } ) =>
		new AbortMultipartUploadCommand( { Bucket: target.bucket, Key: key, UploadId: uploadId ?? '' } ),
	// An own upload may be cancelled by whoever began it: this is clean-up, not evidence.
	provesAccess: () => false,
} );
