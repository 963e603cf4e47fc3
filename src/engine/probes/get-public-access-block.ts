import { GetPublicAccessBlockCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-public-access-block',
	operation: 'GetPublicAccessBlock',
	actions: [ 's3:GetBucketPublicAccessBlock' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetPublicAccessBlockCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 &&
			( hasRoot( body, 'PublicAccessBlockConfiguration' ) ||
				hasRoot( body, 'BlockPublicAccessBlockConfiguration' ) ) ) ||
		( status === 404 && hasErrorCode( body, 'NoSuchPublicAccessBlockConfiguration' ) ),
} );
