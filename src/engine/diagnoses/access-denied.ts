import { readForeignOwner } from '../reading/foreign-owner';
import { readGooglePermission } from '../reading/google-permission';
import type { Remedy } from '../model/remedy';
import type { Translator } from '../ports';
import { isKmsAction, readRefusal } from '../reading/refusal';
import { isUploadCondition } from '../reading/upload-conditions';
import { actionText } from './text/action-text';
import { whyNotOffered } from '../providers';
import { giveRight } from './text/provider-rights';
import { defineDiagnosis } from './define-diagnosis';

/** What an answer without words can mean, with what the rest of the test has shown. */
function causeAtAws( { __ }: Translator, owner: string ): string {
	switch ( owner ) {
		case 'own':
			return __(
				'The bucket belongs to the key’s own account, and there AWS names the policy as a rule. Where it does not, a VPC endpoint in this server’s network may stand in the way; or the permission is missing all the same.',
				'bucket-doctor'
			);
		case 'other':
			return __(
				'The bucket belongs to another account than the key, and AWS gives no reasons across accounts. Both sides must allow the request: a policy of the user or role, and the bucket’s own policy.',
				'bucket-doctor'
			);
		default:
			return __(
				'AWS gives no reason when bucket and key belong to different organizations, or when a VPC endpoint stands in the way. The permission may be missing, the bucket may be somebody else’s, or its owner’s policy may deny the request.',
				'bucket-doctor'
			);
	}
}

/** Where the store has no policies of buckets, none can stand in the way. */
const causeElsewhere = ( { __ }: Translator, provider: string ): string =>
	whyNotOffered( provider, 'GetBucketPolicy' )
		? __( 'Most often the key is limited to other buckets or to reading.', 'bucket-doctor' )
		: __(
				'Most often the key is limited to other buckets or to reading, or a policy of the bucket denies the request.',
				'bucket-doctor'
			);

function titleOf( translator: Translator, action: string, permission: string ): string {
	const { __, sprintf } = translator;
	if ( action === '' ) {
		return __( 'Access is denied, without a reason', 'bucket-doctor' );
	}
	return permission === ''
		? sprintf(
				/* translators: 1: An action in words, e.g. Uploading files. 2: IAM action, e.g. s3:PutObject. */
				__( '%1$s is refused, without a reason (%2$s)', 'bucket-doctor' ),
				actionText( translator, action ),
				action
			)
		: sprintf(
				/* translators: 1: An action in words, e.g. Uploading files. 2: A permission, e.g. storage.objects.create. */
				__( '%1$s is refused: %2$s is missing', 'bucket-doctor' ),
				actionText( translator, action ),
				permission
			);
}

function remediesAtAws( { __ }: Translator, owner: string ): readonly Remedy[] {
	const ofOwner: Remedy = {
		title: __( 'Make sure that the bucket belongs to the account of the key.', 'bucket-doctor' ),
		who: 'user',
		steps: [
			__(
				'Sign in to that account and look for the bucket in its list. If it is not there, the name is another’s bucket.',
				'bucket-doctor'
			),
		],
	};
	const ofPolicies: Remedy = {
		title: __(
			'Compare the policies of the user and of the bucket with the policy that this report shows.',
			'bucket-doctor'
		),
		who: 'account-admin',
	};
	const ofBucket: Remedy = {
		title: __(
			'If the bucket is another account’s, its policy must allow the user or role as well.',
			'bucket-doctor'
		),
		who: 'bucket-owner',
	};
	switch ( owner ) {
		case 'own':
			return [ ofPolicies ];
		case 'other':
			return [ ofBucket, ofPolicies ];
		default:
			return [ ofOwner, ofPolicies, ofBucket ];
	}
}

export default defineDiagnosis( {
	id: 'access-denied',
	layer: 'authorization',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const refusal = readRefusal( evidence );
		const denial = refusal?.kind === 'worded' ? refusal.denial : undefined;
		const isPlain = refusal?.kind === 'plain' && ! evidence.isPaidByRequester;
		const isUnexplained = isPlain || ( denial?.effect === 'unstated' && ! isKmsAction( denial ) );
		if ( ! isUnexplained || readForeignOwner( evidence ) || evidence.passedKeys || isUploadCondition( evidence ) ) {
			return undefined;
		}
		const { target, actions, error } = evidence;
		return {
			action: denial?.action ?? actions[ 0 ] ?? '',
			provider: target.provider,
			bucket: target.bucket,
			permission: readGooglePermission( error ),
			owner: evidence.bucketOwner ?? '',
		};
	},

	mergeKey: ( { action, permission } ) => `${ action } ${ permission }`,

	explain( translator, { action, bucket, provider, permission, owner } ) {
		const { __, sprintf } = translator;
		return {
			title: titleOf( translator, action, permission ),
			observed:
				permission === ''
					? sprintf(
							/* translators: %s: Bucket name. */
							__(
								'The store answered “access denied” for the bucket “%s”, and did not say by which policy.',
								'bucket-doctor'
							),
							bucket
						)
					: sprintf(
							/* translators: 1: Bucket name. 2: Name of a permission, e.g. storage.objects.create. */
							__(
								'The store answered “access denied” for the bucket “%1$s”, and named the permission %2$s.',
								'bucket-doctor'
							),
							bucket,
							permission
						),
			cause: provider === 'aws' ? causeAtAws( translator, owner ) : causeElsewhere( translator, provider ),
		};
	},

	remedies( translator, { action, provider, owner }, context ) {
		const { __ } = translator;
		const ofProvider = giveRight( translator, action, { ...context, target: { ...context.target, provider } } );
		if ( ofProvider ) {
			return [ ofProvider ];
		}
		if ( provider !== 'aws' ) {
			return [
				{
					title: __(
						'Look in the provider’s console at what this key may do, and on which buckets.',
						'bucket-doctor'
					),
					who: 'user',
					steps: [
						__(
							'Most providers limit a key to reading, writing or deleting, on all buckets or on a list of them.',
							'bucket-doctor'
						),
					],
				},
			];
		}
		return remediesAtAws( translator, owner );
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html' ],
} );
