import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { defineProbe } from './define-probe';
import { needsKey } from './head-listed-object';

/** A version of the user's that a list named: HEAD costs nothing and moves nothing, and its 200 takes s3:GetObjectVersion. */
export default defineProbe( {
	id: 'head-listed-version',
	operation: 'HeadObject',
	actions: [ 's3:GetObjectVersion' ],
	service: 's3',
	mutates: false,
	command: ( { target, key, versionId } ) =>
		new HeadObjectCommand( { Bucket: target.bucket, Key: key, VersionId: versionId ?? 'null' } ),
	provesAccess: ( response ) => response.status === 200 && 'etag' in response.headers && ! needsKey( response ),
} );
