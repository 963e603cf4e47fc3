import { GetBucketNotificationConfigurationCommand } from '@aws-sdk/client-s3';
import { hasRoot } from '../reading/root';
import { defineProbe } from './define-probe';

export default defineProbe( {
	id: 'get-bucket-notification-configuration',
	operation: 'GetBucketNotificationConfiguration',
	actions: [ 's3:GetBucketNotification' ],
	service: 's3',
	mutates: false,
	command: ( { target } ) => new GetBucketNotificationConfigurationCommand( { Bucket: target.bucket } ),
	provesAccess: ( { status, body } ) => status === 200 && hasRoot( body, 'NotificationConfiguration' ),
} );
