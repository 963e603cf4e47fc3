import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** The whole bucket's list, cut to one key: shows whether the key sees beyond its folder. */
export default defineProbe( {
	id: 'list-objects-root',
	operation: 'ListObjectsV2',
	actions: [ 's3:ListBucket' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new ListObjectsV2Command( { Bucket: target.bucket, MaxKeys: 1 } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListBucketResult' ),
} );
