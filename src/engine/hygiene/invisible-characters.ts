import { hasNoBlanks, typedEntries } from './fields';
import type { TypedField } from './fields';
import { defineRule } from './hint';
import type { Hint } from './hint';

// Soft hyphen, zero-width and direction marks, word joiner, byte order mark, control characters.
const INVISIBLE = /[\u0000-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const INVISIBLE_OR_BLANK = new RegExp( `${ INVISIBLE.source }|\\s`, 'g' );

// Names of regions have blanks; what to do with them is another rule's.
const pattern = ( field: TypedField ): RegExp =>
	hasNoBlanks( field ) && field !== 'region' ? INVISIBLE_OR_BLANK : INVISIBLE;

// Dots that stand for a hidden secret are a placeholder's.
const MASK = /^[•●…]+$/;
const KEYS: readonly TypedField[] = [ 'accessKeyId', 'secretAccessKey', 'sessionToken' ];
const NOT_ASCII = /[^\u0020-\u007e]/;

function hintFor( field: TypedField, entered: string ): Hint | undefined {
	const value = entered.trim();
	const cleaned = value.replace( pattern( field ), '' );
	if ( cleaned === '' ) {
		return undefined;
	}
	if ( cleaned !== value ) {
		return {
			field,
			describe: ( { __ } ) => __( 'There is a blank or an invisible character in it.', 'bucket-doctor' ),
			repair: {
				describe: ( { __ } ) => __( 'Remove it', 'bucket-doctor' ),
				apply: () => ( { [ field ]: cleaned } ),
			},
		};
	}
	return KEYS.includes( field ) && NOT_ASCII.test( value ) && ! MASK.test( value )
		? {
				field,
				describe: ( { __ } ) =>
					__( 'There is a character in it that no key has. Copy it again.', 'bucket-doctor' ),
			}
		: undefined;
}

/** Something between the characters that nobody typed on purpose. At the ends it has a rule of its own. */
export default defineRule( {
	id: 'invisible-characters',
	inspect: ( entries ) => typedEntries( entries ).flatMap( ( [ field, value ] ) => hintFor( field, value ) ?? [] ),
} );
