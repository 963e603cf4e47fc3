import { PutObjectAclCommand } from '@aws-sdk/client-s3';
import { isChanged } from '../reading/changed';
import { defineProbe } from './define-probe';
import { aclOf } from './put-object-acl';

/** On a version of the test's own file, by its id. */
export default defineProbe( {
	id: 'put-object-version-acl',
	operation: 'PutObjectAcl',
	actions: [ 's3:PutObjectVersionAcl' ],
	service: 's3',
	mutates: true,
	command: ( { target, key, versionId } ) =>
		new PutObjectAclCommand( {
			Bucket: target.bucket,
			Key: key,
			VersionId: versionId ?? 'null',
			ACL: aclOf( target ),
		} ),
	provesAccess: isChanged,
} );
