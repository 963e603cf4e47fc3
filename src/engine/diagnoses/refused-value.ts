import { readRefusedField } from '../reading/refused-value';
import type { Remedy } from '../model/remedy';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'refused-value',
	layer: 'ownership',
	severity: 'error',
	symptom: {
		errorCodes: [
			'InvalidArgument',
			'MalformedACLError',
			'InvalidStorageClass',
			'InvalidEncryptionAlgorithmError',
		],
	},

	read( evidence ) {
		const field = readRefusedField( evidence );
		return field && { field };
	},

	explain( { __ }, { field } ) {
		const titles = {
			acl: __( 'The store does not take this ACL', 'bucket-doctor' ),
			storageClass: __( 'The store does not have this storage class', 'bucket-doctor' ),
			serverSideEncryption: __( 'The store does not offer this encryption', 'bucket-doctor' ),
			kmsKeyId: __( 'The store does not take this encryption key', 'bucket-doctor' ),
		};
		return {
			title: titles[ field ],
			observed: __( 'The request was refused because of this value.', 'bucket-doctor' ),
			cause: __(
				'The value is misspelt, or belongs to a store that offers more. Nothing is known of the permission: a store looks at the form of a request first.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ }, { field } ) {
		const titles = {
			acl: __( 'Choose “none” or “private” as the ACL, here and in the plugin.', 'bucket-doctor' ),
			storageClass: __( 'Choose the standard storage class, here and in the plugin.', 'bucket-doctor' ),
			serverSideEncryption: __(
				'Leave the encryption to the default of the bucket, here and in the plugin.',
				'bucket-doctor'
			),
			kmsKeyId: __( 'Enter the whole ARN of a key in the bucket’s region.', 'bucket-doctor' ),
		};
		const remedy: Remedy = { title: titles[ field ], who: 'user' };
		return [ field === 'acl' ? { ...remedy, setField: { field, value: 'none' } } : remedy ];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
	],
} );
