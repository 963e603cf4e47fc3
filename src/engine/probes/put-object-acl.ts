import { PutObjectAclCommand } from '@aws-sdk/client-s3';
import type { PutObjectAclCommandInput } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** On the test's own file, with the ACL that the plugin sends. */
export default defineProbe( {
	id: 'put-object-acl',
	operation: 'PutObjectAcl',
	actions: [ 's3:PutObjectAcl' ],
	service: 's3',
	mutates: true,
	command: ( { target, key } ) =>
		new PutObjectAclCommand( {
			Bucket: target.bucket,
			Key: key,
			ACL: ( target.acl === 'none' ? 'private' : target.acl ) as NonNullable< PutObjectAclCommandInput[ 'ACL' ] >,
		} ),
	provesAccess: ( { status, bodyBytes, headers } ) =>
		status === 200 && bodyBytes === 0 && ! ( headers[ 'content-type' ] ?? '' ).includes( 'html' ),
} );
