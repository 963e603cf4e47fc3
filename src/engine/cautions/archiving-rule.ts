import { atAws } from '../diagnoses/text/provider-rights';
import { defineCaution } from './define-caution';
import { newest } from './proof';
import { rulesForAll } from './rules';

export default defineCaution( {
	id: 'archiving-rule',
	severity: 'warning',

	read( picture ) {
		const read = picture.profile.requirements.find( ( { action } ) => action === 's3:GetObject' );
		const rule = rulesForAll( picture ).find( ( { archive } ) => archive !== undefined );
		if ( ! rule?.archive || ! read || ( read.need !== 'required' && read.need !== 'optional' ) ) {
			return undefined;
		}
		const { storageClass, days } = rule.archive;
		return {
			params: { rule: rule.id, storageClass, ...( days === undefined ? {} : { days } ) },
			severity: read.need === 'required' ? 'warning' : 'info',
			proof: newest( picture, 'get-bucket-lifecycle-configuration' ),
		};
	},

	explain( { __, sprintf }, { rule, storageClass, days } ) {
		return {
			title: __( 'A lifecycle rule moves files to where the plugin cannot read them', 'bucket-doctor' ),
			observed:
				days === undefined
					? sprintf(
							/* translators: 1: Name of a lifecycle rule. 2: Storage class, e.g. GLACIER. */
							__(
								'The rule “%1$s” moves files of this folder to the storage class %2$s.',
								'bucket-doctor'
							),
							rule,
							storageClass
						)
					: sprintf(
							/* translators: 1: Name of a lifecycle rule. 2: Storage class, e.g. GLACIER. 3: Number of days. */
							__(
								'The rule “%1$s” moves files of this folder to the storage class %2$s after %3$d days.',
								'bucket-doctor'
							),
							rule,
							storageClass,
							days
						),
			cause: __(
				'Archived files have to be fetched back from the archive first, which takes hours and costs money. Until then every attempt to read them fails, also when a backup is to be restored.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ }, _params, { target } ) {
		return [
			{
				title: __(
					'Let the rule use a storage class that can be read at once, such as GLACIER_IR or STANDARD_IA.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
				steps: [
					...atAws(
						target.provider,
						__( 'In the S3 console: the bucket, Management, Lifecycle rules.', 'bucket-doctor' )
					),
					__(
						'Or let the rule begin later than the age of the oldest file that you would still restore from within WordPress.',
						'bucket-doctor'
					),
					__( 'To verify, test again: “Bucket care” lists what the rules do.', 'bucket-doctor' ),
				],
			},
			{
				title: __(
					'Files that are archived already: restore them in the provider’s console before the plugin reads them.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects.html',
	],
} );
