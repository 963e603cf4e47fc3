import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** The list of a folder that is not the plugin's, cut to one key; the folder stands in for the key. */
export default defineProbe( {
	id: 'list-objects-elsewhere',
	operation: 'ListObjectsV2',
	actions: [ 's3:ListBucket' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new ListObjectsV2Command( { Bucket: target.bucket, MaxKeys: 1, Prefix: key } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListBucketResult' ),
} );
