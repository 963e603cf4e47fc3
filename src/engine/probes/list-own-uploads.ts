import { ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** Unfinished uploads of one key of the test's own: finds one whose id was lost with the answer. */
export default defineProbe( {
	id: 'list-own-uploads',
	operation: 'ListMultipartUploads',
	actions: [ 's3:ListBucketMultipartUploads' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) =>
		new ListMultipartUploadsCommand( { Bucket: target.bucket, MaxUploads: 1, Prefix: key } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListMultipartUploadsResult' ),
} );
