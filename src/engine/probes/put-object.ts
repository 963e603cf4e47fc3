import { PutObjectCommand } from '@aws-sdk/client-s3';
import { isStored } from '../reading/stored';
import { defineProbe } from './define-probe';

/** Without ACL and encryption headers: what fails here does not fail because of them. */
export default defineProbe( {
	id: 'put-object',
	operation: 'PutObject',
	actions: [ 's3:PutObject' ],
	service: 's3',
	mutates: true,
	command: ( { target, key, body } ) =>
		new PutObjectCommand( { Bucket: target.bucket, Key: key, Body: body, ContentType: 'text/plain' } ),
	provesAccess: isStored,
} );
