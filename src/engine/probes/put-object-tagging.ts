import { PutObjectTaggingCommand } from '@aws-sdk/client-s3';
import { isChanged } from '../reading/changed';
import { defineProbe } from './define-probe';

/** One fixed tag on the test's own file. */
export default defineProbe( {
	id: 'put-object-tagging',
	operation: 'PutObjectTagging',
	actions: [ 's3:PutObjectTagging' ],
	service: 's3',
	mutates: true,
	command: ( { target, key } ) =>
		new PutObjectTaggingCommand( {
			Bucket: target.bucket,
			Key: key,
			Tagging: { TagSet: [ { Key: 'bucket-doctor', Value: 'test' } ] },
		} ),
	provesAccess: isChanged,
} );
