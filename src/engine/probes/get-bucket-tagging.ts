import { GetBucketTaggingCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-bucket-tagging',
	operation: 'GetBucketTagging',
	actions: [ 's3:GetBucketTagging' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketTaggingCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 && hasRoot( body, 'Tagging' ) ) || ( status === 404 && hasErrorCode( body, 'NoSuchTagSet' ) ),
} );
