import { ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** Versions of one key of the test's own: finds what an upload made whose answer was lost. */
export default defineProbe( {
	id: 'list-own-versions',
	operation: 'ListObjectVersions',
	actions: [ 's3:ListBucketVersions' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new ListObjectVersionsCommand( { Bucket: target.bucket, MaxKeys: 1, Prefix: key } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'ListVersionsResult' ),
} );
