import { ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'list-multipart-uploads',
	operation: 'ListMultipartUploads',
	actions: [ 's3:ListBucketMultipartUploads' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) =>
		new ListMultipartUploadsCommand( {
			Bucket: target.bucket,
			MaxUploads: 1,
			...( target.keyPrefix ? { Prefix: target.keyPrefix } : {} ),
		} ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListMultipartUploadsResult' ),
} );
