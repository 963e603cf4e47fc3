import { GetBucketLifecycleConfigurationCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** Tells what is removed by itself, and for how long earlier versions are kept. */
export default defineProbe( {
	id: 'get-bucket-lifecycle-configuration',
	operation: 'GetBucketLifecycleConfiguration',
	actions: [ 's3:GetLifecycleConfiguration' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketLifecycleConfigurationCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 && hasRoot( body, 'LifecycleConfiguration' ) ) ||
		( status === 404 && hasErrorCode( body, 'NoSuchLifecycleConfiguration' ) ),
} );
