import { GetBucketPolicyStatusCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** Whether the bucket's policy lets everyone in; the policy itself is not read. */
export default defineProbe( {
	id: 'get-bucket-policy-status',
	operation: 'GetBucketPolicyStatus',
	actions: [ 's3:GetBucketPolicyStatus' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketPolicyStatusCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 && hasRoot( body, 'PolicyStatus' ) ) ||
		( status === 404 && hasErrorCode( body, 'NoSuchBucketPolicy' ) ),
} );
