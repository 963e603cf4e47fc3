import { readUnsupported } from '../reading/unsupported';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'unsupported-operation',
	layer: 'endpoint',
	// It hurts only where the plugin makes the request, and then its row is unknown.
	severity: 'info',
	// Most stores lack some of the settings that the test asks for on its own account.
	isAboutRowsOnly: true,
	symptom: {
		errorCodes: [
			'NotImplemented',
			'MethodNotAllowed',
			'XNotImplemented',
			'InvalidArgument',
			'InvalidBucketOwnerAWSAccountID',
		],
		statuses: [ 405, 501 ],
	},

	read( evidence ) {
		const unsupported = readUnsupported( evidence );
		return (
			unsupported && {
				operation: evidence.observation.operation,
				header: unsupported.header,
				isAws: evidence.target.provider === 'aws',
			}
		);
	},

	explain( { __, sprintf }, { operation, header, isAws } ) {
		return {
			title: __( 'The store does not offer this operation', 'bucket-doctor' ),
			observed:
				header === ''
					? /* translators: %s: Name of an S3 operation, e.g. GetPublicAccessBlock. */
						sprintf( __( 'The store does not know the operation %s.', 'bucket-doctor' ), operation )
					: sprintf(
							/* translators: 1: Name of an S3 operation, e.g. PutObject. 2: Name of an HTTP header or query key, e.g. x-amz-acl. */
							__( 'The store does not accept %1$s with the header or parameter %2$s.', 'bucket-doctor' ),
							operation,
							header
						),
			cause: isAws
				? __(
						'AWS offers the operation, but not to this request: the bucket or file is of a kind that has none, it belongs to another account, or the endpoint is one for something else, such as a website. Nothing is known of the permission.',
						'bucket-doctor'
					)
				: __(
						'Stores other than AWS offer a part of S3. This is no refusal: nothing is known of the permission, and a plugin that needs the operation cannot use this store as it is.',
						'bucket-doctor'
					),
		};
	},

	remedies( { __ }, { header } ) {
		return [
			header === 'x-amz-acl'
				? {
						title: __( 'Have files uploaded without an ACL, here and in the plugin.', 'bucket-doctor' ),
						who: 'user',
						setField: { field: 'acl', value: 'none' },
					}
				: {
						title: __(
							'Look in the provider’s documentation whether the operation is offered in another way.',
							'bucket-doctor'
						),
						who: 'user',
					},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
		'https://developers.cloudflare.com/r2/api/s3/api/',
	],
} );
