import { typedEntries } from './fields';
import { defineRule } from './hint';

/** A blank or line break comes along when text is copied. A folder may begin with one, hardly on purpose. */
export default defineRule( {
	id: 'surrounding-blanks',
	inspect: ( entries ) =>
		typedEntries( entries )
			.filter( ( [ , value ] ) => value !== value.trim() && value.trim() !== '' )
			.map( ( [ field, value ] ) => ( {
				field,
				needsWhole: true,
				describe: ( { __ } ) =>
					__( 'There is a blank at the beginning or at the end. Is it meant?', 'bucket-doctor' ),
				repair: {
					describe: ( { __ } ) => __( 'Remove the blanks', 'bucket-doctor' ),
					apply: () => ( { [ field ]: value.trim() } ),
				},
			} ) ),
} );
