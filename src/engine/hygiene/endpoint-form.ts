import { defineRule } from './hint';
import type { Entries, Hint } from './hint';

const URL = /^(?:([a-z][a-z0-9+.-]*):\/\/)?([a-z0-9.-]+(?::\d{1,5})?)(\/[^\s]*)?$/i;

function hintFor( entries: Entries, field: 'endpoint' | 'stsEndpoint' ): readonly Hint[] {
	const [ whole, scheme, authority, path = '' ] = URL.exec( entries[ field ].trim() ) ?? [];
	// A word alone may be a host of one's own, and is not worth a guess.
	if ( ! whole || ! authority || ! /[.:]/.test( authority ) || ( scheme && path === '' ) ) {
		return [];
	}
	const isWeb = ! scheme || /^https?$/i.test( scheme );
	const origin = `${ scheme ?? 'https' }://${ authority }`;
	const bucket = path.replace( /^\/+|\/+$/g, '' );
	// With the bucket's field empty the path is most likely the bucket.
	const isBucket =
		field === 'endpoint' && entries.bucket === '' && /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test( bucket );
	return isWeb
		? [
				{
					field,
					needsWhole: true,
					describe: ( { __ } ) =>
						scheme
							? __( 'An endpoint has no path, and no slash at its end.', 'bucket-doctor' )
							: __( 'An endpoint begins with https://.', 'bucket-doctor' ),
					repair: {
						describe: ( { __, sprintf } ) =>
							isBucket
								? sprintf(
										/* translators: 1: Address of a store. 2: Name of a bucket. */
										__( 'Use endpoint %1$s, bucket %2$s', 'bucket-doctor' ),
										origin,
										bucket
									)
								: /* translators: %s: Address of a store. */
									sprintf( __( 'Use %s', 'bucket-doctor' ), origin ),
						apply: () => ( { [ field ]: origin, ...( isBucket ? { bucket } : {} ) } ),
					},
				},
			]
		: [];
}

/** An endpoint that is more, or less, than scheme and host. */
export default defineRule( {
	id: 'endpoint-form',
	inspect: ( entries ) => [ ...hintFor( entries, 'endpoint' ), ...hintFor( entries, 'stsEndpoint' ) ],
} );
