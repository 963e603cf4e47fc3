import { GetBucketVersioningCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

/** Tells how a delete may be tried without leaving a marker behind. */
export default defineProbe( {
	id: 'get-bucket-versioning',
	operation: 'GetBucketVersioning',
	actions: [ 's3:GetBucketVersioning' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketVersioningCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'VersioningConfiguration' ),
} );
