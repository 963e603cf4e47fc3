import { PutObjectCommand } from '@aws-sdk/client-s3';
import type { PutObjectCommandInput } from '@aws-sdk/client-s3';
import { isStored } from '../reading/stored';
import type { Target } from '../model/target';
import { defineProbe } from './define-probe';

/** The headers that the plugin's uploads carry beyond the plain ones. */
export function pluginHeaders( target: Target ): Partial< PutObjectCommandInput > {
	return {
		...( target.acl === 'none' ? {} : { ACL: target.acl as NonNullable< PutObjectCommandInput[ 'ACL' ] > } ),
		...( target.serverSideEncryption
			? {
					ServerSideEncryption: target.serverSideEncryption as NonNullable<
						PutObjectCommandInput[ 'ServerSideEncryption' ]
					>,
				}
			: {} ),
		...( target.kmsKeyId ? { SSEKMSKeyId: target.kmsKeyId } : {} ),
	};
}

/** The upload exactly as the plugin makes it; only this one proves that its uploads pass. */
export default defineProbe( {
	id: 'put-object-as-plugin',
	operation: 'PutObject',
	actions: [ 's3:PutObject' ],
	service: 's3',
	mutates: true,
	command: ( { target, key, body } ) =>
		new PutObjectCommand( {
			Bucket: target.bucket,
			Key: key,
			Body: body,
			ContentType: 'text/plain',
			...pluginHeaders( target ),
		} ),
	provesAccess: isStored,
} );
