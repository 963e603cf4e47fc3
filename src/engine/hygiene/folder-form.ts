import { defineRule } from './hint';
import type { Hint } from './hint';

const hint = ( describe: Hint[ 'describe' ], prefix: string ): Hint => ( {
	field: 'prefix',
	needsWhole: true,
	describe,
	repair: {
		/* translators: %s: A folder, e.g. site/backups/. */
		describe: ( { __, sprintf } ) => sprintf( __( 'Use %s', 'bucket-doctor' ), prefix ),
		apply: () => ( { prefix } ),
	},
} );

/** Slashes and names that do not belong into a folder. */
export default defineRule( {
	id: 'folder-form',
	inspect: ( { bucket, prefix } ): readonly Hint[] => {
		const cleaned = prefix
			.replace( /\\/g, '/' )
			.replace( /\/{2,}/g, '/' )
			.replace( /^\//, '' );
		if ( prefix.includes( '\\' ) ) {
			return [
				hint( ( { __ } ) => __( 'Folders in a bucket are parted by / alone.', 'bucket-doctor' ), cleaned ),
			];
		}
		if ( /\/\//.test( prefix ) ) {
			return [
				hint( ( { __ } ) => __( 'There is an empty part between two slashes.', 'bucket-doctor' ), cleaned ),
			];
		}
		if ( cleaned !== prefix ) {
			return cleaned === ''
				? []
				: [
						hint(
							( { __ } ) => __( 'A folder in a bucket begins without a slash.', 'bucket-doctor' ),
							cleaned
						),
					];
		}
		return bucket !== '' && prefix.startsWith( `${ bucket }/` )
			? [
					hint(
						( { __ } ) => __( 'The folder begins with the bucket’s name. Is it meant?', 'bucket-doctor' ),
						prefix.slice( bucket.length + 1 )
					),
				]
			: [];
	},
} );
