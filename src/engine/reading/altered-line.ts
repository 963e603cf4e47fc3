import type { AlteredLine, Response } from '../model/observation';
import { readServiceError } from './service-error';

/** Headers whose values say nothing of who signs; of any other only the name is kept. */
const TELLABLE =
	/^(?:host|range|content-(?:type|length|md5|encoding)|accept(?:-encoding)?|cache-control|x-amz-(?:date|acl|storage-class|server-side-encryption))$/;
const LONGEST = 200;

/** The same path or value may be spelt in more than one way; what it says is compared. */
function decoded( text: string ): string {
	try {
		return decodeURIComponent( text );
	} catch {
		return text;
	}
}

interface Line {
	readonly name: string;
	readonly value: string;
}

/** The lines of a canonical request (AWS Signature Version 4), each with the name of what it holds. */
function readLines( text: string ): readonly Line[] | undefined {
	const [ method = '', path = '', query = '', ...rest ] = text.trim().split( /\r?\n/ );
	const payload = rest.pop() ?? '';
	const names = rest.pop() ?? '';
	const headers = rest
		.filter( ( line ) => line !== '' )
		.map( ( line ) => ( {
			name: line.slice( 0, line.indexOf( ':' ) ).toLowerCase(),
			value: line.slice( line.indexOf( ':' ) + 1 ),
		} ) );
	// A reader that joined lines, or cut the text short, left something that cannot be compared.
	if ( ! /^[A-Z]+$/.test( method ) || headers.map( ( { name } ) => name ).join( ';' ) !== names ) {
		return undefined;
	}
	return [
		{ name: 'method', value: method },
		{ name: 'path', value: decoded( path ) },
		{ name: 'query', value: decoded( query ) },
		...headers.map( ( { name, value } ) => ( {
			name: `header ${ name }`,
			value: value.trim().replace( /\s+/g, ' ' ),
		} ) ),
		{ name: 'body', value: payload },
	];
}

function tell( { name, value }: Line ): string {
	const header = /^header (.*)$/.exec( name )?.[ 1 ];
	return header !== undefined && TELLABLE.test( header ) ? value.slice( 0, LONGEST ) : '';
}

/**
 * The first line in which the canonical request that the store shows with SignatureDoesNotMatch differs from what was signed. False = none does,
 * the request arrived as it was signed. Undefined = one of the two is not known. Reads the answer as it came, before anything is redacted.
 */
export function readAlteredLine( answer: Response ): AlteredLine | false | undefined {
	// Every answer comes by here; hardly one shows it.
	const received = answer.body.includes( 'CanonicalRequest' )
		? readServiceError( answer )?.fields.CanonicalRequest
		: undefined;
	const theirs = received === undefined ? undefined : readLines( received );
	const ours = answer.canonicalRequest === undefined ? undefined : readLines( answer.canonicalRequest );
	if ( ! theirs || ! ours ) {
		return undefined;
	}
	for ( const line of ours ) {
		const other = theirs.find( ( { name } ) => name === line.name ) ?? { name: line.name, value: '' };
		if ( other.value !== line.value ) {
			return { name: line.name, sent: tell( line ), received: tell( other ) };
		}
	}
	return false;
}
