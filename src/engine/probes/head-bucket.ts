import { HeadBucketCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** Asks for the region, which S3 tells everyone; unsigned, so that neither key nor policy can get in the way. */
export default defineProbe( {
	id: 'head-bucket',
	operation: 'HeadBucket',
	actions: [],
	service: 's3',
	anonymous: true,
	mutates: false,
	command: ( { target } ) => new HeadBucketCommand( { Bucket: target.bucket } ),
	provesAccess: () => false,
} );
