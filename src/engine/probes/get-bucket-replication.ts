import { GetBucketReplicationCommand } from '@aws-sdk/client-s3';
import { hasErrorCode, hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-bucket-replication',
	operation: 'GetBucketReplication',
	actions: [ 's3:GetReplicationConfiguration' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketReplicationCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) =>
		( status === 200 && hasRoot( body, 'ReplicationConfiguration' ) ) ||
		( status === 404 && hasErrorCode( body, 'ReplicationConfigurationNotFoundError' ) ),
} );
