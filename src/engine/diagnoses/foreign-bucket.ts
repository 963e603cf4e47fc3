import { readForeignOwner } from '../reading/foreign-owner';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'foreign-bucket',
	layer: 'bucket',
	// Keys of other accounts are used on purpose, too; what it means is for the user to say.
	severity: 'warning',
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const account = readForeignOwner( evidence );
		return account === undefined ? undefined : { bucket: evidence.target.bucket, account };
	},

	explain( { __, sprintf }, { bucket, account } ) {
		return {
			title: __( 'The bucket belongs to another account than the key', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: 1: Bucket name. 2: Account number, e.g. 111122223333. */
				__(
					'Requests to the bucket “%1$s” are answered, but refused as soon as they name the key’s account %2$s as its owner.',
					'bucket-doctor'
				),
				bucket,
				account
			),
			cause: __(
				'That can be meant: a bucket may let other accounts in. It can also be a misspelt name, or a name that somebody else took after the bucket was deleted; then backups go to a stranger.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __( 'Make sure who owns the bucket before anything is written to it.', 'bucket-doctor' ),
				who: 'user',
				steps: [
					__(
						'Sign in to the key’s account and look for the bucket in its list. If it is not there, ask whoever named it to you.',
						'bucket-doctor'
					),
				],
			},
			{
				title: __(
					'If it is meant, two policies have to allow each action: that of the user or role, and that of the bucket.',
					'bucket-doctor'
				),
				who: 'bucket-owner',
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/example-walkthroughs-managing-access-example2.html',
	],
} );
