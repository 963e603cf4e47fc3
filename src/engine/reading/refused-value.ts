import type { Evidence } from '../evidence';

/** Field of the connection whose value the store does not take. */
export type RefusedField = 'acl' | 'storageClass' | 'serverSideEncryption' | 'kmsKeyId';

const BY_HEADER: Readonly< Record< string, RefusedField > > = {
	'x-amz-acl': 'acl',
	'x-amz-storage-class': 'storageClass',
	'x-amz-server-side-encryption': 'serverSideEncryption',
	'x-amz-server-side-encryption-aws-kms-key-id': 'kmsKeyId',
};
const BY_CODE: Readonly< Record< string, RefusedField > > = {
	MalformedACLError: 'acl',
	InvalidStorageClass: 'storageClass',
	InvalidEncryptionAlgorithmError: 'serverSideEncryption',
};

// Backblaze B2 names no argument, as pasted by users.
const CANNED_ACL = /^Unsupported value for canned acl '/;

/** Undefined unless the store says that it does not take the value of a field. */
export function readRefusedField( { error }: Pick< Evidence, 'error' > ): RefusedField | undefined {
	if ( error?.code !== 'InvalidArgument' ) {
		return error && BY_CODE[ error.code ];
	}
	return CANNED_ACL.test( error.message.trim() )
		? 'acl'
		: BY_HEADER[ ( error.fields.ArgumentName ?? '' ).trim().toLowerCase() ];
}
