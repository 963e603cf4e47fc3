import { wantsChecksumForLock } from '../reading/lock-refusal';
import { readRefusal } from '../reading/refusal';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'object-lock',
	layer: 'ownership',
	// The test may not write where what it writes could not be removed; the plugin may well.
	severity: 'warning',
	symptom: { errorCodes: [ 'InvalidRequest', 'AccessDenied', 'ObjectLockedByBucketPolicy', 'ObjectLocked' ] },

	read( evidence ) {
		const { error, target } = evidence;
		const { bucket } = target;
		if ( error && wantsChecksumForLock( error ) ) {
			return { bucket, lock: 'upload' as const };
		}
		const isKept =
			readRefusal( evidence )?.kind === 'object-lock' ||
			error?.code === 'ObjectLockedByBucketPolicy' ||
			error?.code === 'ObjectLocked';
		return isKept ? { bucket, lock: 'delete' as const } : undefined;
	},

	mergeKey: ( { lock } ) => lock,

	explain( { __, sprintf }, { bucket, lock } ) {
		return lock === 'upload'
			? {
					title: __( 'The bucket locks every new file', 'bucket-doctor' ),
					observed: sprintf(
						/* translators: %s: Bucket name. */
						__(
							'An upload to “%s” without a checksum was refused; S3 asks for one only where files are locked. Nothing was stored.',
							'bucket-doctor'
						),
						bucket
					),
					cause: __(
						'The bucket has a default retention: what is uploaded cannot be deleted until its time is over, by nobody or by few. Because of that the test stops here, and whether uploading is allowed stays unknown.',
						'bucket-doctor'
					),
				}
			: {
					title: __( 'A file is locked and cannot be deleted', 'bucket-doctor' ),
					/* translators: %s: Bucket name. */
					observed: sprintf( __( 'A file in “%s” is protected by Object Lock.', 'bucket-doctor' ), bucket ),
					cause: __(
						'A retention period or legal hold keeps the file. That is no matter of policies: the permission to delete may be there all the same.',
						'bucket-doctor'
					),
				};
	},

	remedies( { __ }, { lock } ) {
		return lock === 'upload'
			? [
					{
						title: __(
							'Make sure that the plugin sends a checksum with its uploads; most do.',
							'bucket-doctor'
						),
						who: 'user',
						steps: [
							__(
								'Upload one file with the plugin itself to see it. Old files will stay until their retention ends, also when the plugin means to delete them.',
								'bucket-doctor'
							),
						],
					},
				]
			: [
					{
						title: __(
							'Wait until the retention ends, or have a legal hold removed by whoever set it.',
							'bucket-doctor'
						),
						who: 'bucket-owner',
					},
				];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html',
	],
} );
