import { typedEntries } from './fields';
import type { TypedField } from './fields';
import { defineRule } from './hint';
import type { Entries } from './hint';

/** Marks of a place to fill in, whatever the field. */
const MARKS = [ /^<.*>$/, /^\[.*\]$/, /^\{\{.*\}\}$/, /^(x{4,}|\*{3,}|•{3,}|●{3,}|…|\.{3,})$/i ];

/** What stands in guides in place of a key; a bucket or folder may well be called so. */
const WORDS = [
	/^(your|my|the|enter|insert|put|add|paste)[ _-].*(key|secret|id|token|here)$/i,
	/^(changeme|todo|tbd|n\/a|none|null|undefined|example|placeholder)$/i,
	/^(?=.*_)[A-Z_]*(ACCESS_KEY|SECRET)[A-Z_]*$/,
];

// Of AWS's own documentation, and of every second guide.
const OF_FIELD: Readonly< Partial< Record< TypedField, readonly RegExp[] > > > = {
	accessKeyId: [ ...WORDS, /^A[KS]IA[A-Z0-9]*EXAMPLE[A-Z0-9]*$/ ],
	secretAccessKey: [ ...WORDS, /EXAMPLEKEY$/ ],
	sessionToken: WORDS,
	region: [ /^(your|my|the)[ _-].*region$/i ],
	bucket: [
		/^(doc-example-bucket|amzn-s3-demo-)/i,
		/^(my|your|example|test)[-_.]?bucket([-_.]?name)?$/i,
		/^bucket([-_.]?name)?$/i,
	],
};

/** A name like these is free to take at a store that stands in one's own house. */
const isOwnStore = ( { provider, endpoint }: Entries ): boolean => provider !== 'aws' || endpoint !== '';

/** The word of a guide was left in. */
export default defineRule( {
	id: 'placeholder',
	inspect: ( entries ) =>
		typedEntries( entries )
			.filter( ( [ field, value ] ) => {
				if ( field === 'prefix' || ( field === 'bucket' && isOwnStore( entries ) ) ) {
					return false;
				}
				return [ ...MARKS, ...( OF_FIELD[ field ] ?? [] ) ].some( ( pattern ) => pattern.test( value.trim() ) );
			} )
			.map( ( [ field ] ) => ( {
				field,
				needsWhole: true,
				describe: ( { __ } ) =>
					field === 'secretAccessKey'
						? __(
								'This looks like the placeholder of a guide, or like the dots that hide a secret.',
								'bucket-doctor'
							)
						: __( 'This looks like the example of a guide. Enter your own.', 'bucket-doctor' ),
			} ) ),
} );
