import { AWS_REGIONS } from '../connection/regions';
import { isOneEditApart } from './one-edit-apart';

/** Letters alone, so that “EU (Frankfurt)” and “europe frankfurt” are the same. “EU” is what the console said for “Europe” until 2021. */
const letters = ( text: string ): string =>
	text
		.toLowerCase()
		.replace( /ã/g, 'a' )
		.replace( /ü/g, 'u' )
		.replace( /[^a-z]/g, '' )
		.replace( /^eu(?=[a-z])(?!rope)/, 'europe' );

const places = ( name: string ): readonly string[] =>
	[ name, ...( /\(([^)]+)\)/.exec( name )?.slice( 1 ) ?? [] ) ].map( letters );

/** Words that name a part of the world or of a country, not a place. */
const VAGUE = [ 'central', 'useast', 'uswest' ];

const byName = ( entered: string ): string | undefined =>
	VAGUE.includes( letters( entered ) )
		? undefined
		: Object.keys( AWS_REGIONS ).find( ( id ) => places( AWS_REGIONS[ id ] ?? '' ).includes( letters( entered ) ) );

const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d$/;

/**
 * The region of AWS that somebody means who has written it in another way: by its name, as a zone, in capitals, with underscores, with a typing error.
 * Undefined for a region, for what only another one of its kind would explain (`eu-west-9` may be new), and for anything else.
 */
export function guessRegion( entered: string ): string | undefined {
	const text = entered.trim();
	const isKnown = ( id: string ): boolean => Object.hasOwn( AWS_REGIONS, id );
	if ( isKnown( text ) || text === '' ) {
		return undefined;
	}
	const plain = text
		.toLowerCase()
		.replace( /[_\s]+/g, '-' )
		.replace( /^(https?:\/\/)?s3[.-]/, '' )
		.replace( /\.amazonaws\.com.*$/, '' );
	const inside = /[a-z]{2,4}(?:-[a-z]+)+-\d/.exec( plain )?.[ 0 ];
	if ( inside && isKnown( inside ) ) {
		return inside;
	}
	const named = byName( text );
	if ( named || ( REGION.test( plain ) && REGION.test( text ) && ! hasMisspelling( plain ) ) ) {
		return named;
	}
	const near = Object.keys( AWS_REGIONS ).filter( ( id ) => isOneEditApart( id, plain ) );
	return near.length === 1 ? near[ 0 ] : undefined;
}

const WORDS = new Set( Object.keys( AWS_REGIONS ).flatMap( ( id ) => id.split( '-' ).slice( 0, -1 ) ) );

/** Whether it has a word that no known region has. Known words in another order may be a new region. */
const hasMisspelling = ( id: string ): boolean =>
	id
		.split( '-' )
		.slice( 0, -1 )
		.some( ( word ) => ! WORDS.has( word ) );
