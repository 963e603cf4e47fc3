import { GetBucketAclCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-bucket-acl',
	operation: 'GetBucketAcl',
	actions: [ 's3:GetBucketAcl' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketAclCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'AccessControlPolicy' ),
} );
