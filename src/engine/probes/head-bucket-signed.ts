import { HeadBucketCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** As plugins ask whether a bucket exists. A policy that allows lists of one folder only refuses this, since it names no prefix. */
export default defineProbe( {
	id: 'head-bucket-signed',
	operation: 'HeadBucket',
	actions: [ 's3:ListBucket' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new HeadBucketCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, headers } ) => status === 200 && ! ( headers[ 'content-type' ] ?? '' ).includes( 'html' ),
} );
