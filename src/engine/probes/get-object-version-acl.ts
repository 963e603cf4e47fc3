import { GetObjectAclCommand } from '@aws-sdk/client-s3';
import { isDocument } from '../reading/root';
import { defineProbe } from './define-probe';

/** The same of a version by its id, which takes a right of its own. */
export default defineProbe( {
	id: 'get-object-version-acl',
	operation: 'GetObjectAcl',
	actions: [ 's3:GetObjectVersionAcl' ],
	service: 's3',
	mutates: false,
	command: ( { target, key, versionId } ) =>
		new GetObjectAclCommand( { Bucket: target.bucket, Key: key, VersionId: versionId ?? 'null' } ),
	provesAccess: ( response ) => isDocument( response, 'AccessControlPolicy' ),
} );
