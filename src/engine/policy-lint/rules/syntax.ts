import type { Translator } from '../../ports';
import { definePolicyRule } from '../define-policy-rule';
import { placeAt } from '../place';
import type { PolicyView } from '../read-policy';

type Fault =
	| 'backslash'
	| 'colon'
	| 'another'
	| 'comma'
	| 'comment'
	| 'no-json'
	| 'single-quotes'
	| 'too-long'
	| 'trailing-comma'
	| 'unclosed'
	| 'unclosed-text'
	| 'unexpected';

const BY_CODE: Readonly< Record< string, Fault > > = {
	ColonExpected: 'colon',
	CommaExpected: 'comma',
	InvalidCommentToken: 'comment',
	InvalidEscapeCharacter: 'backslash',
	InvalidUnicode: 'backslash',
	TooLong: 'too-long',
	UnexpectedEndOfString: 'unclosed-text',
};

/** What the parser's word means for whoever wrote the text. */
function faultOf( text: string, { code, offset }: NonNullable< PolicyView[ 'fault' ] > ): Fault {
	if ( code !== 'TooLong' && ! /^\s*[[{]/.test( text ) ) {
		return 'no-json';
	}
	const rest = text.slice( offset );
	if ( rest.trim() === '' ) {
		return 'unclosed';
	}
	if ( /^['‘’‚`]/.test( rest ) ) {
		return 'single-quotes';
	}
	if ( code === 'EndOfFileExpected' && /^[[{]/.test( rest ) ) {
		return 'another';
	}
	const isAtEnd = code === 'PropertyNameExpected' || code === 'ValueExpected';
	return isAtEnd && /^[\]}]/.test( rest ) && /,\s*$/.test( text.slice( 0, offset ) )
		? 'trailing-comma'
		: ( BY_CODE[ code ] ?? 'unexpected' );
}

function describe( { __ }: Translator, fault: Fault ): string {
	switch ( fault ) {
		case 'another':
			return __( 'The policy has ended, and another one begins.', 'bucket-doctor' );
		case 'backslash':
			return __( 'A backslash stands in the text where JSON does not take one.', 'bucket-doctor' );
		case 'colon':
			return __( 'A colon is missing before this place.', 'bucket-doctor' );
		case 'comma':
			return __( 'A comma is missing before this place.', 'bucket-doctor' );
		case 'comment':
			return __( 'JSON has no comments.', 'bucket-doctor' );
		case 'no-json':
			return __( 'It does not begin with a brace, so it is something else, such as YAML.', 'bucket-doctor' );
		case 'single-quotes':
			return __( 'JSON takes the straight double quotation mark only.', 'bucket-doctor' );
		case 'too-long':
			return __( 'The text is longer or deeper than any policy.', 'bucket-doctor' );
		case 'trailing-comma':
			return __( 'There is a comma after the last entry.', 'bucket-doctor' );
		case 'unclosed':
			return __( 'The text ends before every brace and bracket is closed.', 'bucket-doctor' );
		case 'unclosed-text':
			return __( 'A quotation mark opens here and does not close on the same line.', 'bucket-doctor' );
		case 'unexpected':
			return __( 'Something stands here that JSON does not expect at this place.', 'bucket-doctor' );
	}
}

function advise( { __ }: Translator, fault: Fault ): string {
	switch ( fault ) {
		case 'another':
			return __( 'Paste one policy at a time.', 'bucket-doctor' );
		case 'backslash':
			return __( 'Remove it, or write it twice.', 'bucket-doctor' );
		case 'comment':
		case 'trailing-comma':
		case 'unexpected':
			return __( 'Remove it.', 'bucket-doctor' );
		case 'no-json':
		case 'too-long':
			return __( 'Paste the policy’s JSON alone, from the first brace to the last one.', 'bucket-doctor' );
		case 'single-quotes':
			return __( 'Write " around every name and every text.', 'bucket-doctor' );
		case 'unclosed':
			return __( 'Copy the policy to its end, or add the missing } and ].', 'bucket-doctor' );
		case 'colon':
		case 'comma':
		case 'unclosed-text':
			return __( 'Put it in.', 'bucket-doctor' );
	}
}

/** It is no JSON. */
export default definePolicyRule< { readonly fault: Fault } >( {
	id: 'syntax',
	isRefused: true,
	inspect: ( { text, fault } ) =>
		fault
			? [
					{
						severity: 'error',
						place: placeAt( text, fault.offset ),
						params: { fault: faultOf( text, fault ) },
					},
				]
			: [],
	explain: ( translator, { fault } ) => ( {
		title: translator.__( 'This is not valid JSON', 'bucket-doctor' ),
		why: describe( translator, fault ),
		todo: advise( translator, fault ),
	} ),
} );
