import { AbortMultipartUploadCommand } from '@aws-sdk/client-s3';
import { hasErrorCode } from '../reading/root';
import { defineProbe } from './define-probe';

/** Cancels an upload that no store ever began. Whoever began an upload may cancel it anyway, so an own one would prove nothing of others'. */
export default defineProbe( {
	id: 'abort-invented',
	operation: 'AbortMultipartUpload',
	actions: [ 's3:AbortMultipartUpload' ],
	service: 's3',
	mutates: false,
	command: ( { target, key, uploadId } ) =>
		new AbortMultipartUploadCommand( { Bucket: target.bucket, Key: key, UploadId: uploadId ?? '' } ),
	provesAccess: ( { status, body } ) => status === 204 || ( status === 404 && hasErrorCode( body, 'NoSuchUpload' ) ),
} );
