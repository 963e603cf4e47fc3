import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** One version in the plugin's folder: also names one that can be asked about. */
export default defineProbe( {
	id: 'list-object-versions',
	operation: 'ListObjectVersions',
	actions: [ 's3:ListBucketVersions' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) =>
		new ListObjectVersionsCommand( {
			Bucket: target.bucket,
			MaxKeys: 1,
			...( target.keyPrefix ? { Prefix: target.keyPrefix } : {} ),
		} ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListVersionsResult' ),
} );
