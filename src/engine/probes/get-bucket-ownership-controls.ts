import { GetBucketOwnershipControlsCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-bucket-ownership-controls',
	operation: 'GetBucketOwnershipControls',
	actions: [ 's3:GetBucketOwnershipControls' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketOwnershipControlsCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 && hasRoot( body, 'OwnershipControls' ) ) ||
		( status === 404 && hasErrorCode( body, 'OwnershipControlsNotFoundError' ) ),
} );
