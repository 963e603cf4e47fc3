import { GetObjectAclCommand } from '@aws-sdk/client-s3';
import { isDocument } from '../reading/root';
import { defineProbe } from './define-probe';

/** Of a listed file, or of the test's own where there is no other; a listed file's answer comes without its body. */
export default defineProbe( {
	id: 'get-object-acl',
	operation: 'GetObjectAcl',
	actions: [ 's3:GetObjectAcl' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new GetObjectAclCommand( { Bucket: target.bucket, Key: key } ),
	provesAccess: ( response ) => isDocument( response, 'AccessControlPolicy' ),
} );
