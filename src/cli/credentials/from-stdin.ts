import type { Credentials } from '../../engine';
import { CannotRun } from '../shell';
import type { Input } from '../shell';

const HOW =
	'Standard input must hold three lines (access key ID, secret access key and, for temporary keys, the session token) or JSON with ' +
	'AccessKeyId, SecretAccessKey and SessionToken.';

/** A session token is some two thousand characters long; what is far longer is another file. */
const MAX_CHARS = 64 * 1024;

async function readAll( stdin: Input ): Promise< string > {
	const chunks: Buffer[] = [];
	let length = 0;
	for await ( const chunk of stdin ) {
		chunks.push( Buffer.from( chunk ) );
		length += chunk.length;
		if ( length > MAX_CHARS ) {
			throw new CannotRun( `Standard input is too long to be credentials. ${ HOW }` );
		}
	}
	return Buffer.concat( chunks )
		.toString( 'utf8' )
		.replace( /^\uFEFF/, '' );
}

/** The value of a field in AWS's spelling (`AccessKeyId`) or in ours (`accessKeyId`). */
function field( fields: object, name: string ): string {
	const value: unknown =
		Reflect.get( fields, name ) ?? Reflect.get( fields, name.charAt( 0 ).toLowerCase() + name.slice( 1 ) );
	return typeof value === 'string' ? value : '';
}

const isObject = ( value: unknown ): value is object => typeof value === 'object' && value !== null;

function fromJson( text: string ): string[] {
	let json: unknown;
	try {
		json = JSON.parse( text );
	} catch {
		// The parser's own words would repeat a part of the input.
		throw new CannotRun( `Standard input is no valid JSON. ${ HOW }` );
	}
	// `aws sts …` wraps the keys in Credentials, `aws iam create-access-key` in AccessKey, `aws configure export-credentials` in nothing.
	const outer = isObject( json ) ? json : {};
	const inner: unknown = Reflect.get( outer, 'Credentials' ) ?? Reflect.get( outer, 'AccessKey' ) ?? outer;
	return [ 'AccessKeyId', 'SecretAccessKey', 'SessionToken' ].map( ( name ) =>
		field( isObject( inner ) ? inner : {}, name )
	);
}

/** Reads credentials from standard input; line ends do not belong to them, any other white space does. */
export async function credentialsFromStdin( stdin: Input ): Promise< Credentials > {
	const text = await readAll( stdin );
	const isJson = text.trimStart().startsWith( '{' );
	const entries = isJson ? fromJson( text ) : text.replace( /\r?\n$/, '' ).split( /\r?\n/ );
	const [ accessKeyId, secretAccessKey, sessionToken, ...rest ] = entries;
	if ( ! accessKeyId || ! secretAccessKey || rest.some( ( line ) => line !== '' ) ) {
		throw new CannotRun( `The credentials could not be read. ${ HOW }` );
	}
	return { accessKeyId, secretAccessKey, ...( sessionToken ? { sessionToken } : {} ) };
}
