import fc from 'fast-check';
import type { Incoming } from '../../../../src/sandbox/http/incoming';
import {
	compareKeys,
	isAfter,
	paginate,
	readListQuery,
	type ListQuery,
} from '../../../../src/sandbox/operations/paginate';

const query = ( more: Partial< ListQuery > = {} ): ListQuery => ( {
	prefix: '',
	delimiter: '',
	limit: 1000,
	encode: ( text ) => text,
	isEncoded: false,
	...more,
} );
const asking = ( values: Record< string, string > ) =>
	( {
		query: Object.fromEntries( Object.entries( values ).map( ( [ name, value ] ) => [ name, [ value ] ] ) ),
	} ) as unknown as Incoming;

/** All pages of a listing, one after the other. */
function walk( keys: string[], asked: ListQuery ): { keys: string[]; prefixes: string[]; sizes: number[] } {
	const seen: { keys: string[]; prefixes: string[]; sizes: number[] } = { keys: [], prefixes: [], sizes: [] };
	let marker = '';
	for (;;) {
		const page = paginate(
			keys.filter( ( key ) => marker === '' || isAfter( key, marker, asked ) ),
			( key ) => key,
			asked
		);
		seen.keys.push( ...page.entries );
		seen.prefixes.push( ...page.prefixes );
		seen.sizes.push( page.entries.length + page.prefixes.length );
		if ( ! page.isTruncated || ! page.last ) {
			return seen;
		}
		marker = 'entry' in page.last ? page.last.entry : page.last.prefix;
	}
}

const keysOf = fc.uniqueArray(
	fc.string( { unit: fc.constantFrom( 'a', 'b', '/', 'é' ), minLength: 1, maxLength: 6 } ),
	{ maxLength: 30 }
);

it( 'gives every key exactly once, whatever the size of a page', () => {
	fc.assert(
		fc.property( keysOf, fc.integer( { min: 1, max: 7 } ), ( unsorted, limit ) => {
			const keys = unsorted.sort( compareKeys );
			const seen = walk( keys, query( { limit } ) );
			expect( seen.keys ).toEqual( keys );
			expect( Math.max( ...seen.sizes ) ).toBeLessThanOrEqual( limit );
		} )
	);
} );

it( 'accounts for every key by itself or by one common prefix', () => {
	fc.assert(
		fc.property(
			keysOf,
			fc.integer( { min: 1, max: 5 } ),
			fc.constantFrom( '', 'a', 'a/' ),
			( unsorted, limit, prefix ) => {
				const keys = unsorted.sort( compareKeys ).filter( ( key ) => key.startsWith( prefix ) );
				const seen = walk( keys, query( { limit, prefix, delimiter: '/' } ) );
				expect( new Set( seen.prefixes ).size ).toBe( seen.prefixes.length );
				const folded = keys.filter( ( key ) => key.slice( prefix.length ).includes( '/' ) );
				expect( seen.keys ).toEqual( keys.filter( ( key ) => ! folded.includes( key ) ) );
				expect( folded.every( ( key ) => seen.prefixes.some( ( common ) => key.startsWith( common ) ) ) ).toBe(
					true
				);
			}
		)
	);
} );

it( 'goes on behind a key that is the prefix itself', () => {
	const seen = walk( [ 'a/', 'a//a/b' ], query( { limit: 1, prefix: 'a/', delimiter: '/' } ) );
	expect( seen ).toMatchObject( { keys: [ 'a/' ], prefixes: [ 'a//' ] } );
} );

it( 'orders keys by their bytes', () => {
	expect( [ 'é', 'z', 'Z', '\u{1F600}', '\uFFFD' ].sort( compareKeys ) ).toEqual( [
		'Z',
		'z',
		'é',
		'\uFFFD',
		'\u{1F600}',
	] );
} );

it( 'never asks for more than a thousand', () => {
	expect( readListQuery( asking( { 'max-keys': '5000' } ), 'max-keys' ).limit ).toBe( 1000 );
	expect( readListQuery( asking( {} ), 'max-keys' ).limit ).toBe( 1000 );
	expect( readListQuery( asking( { 'max-keys': '0' } ), 'max-keys' ).limit ).toBe( 0 );
} );

it.each( [ { 'max-keys': 'x' }, { 'max-keys': '-1' }, { 'encoding-type': 'base64' } ] )( 'refuses %j', ( values ) => {
	expect( () => readListQuery( asking( values as Record< string, string > ), 'max-keys' ) ).toThrow(
		expect.objectContaining( { code: 'InvalidArgument' } )
	);
} );
