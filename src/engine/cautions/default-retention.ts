import { atAws } from '../diagnoses/text/provider-rights';
import { defineCaution } from './define-caution';
import { newest } from './proof';

export default defineCaution( {
	id: 'default-retention',
	severity: 'warning',

	read( picture ) {
		const { profile, target, bucket } = picture;
		const deletes = profile.requirements.some(
			( { action, need } ) => action === 's3:DeleteObject' && need === 'required'
		);
		if ( bucket.objectLock !== 'default-retention' || ! deletes ) {
			return undefined;
		}
		const { mode = '', days } = bucket.retention ?? {};
		return {
			params: { bucket: target.bucket, mode, ...( days === undefined ? {} : { days } ) },
			severity: 'warning',
			proof: newest( picture, 'get-object-lock-configuration' ),
		};
	},

	explain( { __, sprintf }, { bucket, mode, days } ) {
		return {
			title: __( 'The bucket keeps what the plugin deletes', 'bucket-doctor' ),
			observed:
				days === undefined
					? sprintf(
							/* translators: 1: Bucket name. 2: Mode of Object Lock, COMPLIANCE or GOVERNANCE. */
							__( 'Object Lock of “%1$s” locks every new file (%2$s).', 'bucket-doctor' ),
							bucket,
							mode
						)
					: sprintf(
							/* translators: 1: Bucket name. 2: Number of days. 3: Mode of Object Lock, COMPLIANCE or GOVERNANCE. */
							__( 'Object Lock of “%1$s” locks every new file for %2$d days (%3$s).', 'bucket-doctor' ),
							bucket,
							days,
							mode
						),
			cause: __(
				'The plugin deletes old files and believes them gone; they are hidden, and stay and cost until their retention ends. That protects backups, and makes the plugin’s own limit meaningless until then. For the same reason the test wrote nothing here.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ }, _params, { target } ) {
		return [
			{
				title: __(
					'Make the retention as long as you want backups to be safe, and no longer.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
				steps: [
					...atAws(
						target.provider,
						__( 'In the S3 console: the bucket, Properties, Object Lock.', 'bucket-doctor' )
					),
					__( 'A new value is for new files.', 'bucket-doctor' ),
					__(
						'Add a lifecycle rule that removes earlier versions: it takes them when their retention has ended.',
						'bucket-doctor'
					),
					__(
						'To verify, look in “Bucket care” after another test, and upload one file with the plugin itself: S3 wants a checksum where files are locked.',
						'bucket-doctor'
					),
				],
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-configure.html',
	],
} );
