import { keyIdForm } from '../reading/key-id';
import type { Hint } from './hint';
import { defineRule } from './hint';

const isKeyId = ( value: string ): boolean => [ 'long-term', 'temporary' ].includes( keyIdForm( value ) );

/** Secret and key ID in each other's fields, or the same of one of them. */
export default defineRule( {
	id: 'swapped-keys',
	inspect: ( { provider, accessKeyId, secretAccessKey } ): readonly Hint[] => {
		const id = accessKeyId.trim();
		const secret = secretAccessKey?.trim();
		if ( secret && isKeyId( secret ) ) {
			return [
				{
					field: 'secretAccessKey',
					describe: ( { __ } ) =>
						__(
							'This is an access key ID, not a secret: secrets do not begin like that.',
							'bucket-doctor'
						),
					...( isKeyId( id )
						? {}
						: {
								repair: {
									describe: ( { __ } ) => __( 'Swap the two', 'bucket-doctor' ),
									apply: () => ( { accessKeyId: secret, secretAccessKey: id } ),
								},
							} ),
				},
			];
		}
		// Another store may well have IDs of this form.
		if ( provider === 'aws' && keyIdForm( id ) === 'secret' ) {
			return [
				{
					field: 'accessKeyId',
					describe: ( { __ } ) =>
						__(
							'This looks like a secret access key. An access key ID of AWS has 20 characters and begins with AKIA.',
							'bucket-doctor'
						),
					...( secret === ''
						? {
								repair: {
									describe: ( { __ } ) => __( 'Move it to the secret', 'bucket-doctor' ),
									apply: () => ( { accessKeyId: '', secretAccessKey: id } ),
								},
							}
						: {} ),
				},
			];
		}
		return [];
	},
} );
