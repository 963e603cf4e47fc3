import { defineProfile, rows } from './define-profile';
import updraftplus from './updraftplus';
import { words } from './words';

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
	notes: [
		( { __ } ) =>
			__(
				'UpdraftPlus’s own test will say that it could not delete its test file. That is the protection at work.',
				'bucket-doctor'
			),
		( { __ } ) =>
			__(
				'Its setting for how many backups to keep has no effect: let a lifecycle rule of the bucket remove old ones.',
				'bucket-doctor'
			),
		( { __ } ) =>
			__(
				'To restore after a break-in, fetch the backups from the S3 console, in the version from before it.',
				'bucket-doctor'
			),
	],
	requirements: [
		...updraftplus.requirements
			.filter( ( { action } ) => ! DELETES.has( action ) )
			.map( ( requirement ) =>
				// Its guide has restores made from the S3 console.
				requirement.action === 's3:GetObject' ? { ...requirement, need: 'optional' as const } : requirement
			),
		...rows( GUIDE, [
			[ 'forbidden', 's3:DeleteObject', 'DeleteObject', words.noDelete ],
			[ 'forbidden', 's3:DeleteObjectVersion', 'DeleteObject', words.noDeleteVersion ],
		] ),
	],
} );
