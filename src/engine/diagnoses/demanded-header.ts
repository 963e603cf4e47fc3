import { headerLine } from '../model/header';
import { readDemandedHeader } from '../reading/upload-conditions';
import { defineDiagnosis } from './define-diagnosis';

const FIELDS: Readonly< Record< string, string > > = {
	'x-amz-acl': 'acl',
	'x-amz-server-side-encryption': 'serverSideEncryption',
};

export default defineDiagnosis( {
	id: 'demanded-header',
	layer: 'authorization',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const header = readDemandedHeader( evidence );
		return header && { name: header.name, value: header.value, before: header.before };
	},

	explain( { __, sprintf }, { name, value, before } ) {
		const line = headerLine( { name, value } );
		return {
			/* translators: %s: A header, e.g. x-amz-server-side-encryption: AES256. */
			title: sprintf( __( 'Uploading is refused without the header “%s”', 'bucket-doctor' ), line ),
			observed:
				before === ''
					? sprintf(
							/* translators: %s: A header, e.g. x-amz-server-side-encryption: AES256. */
							__(
								'With “%s” the store accepted that an upload was begun; the same without it was refused beside it.',
								'bucket-doctor'
							),
							line
						)
					: sprintf(
							/* translators: 1: A header, e.g. x-amz-acl: private. 2: Another value of it. */
							__(
								'With “%1$s” the store accepted that an upload was begun; the same with “%2$s” in its place was refused beside it.',
								'bucket-doctor'
							),
							line,
							before
						),
			cause: __(
				'A policy, most often the bucket’s own, denies uploads that do not carry this header: so owners of buckets demand encryption, or full control of what others upload.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __, sprintf }, { name, value } ) {
		const field = FIELDS[ name ];
		const line = headerLine( { name, value } );
		const isEncryption = name === 'x-amz-server-side-encryption';
		return [
			{
				/* translators: %s: A header, e.g. x-amz-server-side-encryption: AES256. */
				title: sprintf( __( 'Have the plugin send “%s” with each upload.', 'bucket-doctor' ), line ),
				who: 'user',
				steps: [
					isEncryption
						? __(
								'Look in its settings for server-side encryption: AES256 is also called SSE-S3, aws:kms SSE-KMS.',
								'bucket-doctor'
							)
						: __(
								'Look in its settings for the ACL or the permissions of uploaded files.',
								'bucket-doctor'
							),
				],
				copy: { label: __( 'Header', 'bucket-doctor' ), text: line },
				...( field ? { setField: { field, value } } : {} ),
			},
			{
				title: __(
					'If it cannot, ask the owner of the bucket to lift the demand for this user and folder.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
				steps: isEncryption
					? [
							__(
								'The bucket’s own setting for default encryption encrypts every new file without any header.',
								'bucket-doctor'
							),
						]
					: [],
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingServerSideEncryption.html',
	],
} );
