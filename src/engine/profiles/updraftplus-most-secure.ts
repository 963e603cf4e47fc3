import { defineProfile } from './define-profile';
import updraftplus from './updraftplus';

const GUIDE =
	'https://updraftplus.com/faqs/what-settings-should-i-use-for-amazon-s3-and-how-should-i-configure-my-amazon-s3-account/';

const DELETES = new Set( [ 's3:DeleteObject', 's3:DeleteObjectVersion' ] );

/** UpdraftPlus with a key that cannot take backups away again; old ones are removed by a lifecycle rule. */
export default defineProfile( {
	...updraftplus,
	id: 'updraftplus-most-secure',
	name: 'UpdraftPlus, most secure',
	describe: ( { __ } ) =>
		__(
			'UpdraftPlus stores its backups, and the key cannot delete them: a stolen key destroys nothing.',
			'bucket-doctor'
		),
	requirements: [
		...updraftplus.requirements
			.filter( ( { action } ) => ! DELETES.has( action ) )
			.map( ( requirement ) =>
				// Its guide has restores made from the S3 console.
				requirement.action === 's3:GetObject' ? { ...requirement, need: 'optional' as const } : requirement
			),
		{
			action: 's3:DeleteObject',
			operation: 'DeleteObject',
			need: 'forbidden',
			neededFor: ( { __ } ) => __( 'Must be impossible: deleting backups', 'bucket-doctor' ),
			source: GUIDE,
		},
		{
			action: 's3:DeleteObjectVersion',
			operation: 'DeleteObject',
			need: 'forbidden',
			neededFor: ( { __ } ) => __( 'Must be impossible: deleting earlier versions of backups', 'bucket-doctor' ),
			source: GUIDE,
		},
	],
} );
