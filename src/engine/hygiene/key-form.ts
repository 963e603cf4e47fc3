import { defineRule } from './hint';
import type { Hint } from './hint';

const LENGTH = 20;

/** An access key ID of AWS that is not whole. Source: IAM API Reference, `AccessKey`: upper-case letters and digits; 20 in practice. */
export default defineRule( {
	id: 'key-form',
	inspect: ( { provider, accessKeyId } ): readonly Hint[] => {
		const id = accessKeyId.trim();
		if ( provider !== 'aws' || ! /^A[KS]IA\w*$/i.test( id ) ) {
			return [];
		}
		if ( id.length !== LENGTH ) {
			return [
				{
					field: 'accessKeyId',
					needsWhole: true,
					describe: ( { __, sprintf } ) =>
						sprintf(
							/* translators: %d: Number of characters. */
							__( 'An access key ID of AWS has 20 characters; this one has %d.', 'bucket-doctor' ),
							id.length
						),
				},
			];
		}
		return id === id.toUpperCase()
			? []
			: [
					{
						field: 'accessKeyId',
						describe: ( { __ } ) =>
							__( 'An access key ID of AWS has capital letters only.', 'bucket-doctor' ),
						repair: {
							describe: ( { __ } ) => __( 'Use capital letters', 'bucket-doctor' ),
							apply: () => ( { accessKeyId: id.toUpperCase() } ),
						},
					},
				];
	},
} );
