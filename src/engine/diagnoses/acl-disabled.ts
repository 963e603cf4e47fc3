import { defineDiagnosis } from './define-diagnosis';

// The second is what it is called where a bucket is made.
const CODES = [ 'AccessControlListNotSupported', 'InvalidBucketAclWithObjectOwnership' ];

export default defineDiagnosis( {
	id: 'acl-disabled',
	layer: 'ownership',
	severity: 'error',
	isAboutNeedsOnly: true,
	symptom: { errorCodes: CODES },

	read( { error, observation } ) {
		return error && CODES.includes( error.code )
			? { acl: observation.request?.headers[ 'x-amz-acl' ] ?? '' }
			: undefined;
	},

	explain( { __, sprintf }, { acl } ) {
		return {
			title: __( 'The bucket takes no ACLs', 'bucket-doctor' ),
			observed:
				acl === ''
					? __( 'A request that sets an ACL was refused.', 'bucket-doctor' )
					: sprintf(
							/* translators: %s: Name of an ACL, e.g. public-read. */
							__( 'A request with the ACL “%s” was refused.', 'bucket-doctor' ),
							acl
						),
			cause: __(
				'Since April 2023 new buckets have “Bucket owner enforced” as Object Ownership: every file belongs to the bucket’s owner, and who may read it is said by the bucket’s policy alone. A plugin that sends an ACL all the same is refused.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __( 'Switch the ACL off in the plugin, and choose “none” here.', 'bucket-doctor' ),
				who: 'user',
				steps: [
					__(
						'For files that visitors are to see, let the bucket’s policy or a CDN such as CloudFront make them public.',
						'bucket-doctor'
					),
				],
				setField: { field: 'acl', value: 'none' },
			},
			{
				title: __(
					'If the plugin cannot do without, set Object Ownership to “Bucket owner preferred”.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ensure-object-ownership.html',
	],
} );
