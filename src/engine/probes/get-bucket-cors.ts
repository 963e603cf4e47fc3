import { GetBucketCorsCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-bucket-cors',
	operation: 'GetBucketCors',
	actions: [ 's3:GetBucketCORS' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketCorsCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 && hasRoot( body, 'CORSConfiguration' ) ) ||
		( status === 404 && hasErrorCode( body, 'NoSuchCORSConfiguration' ) ),
} );
