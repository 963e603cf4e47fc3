import { defineCaution } from './define-caution';
import type { Picture } from './define-caution';
import { newest, together } from './proof';
import { hasRule, removesFiles } from './rules';
import { lifecycleRemedy } from './text/lifecycle-remedy';

/** Nothing removes backups: the key may not, and by design does not, and no rule does. */
export function growsForEver( picture: Picture ): boolean {
	const { profile, bucket, exposure } = picture;
	const isMeantToDelete = profile.requirements.some(
		( { action, need } ) => action === 's3:DeleteObject' && need === 'required'
	);
	return (
		profile.holds === 'backups' &&
		! isMeantToDelete &&
		exposure.delete.value === 'no' &&
		bucket.lifecycle !== undefined &&
		! hasRule( picture, removesFiles )
	);
}

export default defineCaution( {
	id: 'endless-growth',
	severity: 'warning',

	read( picture ) {
		return growsForEver( picture )
			? {
					params: {
						bucket: picture.target.bucket,
						isVersioned: picture.exposure.overwrite.value === 'keeps-versions',
					},
					severity: 'warning',
					proof: together(
						picture.exposure.delete.proof,
						newest( picture, 'get-bucket-lifecycle-configuration' )
					),
				}
			: undefined;
	},

	explain( { __, sprintf }, { bucket } ) {
		return {
			title: __( 'Nothing ever removes old backups', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Bucket name. */
				__(
					'The key may not delete, and no lifecycle rule of “%s” removes files of this folder.',
					'bucket-doctor'
				),
				bucket
			),
			cause: __(
				'That the key cannot delete protects the backups. Something else has to remove old ones then, or the bucket and its bill grow for ever. The plugin’s own setting for how many backups to keep has no effect.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, { isVersioned }, context ) {
		const { __ } = translator;
		return [
			lifecycleRemedy(
				translator,
				__( 'Add a lifecycle rule that removes backups after some time.', 'bucket-doctor' ),
				isVersioned ? [ 'files', 'versions', 'uploads' ] : [ 'files', 'uploads' ],
				context
			),
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-set-lifecycle-configuration-intro.html',
	],
} );
