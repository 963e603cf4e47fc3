import { PutObjectAclCommand } from '@aws-sdk/client-s3';
import type { PutObjectAclCommandInput } from '@aws-sdk/client-s3';
import { isChanged } from '../reading/changed';
import type { Target } from '../model/target';
import { defineProbe } from './define-probe';

type Acl = NonNullable< PutObjectAclCommandInput[ 'ACL' ] >;

/** The ACL that the plugin sends, or the harmless one. */
export const aclOf = ( { acl }: Target ): Acl => ( acl === 'none' ? 'private' : acl ) as Acl;

/** On the test's own file, with the ACL that the plugin sends. */
export default defineProbe( {
	id: 'put-object-acl',
	operation: 'PutObjectAcl',
	actions: [ 's3:PutObjectAcl' ],
	service: 's3',
	mutates: true,
	command: ( { target, key } ) =>
		new PutObjectAclCommand( { Bucket: target.bucket, Key: key, ACL: aclOf( target ) } ),
	provesAccess: isChanged,
} );
