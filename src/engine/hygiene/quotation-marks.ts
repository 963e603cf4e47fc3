import { typedEntries } from './fields';
import { defineRule } from './hint';

// The comma is the one that follows in JSON and in PHP.
const QUOTED =
	/^\s*(?:"([^"]+)"|'([^']+)'|`([^`]+)`|[“„”]([^“„”]+)[“”]|[‘‚’]([^‘‚’]+)[‘’]|[«»]([^«»]+)[«»])\s*[,;]?\s*$/;

const unquoted = ( value: string ): string | undefined =>
	QUOTED.exec( value )
		?.slice( 1 )
		.find( ( inner ) => inner !== undefined )
		?.trim();

/** Copied out of a configuration file with the marks around it. */
export default defineRule( {
	id: 'quotation-marks',
	inspect: ( entries ) =>
		typedEntries( entries ).flatMap( ( [ field, value ] ) => {
			const inner = unquoted( value );
			return inner
				? [
						{
							field,
							describe: ( { __ } ) =>
								__( 'It is in quotation marks, which then belong to it.', 'bucket-doctor' ),
							repair: {
								describe: ( { __ } ) => __( 'Remove the quotation marks', 'bucket-doctor' ),
								apply: () => ( { [ field ]: inner } ),
							},
						},
					]
				: [];
		} ),
} );
