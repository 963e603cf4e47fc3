import { defineCaution } from './define-caution';
import { growsForEver } from './endless-growth';
import { newest, together } from './proof';
import { hasRule, removesVersions } from './rules';
import { lifecycleRemedy } from './text/lifecycle-remedy';

export default defineCaution( {
	id: 'versions-pile-up',
	severity: 'warning',

	read( picture ) {
		const { bucket, exposure, profile, target } = picture;
		const keeps = bucket.versioning === 'enabled' || exposure.overwrite.value === 'keeps-versions';
		// Where nothing removes the files either, that is the one thing to say.
		if (
			! keeps ||
			bucket.lifecycle === undefined ||
			hasRule( picture, removesVersions ) ||
			growsForEver( picture )
		) {
			return undefined;
		}
		return {
			params: { bucket: target.bucket },
			severity: profile.holds === 'backups' ? 'warning' : 'info',
			proof: together(
				bucket.versioning ? newest( picture, 'get-bucket-versioning' ) : exposure.overwrite.proof,
				newest( picture, 'get-bucket-lifecycle-configuration' )
			),
		};
	},

	explain( { __, sprintf }, { bucket } ) {
		return {
			title: __( 'Earlier versions are kept for ever', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Bucket name. */
				__(
					'“%s” keeps earlier versions, and no lifecycle rule removes those of this folder.',
					'bucket-doctor'
				),
				bucket
			),
			cause: __(
				'Whatever is deleted or written over stays as an earlier version. No list of the plugin shows it, and the bill does: the bucket only grows.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, _params, context ) {
		const { __ } = translator;
		return [
			lifecycleRemedy(
				translator,
				__( 'Add a lifecycle rule that removes earlier versions after some time.', 'bucket-doctor' ),
				[ 'versions', 'uploads' ],
				context
			),
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-configuration-examples.html',
	],
} );
