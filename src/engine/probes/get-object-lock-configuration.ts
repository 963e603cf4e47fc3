import { GetObjectLockConfigurationCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-object-lock-configuration',
	operation: 'GetObjectLockConfiguration',
	actions: [ 's3:GetBucketObjectLockConfiguration' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetObjectLockConfigurationCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 && hasRoot( body, 'ObjectLockConfiguration' ) ) ||
		( status === 404 && hasErrorCode( body, 'ObjectLockConfigurationNotFoundError' ) ),
} );
