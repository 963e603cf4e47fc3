import { GetBucketLocationCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-bucket-location',
	operation: 'GetBucketLocation',
	actions: [ 's3:GetBucketLocation' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketLocationCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'LocationConstraint' ),
} );
