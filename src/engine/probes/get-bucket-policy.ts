import { GetBucketPolicyCommand } from '@aws-sdk/client-s3';
import { hasErrorCode } from '../reading/root';
import { defineProbe } from './define-probe';

/** Of the policy itself nothing is kept. To somebody of another account who may read it, S3 says 405 instead of showing it. */
export default defineProbe( {
	id: 'get-bucket-policy',
	operation: 'GetBucketPolicy',
	actions: [ 's3:GetBucketPolicy' ],
	service: 's3',
	mutates: false,
	hidesAnswer: true,
	command: ( { target } ) => new GetBucketPolicyCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, headers, body }, { target } ) =>
		( status === 200 && ( headers[ 'content-type' ] ?? '' ).includes( 'json' ) ) ||
		( status === 404 && hasErrorCode( body, 'NoSuchBucketPolicy' ) ) ||
		( target.provider === 'aws' && status === 405 && hasErrorCode( body, 'MethodNotAllowed' ) ),
} );
