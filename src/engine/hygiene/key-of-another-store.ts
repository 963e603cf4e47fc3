import { PLACES } from '../connection/places';
import { followUp } from '../connection/follow-up';
import { defineRule } from './hint';
import type { Entries, Hint } from './hint';

const FIELDS = [ 'accessKeyId', 'secretAccessKey' ] as const;

function hintFor( entries: Entries, field: ( typeof FIELDS )[ number ] ): readonly Hint[] {
	const value = entries[ field ]?.trim() ?? '';
	const store = PLACES.find( ( candidate ) => candidate[ field ]?.test( value ) );
	return store
		? [
				{
					field,
					describe: ( { __, sprintf } ) =>
						sprintf(
							/* translators: %s: Name of a storage provider, e.g. Cloudflare R2. */
							__( 'Keys of %s look like this, keys of Amazon S3 do not.', 'bucket-doctor' ),
							store.name
						),
					repair: {
						describe: ( { __, sprintf } ) =>
							/* translators: %s: Name of a storage provider, e.g. Cloudflare R2. */
							sprintf( __( 'Choose %s as the provider', 'bucket-doctor' ), store.name ),
						apply: () => followUp( entries, { provider: store.id } ),
					},
				},
			]
		: [];
}

/** The form of a key names another store than the one chosen. */
export default defineRule( {
	id: 'key-of-another-store',
	inspect: ( entries ) =>
		entries.provider === 'aws' ? FIELDS.flatMap( ( field ) => hintFor( entries, field ) ) : [],
} );
