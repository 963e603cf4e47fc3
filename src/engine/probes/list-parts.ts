import { ListPartsCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** Parts of the upload that the test began. Whoever began an upload may list its parts anyway, so only a refusal says something of others'. */
export default defineProbe( {
	id: 'list-parts',
	operation: 'ListParts',
	actions: [ 's3:ListMultipartUploadParts' ],
	service: 's3',
	mutates: false,
	command: ( { target, key, uploadId } ) =>
		new ListPartsCommand( { Bucket: target.bucket, Key: key, UploadId: uploadId ?? '', MaxParts: 1 } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListPartsResult' ),
} );
