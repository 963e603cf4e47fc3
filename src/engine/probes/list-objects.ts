import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** The plugin's own list, cut to one key. A list rather than HeadBucket: a HEAD's refusal has no words. */
export default defineProbe( {
	id: 'list-objects',
	operation: 'ListObjectsV2',
	actions: [ 's3:ListBucket' ],
	service: 's3',
	mutates: false,
	command: ( { target, listPrefix } ) =>
		new ListObjectsV2Command( {
			Bucket: target.bucket,
			MaxKeys: 1,
			...( listPrefix ? { Prefix: listPrefix } : {} ),
		} ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListBucketResult' ),
} );
