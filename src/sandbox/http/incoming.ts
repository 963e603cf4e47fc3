import type { IncomingMessage } from 'node:http';
import { invalidUri } from '../errors';
import { readAddress, type Address } from './address';

/** A request as received, read to its end. */
export interface Incoming {
	readonly method: string;
	/** Path as it was on the wire. */
	readonly rawPath: string;
	/** Decoded path. */
	readonly path: string;
	/** Decoded query; a name may have several values. */
	readonly query: Readonly< Record< string, readonly string[] > >;
	/** Lower-case names. */
	readonly headers: Readonly< Record< string, string > >;
	readonly host: string;
	readonly address: Address;
	readonly body: Buffer;
	readonly remoteAddress: string;
}

/** Largest body the sandbox reads; larger ones are answered with EntityTooLarge. */
export const MAX_BODY_BYTES = 64 * 1024 * 1024;

function decode( text: string ): string {
	try {
		return decodeURIComponent( text );
	} catch {
		throw invalidUri();
	}
}

function readQuery( search: string ): Record< string, string[] > {
	const query: Record< string, string[] > = {};
	for ( const pair of search.split( '&' ).filter( Boolean ) ) {
		const equals = pair.indexOf( '=' );
		const [ name, value ] = equals < 0 ? [ pair, '' ] : [ pair.slice( 0, equals ), pair.slice( equals + 1 ) ];
		const plain = ( text: string ) => decode( text.replaceAll( '+', ' ' ) );
		( query[ plain( name ) ] ??= [] ).push( plain( value ) );
	}
	return query;
}

// Node hands header bytes over as Latin-1; signatures are made over UTF-8.
const asUtf8 = ( value: string ) => Buffer.from( value, 'latin1' ).toString( 'utf8' );

function readHeaders( message: IncomingMessage ): Record< string, string > {
	return Object.fromEntries(
		Object.entries( message.headers ).map( ( [ name, value ] ) => [
			name,
			asUtf8( Array.isArray( value ) ? value.join( ',' ) : ( value ?? '' ) ),
		] )
	);
}

async function readBody( message: IncomingMessage ): Promise< Buffer > {
	const chunks: Buffer[] = [];
	let length = 0;
	for await ( const chunk of message as AsyncIterable< Buffer > ) {
		length += chunk.length;
		if ( length <= MAX_BODY_BYTES ) {
			chunks.push( chunk );
		}
	}
	return Buffer.concat( chunks, Math.min( length, MAX_BODY_BYTES ) );
}

/** First value of a query parameter. */
export const parameter = ( request: Incoming, name: string ): string | undefined => request.query[ name ]?.[ 0 ];

/**
 * Reads a request to its end.
 *
 * @throws {Error} InvalidURI where the path or query cannot be decoded.
 */
export async function readIncoming( message: IncomingMessage ): Promise< Incoming > {
	const body = await readBody( message );
	const url = message.url ?? '/';
	const mark = url.indexOf( '?' );
	const rawPath = mark < 0 ? url : url.slice( 0, mark );
	const headers = readHeaders( message );
	const host = headers.host ?? '';
	const path = decode( rawPath );
	return {
		method: message.method ?? 'GET',
		rawPath,
		path,
		query: mark < 0 ? {} : readQuery( url.slice( mark + 1 ) ),
		headers,
		host,
		address: readAddress( host, path ),
		body,
		remoteAddress: ( message.socket.remoteAddress ?? '' ).replace( /^::ffff:/, '' ),
	};
}
