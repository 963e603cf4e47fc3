import { atAws } from '../diagnoses/text/provider-rights';
import { defineCaution } from './define-caution';
import { newest } from './proof';

/** Which of it was seen: a file that was read, uploaded with a public ACL or without, or S3's word on the policy. */
type Seen = 'acl' | 'file' | 'policy';

export default defineCaution( {
	id: 'public-backups',
	severity: 'warning',

	read( picture ) {
		const { profile, target, exposure, bucket } = picture;
		const isRead = exposure.publish.value === 'yes';
		if ( profile.holds !== 'backups' || ( ! isRead && bucket.policyStatus !== 'public' ) ) {
			return undefined;
		}
		const isByAcl = target.acl.startsWith( 'public-' );
		const how: Seen = isByAcl ? 'acl' : 'file';
		return {
			params: { bucket: target.bucket, seen: isRead ? how : ( 'policy' as const ) },
			severity: 'warning',
			proof: isRead ? exposure.publish.proof : newest( picture, 'get-bucket-policy-status' ),
		};
	},

	explain( { __, sprintf }, { bucket, seen } ) {
		const isRead = seen !== 'policy';
		return {
			title: isRead
				? __( 'Anybody can read the backups', 'bucket-doctor' )
				: __( 'The bucket’s policy lets everybody in', 'bucket-doctor' ),
			observed: isRead
				? sprintf(
						/* translators: %s: Bucket name. */
						__(
							'The test’s own file in “%s” was read without any key, right after it was uploaded as the plugin uploads.',
							'bucket-doctor'
						),
						bucket
					)
				: sprintf(
						/* translators: %s: Bucket name. */
						__( 'S3 calls the policy of “%s” public.', 'bucket-doctor' ),
						bucket
					),
			cause:
				seen === 'acl'
					? __(
							'The chosen ACL makes every uploaded file public. A backup holds the whole database: users, addresses, password hashes.',
							'bucket-doctor'
						)
					: __(
							'The bucket’s policy or its ACLs speak to everybody. A backup holds the whole database: users, addresses, password hashes.',
							'bucket-doctor'
						),
		};
	},

	remedies( { __ }, { seen }, { target } ) {
		const verify = __(
			'To verify, test again: “Make files public” should not say yes any more. Or open a backup’s address in a private browser window.',
			'bucket-doctor'
		);
		return [
			...( seen === 'acl'
				? [
						{
							title: __( 'Choose the ACL “private” or none, here and in the plugin.', 'bucket-doctor' ),
							who: 'user' as const,
							setField: { field: 'acl', value: 'private' },
						},
					]
				: [] ),
			{
				title: __( 'Block public access to the bucket.', 'bucket-doctor' ),
				who: 'bucket-owner',
				steps: [
					...atAws(
						target.provider,
						__(
							'In the S3 console: the bucket, Permissions, Block public access, all four switches on.',
							'bucket-doctor'
						)
					),
					__(
						'If something else in the bucket has to be public, give backups a bucket of their own.',
						'bucket-doctor'
					),
					__(
						'Take the backups that were public for known to others: change the passwords and keys that stand in them.',
						'bucket-doctor'
					),
					verify,
				],
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/configuring-block-public-access-bucket.html',
	],
} );
