import { CreateMultipartUploadCommand } from '@aws-sdk/client-s3';
import type { CreateMultipartUploadCommandInput } from '@aws-sdk/client-s3';
import type { Header } from '../model/header';
import createMultipartUpload from './create-multipart-upload';
import { defineProbe } from './define-probe';

/** Headers that policies demand of uploads, as the SDK calls them. */
const FIELDS: Readonly< Record< string, 'ACL' | 'ServerSideEncryption' > > = {
	'x-amz-acl': 'ACL',
	'x-amz-server-side-encryption': 'ServerSideEncryption',
};

/** The plugin's headers with one of them set otherwise. A key of KMS goes with its own kind of encryption only. */
function changed( input: CreateMultipartUploadCommandInput, { name, value }: Header ) {
	const { SSEKMSKeyId, ...others } = input;
	const field = FIELDS[ name ];
	const isOtherEncryption = field === 'ServerSideEncryption' && value !== 'aws:kms';
	return {
		...others,
		...( SSEKMSKeyId && ! isOtherEncryption ? { SSEKMSKeyId } : {} ),
		...( field ? { [ field ]: value } : {} ),
	};
}

/**
 * Begins a large upload once more, as the plugin does or with one header set otherwise: which header a policy demands shows only where one attempt
 * passes and the other is refused. Asked only after the plugin's own was refused and cancelling is proved; cancelled again in the clean-up.
 */
export default defineProbe( {
	...createMultipartUpload,
	id: 'create-multipart-upload-with-header',
	command: ( input ) => {
		const plain = createMultipartUpload.command( input ).input as CreateMultipartUploadCommandInput;
		return new CreateMultipartUploadCommand( input.header ? changed( plain, input.header ) : plain );
	},
} );
