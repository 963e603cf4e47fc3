import type { Remedy } from '../model/remedy';
import type { Translator } from '../ports';
import { findProvider, rightNames, whyNotOffered } from '../providers';
import { defineCaution } from './define-caution';
import type { RemedyContext } from './define-caution';

/** How a thief destroys them. */
type Way = 'overwrite' | 'delete' | 'versions';

function observed( { __, sprintf }: Translator, way: Way, bucket: string ): string {
	switch ( way ) {
		case 'overwrite':
			return sprintf(
				/* translators: %s: Bucket name. */
				__(
					'The key can write over files in “%s”, and the bucket keeps no earlier versions.',
					'bucket-doctor'
				),
				bucket
			);
		case 'delete':
			return sprintf(
				/* translators: %s: Bucket name. */
				__( 'The key can delete files in “%s”, and the bucket keeps no earlier versions.', 'bucket-doctor' ),
				bucket
			);
		case 'versions':
			return sprintf(
				/* translators: %s: Bucket name. */
				__( 'The bucket “%s” keeps earlier versions, but the key can delete them as well.', 'bucket-doctor' ),
				bucket
			);
	}
}

const verify = ( { __ }: Translator ): string =>
	__(
		'To verify, test again: the part “If this site is hacked” says whether backups can be restored.',
		'bucket-doctor'
	);

/** For a store that has no versions to turn on. */
const copyRemedy = ( { __ }: Translator ): Remedy => ( {
	title: __( 'Have the backups copied to a place that this key does not reach.', 'bucket-doctor' ),
	who: 'bucket-owner',
	steps: [
		__(
			'This store keeps no earlier versions, so nothing in the bucket itself brings a file back.',
			'bucket-doctor'
		),
	],
} );

function versioningRemedy( translator: Translator, { target }: RemedyContext ): Remedy {
	const { __ } = translator;
	if ( whyNotOffered( target.provider, 'ListObjectVersions' ) ) {
		return copyRemedy( translator );
	}
	const endpoint = target.endpoint ? ` --endpoint-url ${ target.endpoint }` : '';
	return {
		title: __( 'Turn on versioning for the bucket.', 'bucket-doctor' ),
		who: 'bucket-owner',
		steps: [
			...( target.provider === 'aws'
				? [ __( 'In the S3 console: the bucket, Properties, Bucket Versioning, Enable.', 'bucket-doctor' ) ]
				: [] ),
			__(
				'Add a lifecycle rule that removes earlier versions after some weeks, so that the bucket does not grow for ever.',
				'bucket-doctor'
			),
			verify( translator ),
		],
		copy: {
			label: __( 'Command', 'bucket-doctor' ),
			text: `aws s3api put-bucket-versioning --bucket ${ target.bucket } --versioning-configuration Status=Enabled${ endpoint }`,
		},
	};
}

/** Where there is no right to delete versions alone, it comes with the right to delete. */
function keyWithoutDelete( translator: Translator, provider: string ): Remedy {
	const { __, sprintf } = translator;
	const names = rightNames( provider, [ 's3:DeleteObject' ] ).join( ' + ' );
	return {
		title:
			names === ''
				? __( 'Give the plugin a key that cannot delete.', 'bucket-doctor' )
				: /* translators: %s: Name of a right as a storage provider writes it, e.g. deleteFiles. */
					sprintf( __( 'Give the plugin a key that cannot delete (%s).', 'bucket-doctor' ), names ),
		who: 'account-admin',
		steps: [
			__( 'A lifecycle rule removes old backups and their versions without any key.', 'bucket-doctor' ),
			verify( translator ),
		],
	};
}

function removalRemedy( translator: Translator, { target: { provider } }: RemedyContext ): Remedy {
	const { __ } = translator;
	if ( findProvider( provider )?.rights?.kind === 'own' ) {
		return keyWithoutDelete( translator, provider );
	}
	return {
		title: __( 'Take s3:DeleteObjectVersion away from the key.', 'bucket-doctor' ),
		who: 'account-admin',
		steps: [
			__(
				'Remove it from the policy of the user and its groups; s3:DeleteObject may stay, it only hides a file. No backup plugin known here deletes versions.',
				'bucket-doctor'
			),
			__( 'A lifecycle rule removes old versions without any key.', 'bucket-doctor' ),
			verify( translator ),
		],
		copy: { label: __( 'Action', 'bucket-doctor' ), text: 's3:DeleteObjectVersion' },
	};
}

export default defineCaution( {
	id: 'unrestorable-backups',
	severity: 'warning',

	read( { profile, target, exposure, identity } ) {
		const { restorable, overwrite, deleteVersions } = exposure;
		if ( profile.holds !== 'backups' || restorable.value !== 'no' ) {
			return undefined;
		}
		const isByVersions = overwrite.value === 'keeps-versions' && deleteVersions.value === 'yes';
		// The root user's right to delete versions cannot be taken away: its key is the thing to change.
		if ( isByVersions && identity.kind === 'root' ) {
			return undefined;
		}
		const plain: Way = overwrite.value === 'destroys' ? 'overwrite' : 'delete';
		const way: Way = isByVersions ? 'versions' : plain;
		return { params: { bucket: target.bucket, way }, severity: 'warning', proof: restorable.proof };
	},

	explain( translator, { bucket, way } ) {
		const { __ } = translator;
		return {
			title: __( 'Backups would not survive a break-in', 'bucket-doctor' ),
			observed: observed( translator, way, bucket ),
			cause: __(
				'Whoever breaks into the site finds the key there. What the key can destroy is gone just when the backups are needed.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, { way }, context ) {
		return [ way === 'versions' ? removalRemedy( translator, context ) : versioningRemedy( translator, context ) ];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/manage-versioning-examples.html',
		'https://updraftplus.com/faqs/what-settings-should-i-use-for-amazon-s3-and-how-should-i-configure-my-amazon-s3-account/',
	],
} );
