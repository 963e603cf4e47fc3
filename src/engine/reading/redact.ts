/** What stands where a secret stood. */
export const REDACTED = '[redacted]';

// ExpiredToken and InvalidToken echo the session token in <Token-0>; SignatureDoesNotMatch echoes what was signed, with the token in it;
// InvalidArgument can echo the whole Authorization header in <ArgumentValue>.
const SECRET_ELEMENTS = [
	'Token-0',
	'StringToSign',
	'StringToSignBytes',
	'CanonicalRequest',
	'CanonicalRequestBytes',
	'SignatureProvided',
	'ArgumentValue',
];

const names = [ ...SECRET_ELEMENTS, 'AWSAccessKeyId' ].join( '|' );

// The content ends at the closing tag, or with the text: a cut answer must not keep what a whole one would lose. Pages that quote an answer
// have it with escaped tags.
const ELEMENT = new RegExp( `(<(?:[\\w.-]+:)?(${ names })(?:\\s[^<>]*)?>)([^]*?)(<\\/(?:[\\w.-]+:)?\\2\\s*>|$)`, 'gi' );
const ESCAPED = new RegExp( `(&lt;(${ names })&gt;)([^]*?)(&lt;\\/\\2&gt;|$)`, 'gi' );
const JSON_FIELD = new RegExp( `("(${ names })"\\s*:\\s*")((?:[^"\\\\]|\\\\[^])*)("|$)`, 'gi' );
const QUERY = /(X-Amz-(?:Signature|Security-Token|Credential)=)[^&\s"'<>]+/gi;

/** A key id whose shape says that it is one: AWS and its relatives, R2 (32 hex), B2 (25 characters from 00), Google, Garage, Storj. */
const KEY_ID = /^(?:[A-Z0-9]{16,32}|[0-9a-f]{32}|00[0-9a-f]{23}|GOOG[A-Z0-9]{16,60}|GK[0-9a-f]{24}|j[a-z2-7]{27})$/;
const SHORTENED = /^.{4}….{4}$/u;

/**
 * `AKIA…1234`. An id of no known shape is replaced altogether: with the two fields of a form mixed up it is the secret. Empty stays empty.
 */
export function shortenKeyId( id: string ): string {
	if ( id === '' || id === REDACTED || SHORTENED.test( id ) ) {
		return id;
	}
	return KEY_ID.test( id ) ? `${ id.slice( 0, 4 ) }…${ id.slice( -4 ) }` : REDACTED;
}

const replace = ( whole: string, open: string, name: string, content: string, close: string ): string => {
	if ( /\/\s*>$/.test( open ) ) {
		return whole;
	}
	return open + ( name.toLowerCase() === 'awsaccesskeyid' ? shortenKeyId( content.trim() ) : REDACTED ) + close;
};

/** Replaces what an error document echoes of a signature or a token. Elements stay, so that a redacted answer still reads as what it was. */
export function redactBody( text: string ): string {
	return text
		.replace( ELEMENT, replace )
		.replace( ESCAPED, replace )
		.replace( JSON_FIELD, replace )
		.replace( QUERY, `$1${ REDACTED }` );
}
