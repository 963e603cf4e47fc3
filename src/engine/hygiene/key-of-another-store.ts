import { defineRule } from './hint';
import type { Entries, Hint } from './hint';
import { STORES } from './stores';

const FIELDS = [ 'accessKeyId', 'secretAccessKey' ] as const;

function hintFor( entries: Entries, field: ( typeof FIELDS )[ number ] ): readonly Hint[] {
	const value = entries[ field ]?.trim() ?? '';
	const store = STORES.find( ( candidate ) => candidate[ field ]?.test( value ) );
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
						describe: ( { __ } ) => __( 'Choose another store as the provider', 'bucket-doctor' ),
						apply: () => ( { provider: 'other', addressing: 'path' } ),
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
