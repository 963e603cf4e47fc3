import { UploadPartCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** A part of the upload that the test began; shows what an encryption key adds. */
export default defineProbe( {
	id: 'upload-part',
	operation: 'UploadPart',
	actions: [ 's3:PutObject' ],
	service: 's3',
	mutates: true,
	command: ( { target, key, uploadId, body } ) =>
		new UploadPartCommand( {
			Bucket: target.bucket,
			Key: key,
			PartNumber: 1,
			UploadId: uploadId ?? '',
			Body: body,
		} ),
	provesAccess: ( { status, headers } ) => status === 200 && 'etag' in headers,
} );
