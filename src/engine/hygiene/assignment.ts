import { typedEntries } from './fields';
import type { TypedField } from './fields';
import { defineRule } from './hint';

// `export AWS_ACCESS_KEY_ID=…`, `aws_access_key_id = …`, `"AccessKeyId": "…",`, `define( 'X_SECRET_ACCESS_KEY', '…' );`
const NAMES: Readonly< Partial< Record< TypedField, string > > > = {
	accessKeyId: 'access[ _-]?key(?:[ _-]?id)?',
	secretAccessKey: 'secret(?:[ _-]?access)?(?:[ _-]?key)?',
	sessionToken: '(?:session|security)[ _-]?token',
	bucket: 'bucket(?:[ _-]?name)?',
	region: '(?:default[ _-]?)?region',
};

/** The value of an assignment to a name that the field could have; undefined for anything else. */
function assigned( field: TypedField, entered: string ): string | undefined {
	const name = NAMES[ field ];
	const pattern =
		name &&
		new RegExp(
			`^(?:(?:export|set)\\s+|define\\s*\\(\\s*)?["']?(?:[a-z0-9]+[ _-])*${ name }["']?\\s*[=:,]\\s*(\\S.*?)\\s*(?:\\)\\s*;)?[,;]?$`,
			'i'
		);
	const value = pattern && pattern.exec( entered.trim() )?.[ 1 ];
	return value ? value.replace( /^(["'])(.*)\1$/, '$2' ) : undefined;
}

/** A whole line of a configuration file in place of its value. */
export default defineRule( {
	id: 'assignment',
	inspect: ( entries ) =>
		typedEntries( entries ).flatMap( ( [ field, entered ] ) => {
			const value = assigned( field, entered );
			return value
				? [
						{
							field,
							needsWhole: true,
							describe: ( { __ } ) =>
								__( 'This is a whole line of a configuration file, with the name.', 'bucket-doctor' ),
							repair: {
								describe: ( { __ } ) => __( 'Keep the value alone', 'bucket-doctor' ),
								apply: () => ( { [ field ]: value } ),
							},
						},
					]
				: [];
		} ),
} );
