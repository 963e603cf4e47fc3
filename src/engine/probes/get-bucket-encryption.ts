import { GetBucketEncryptionCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-bucket-encryption',
	operation: 'GetBucketEncryption',
	actions: [ 's3:GetEncryptionConfiguration' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketEncryptionCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 && hasRoot( body, 'ServerSideEncryptionConfiguration' ) ) ||
		( status === 404 && hasErrorCode( body, 'ServerSideEncryptionConfigurationNotFoundError' ) ),
} );
