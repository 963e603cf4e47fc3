import { defineCaution } from './define-caution';
import { newest } from './proof';

export default defineCaution( {
	id: 'root-key',
	severity: 'warning',

	read( picture ) {
		const { kind, arn } = picture.identity;
		return kind === 'root'
			? { params: { arn }, severity: 'warning', proof: newest( picture, 'get-caller-identity' ) }
			: undefined;
	},

	explain( { __, sprintf }, { arn } ) {
		return {
			title: __( 'This is the key of the account’s root user', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: ARN of the root user. */
				__( 'The key belongs to %s.', 'bucket-doctor' ),
				arn
			),
			cause: __(
				'The root user may do everything in the AWS account: all buckets with every version of a file, all servers, the bill. No policy of the account’s users narrows it. Whoever finds this key in the site has the whole account.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Make an IAM user for this site, with the least policy that this report shows, and use its key.',
					'bucket-doctor'
				),
				who: 'account-admin',
				steps: [
					__(
						'In the IAM console: Users, Create user; attach the policy; Security credentials, Create access key.',
						'bucket-doctor'
					),
					__(
						'Enter the new key here and in the plugin. To verify, test again: the report names the user.',
						'bucket-doctor'
					),
					__(
						'Then delete the root user’s access keys: sign in as root, Security credentials. Other things that use them stop working.',
						'bucket-doctor'
					),
				],
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user_manage_delete-key.html',
	],
} );
