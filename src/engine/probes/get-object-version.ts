import { GetObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';

/** Reads back the test's own file by the id of its version. */
export default defineProbe( {
	id: 'get-object-version',
	operation: 'GetObject',
	actions: [ 's3:GetObjectVersion' ],
	service: 's3',
	mutates: false,
	command: ( { target, key, versionId } ) =>
		new GetObjectCommand( { Bucket: target.bucket, Key: key, VersionId: versionId ?? 'null' } ),
	provesAccess: ( { status, body }, input ) => status === 200 && body === input.body,
} );
