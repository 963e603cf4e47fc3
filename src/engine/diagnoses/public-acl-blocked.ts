import { readWordedRefusal } from '../reading/refusal';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'public-acl-blocked',
	layer: 'ownership',
	severity: 'error',
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const denial = readWordedRefusal( evidence );
		if ( denial?.effect !== 'bpa' || denial.setting !== 'BlockPublicAcls' ) {
			return undefined;
		}
		return { acl: evidence.observation.request?.headers[ 'x-amz-acl' ] ?? '' };
	},

	explain( { __, sprintf }, { acl } ) {
		return {
			title: __( 'Public files are blocked', 'bucket-doctor' ),
			observed:
				acl === ''
					? __(
							'S3 refused a request that would make a file public, because of the setting BlockPublicAcls.',
							'bucket-doctor'
						)
					: sprintf(
							/* translators: %s: Name of an ACL, e.g. public-read. */
							__(
								'S3 refused a request with the ACL “%s”, because of the setting BlockPublicAcls.',
								'bucket-doctor'
							),
							acl
						),
			cause: __(
				'Block Public Access is on, for the bucket, the account or the organization, as it is for every new bucket. It refuses uploads that would be public, whatever the policies say.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Upload without a public ACL, and let visitors read through a CDN such as CloudFront.',
					'bucket-doctor'
				),
				who: 'user',
				steps: [
					__( 'Backups should never be public: for them this setting is a protection.', 'bucket-doctor' ),
				],
				setField: { field: 'acl', value: 'none' },
			},
			{
				title: __(
					'If files have to be public by their ACL, switch off BlockPublicAcls alone, for this bucket alone.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
				steps: [
					__(
						'The setting of the account or organization counts as well; the strictest one wins.',
						'bucket-doctor'
					),
				],
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html' ],
} );
