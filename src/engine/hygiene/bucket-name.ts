import { defineRule } from './hint';
import type { Hint } from './hint';

const NAME = /^[A-Za-z0-9._-]{3,63}$/;

/** Names that Amazon S3 does not give any more. Source: S3 User Guide, “General purpose bucket naming rules”. */
export default defineRule( {
	id: 'bucket-name',
	inspect: ( { provider, bucket } ): readonly Hint[] => {
		if ( provider !== 'aws' || ! NAME.test( bucket ) ) {
			return [];
		}
		if ( bucket !== bucket.toLowerCase() ) {
			return [
				{
					field: 'bucket',
					describe: ( { __ } ) =>
						__(
							'Names of buckets have small letters; capitals are in a few from before 2018 only.',
							'bucket-doctor'
						),
					repair: {
						describe: ( { __, sprintf } ) =>
							/* translators: %s: Name of a bucket. */
							sprintf( __( 'Use %s', 'bucket-doctor' ), bucket.toLowerCase() ),
						apply: () => ( { bucket: bucket.toLowerCase() } ),
					},
				},
			];
		}
		return bucket.includes( '_' )
			? [
					{
						field: 'bucket',
						describe: ( { __ } ) =>
							__(
								'Names of buckets have hyphens; underscores are in a few from before 2018 only.',
								'bucket-doctor'
							),
					},
				]
			: [];
	},
} );
