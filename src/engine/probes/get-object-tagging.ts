import { GetObjectTaggingCommand } from '@aws-sdk/client-s3';
import { isDocument } from '../reading/root';
import { defineProbe } from './define-probe';

/** Of a listed file, or of the test's own where there is no other; a listed file's answer comes without its body. */
export default defineProbe( {
	id: 'get-object-tagging',
	operation: 'GetObjectTagging',
	actions: [ 's3:GetObjectTagging' ],
	service: 's3',
	mutates: false,
	command: ( { target, key } ) => new GetObjectTaggingCommand( { Bucket: target.bucket, Key: key } ),
	provesAccess: ( response ) => isDocument( response, 'Tagging' ),
} );
