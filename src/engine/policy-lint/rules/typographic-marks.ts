import { definePolicyRule } from '../define-policy-rule';
import { placeAt } from '../place';

/** Where two texts of the same length part; -1 where they do not. */
function firstDifference( a: string, b: string ): number {
	for ( let index = 0; index < a.length; index++ ) {
		if ( a[ index ] !== b[ index ] ) {
			return index;
		}
	}
	return -1;
}

/** Quotation marks and blanks of a word processor, a mail or a web page. */
export default definePolicyRule( {
	id: 'typographic-marks',
	inspect: ( { source, text } ) => {
		const offset = firstDifference( source, text );
		return offset < 0 ? [] : [ { severity: 'error', place: placeAt( source, offset ), params: {} } ];
	},
	explain: ( { __ } ) => ( {
		title: __( 'There are typographic quotation marks or blanks in it', 'bucket-doctor' ),
		why: __( 'Word processors, mails and web pages put them in; AWS takes straight ones only.', 'bucket-doctor' ),
		todo: __( 'Replace them by the straight quotation mark " and by plain blanks.', 'bucket-doctor' ),
	} ),
} );
