import { readdirSync, readFileSync } from 'node:fs';
import { PLACES, PROVIDER_IDS, providers } from '../../src/engine';
import { identityTranslator } from '../support/fixed-ports';
import ids from '../contract/providers.json';

const FOLDER = `${ __dirname }/../../src/engine/providers`;
const SUPPORT = [ 'index', 'define-provider', 'right-of' ];

describe( 'providers', () => {
	it( 'have one file each, named as they are, and one order everywhere', () => {
		const files = readdirSync( FOLDER ).map( ( file ) => file.replace( /\.ts$/, '' ) );
		const own = providers.map( ( { id } ) => id );
		expect( files.filter( ( file ) => ! SUPPORT.includes( file ) ).sort() ).toEqual( [ ...own ].sort() );
		expect( own ).toEqual( ids );
		expect( PLACES.map( ( { id } ) => id ) ).toEqual( ids );
		expect( PROVIDER_IDS ).toEqual( ids );
	} );

	it( 'are the same list in PHP', () => {
		const php = readFileSync( `${ __dirname }/../../plugin/includes/Connection/Connection.php`, 'utf8' );
		const [ , list = '' ] = /PROVIDERS = array\( (.*) \);/.exec( php ) ?? [];
		expect( list.split( ', ' ).map( ( item ) => item.replace( /'/g, '' ) ) ).toEqual( ids );
	} );

	it.each( providers.map( ( facts ) => [ facts.id, facts ] as const ) )(
		'%s says where each fact comes from, and says nothing without words',
		( _id, { source, rights, notOffered = [], checksums, fingerprint, notes = [] } ) => {
			const sources = [ source, rights, ...notOffered, checksums, fingerprint ].flatMap( ( fact ) => {
				const link = typeof fact === 'string' ? fact : fact?.source;
				return link === undefined ? [] : [ link ];
			} );
			for ( const link of sources ) {
				expect( link ).toMatch( /^https:\/\/[^\s]+$/ );
			}
			const words = [
				...notes,
				...( rights ? [ rights.where, rights.keys, ...( rights.notes ?? [] ) ] : [] ),
				...( checksums ? [ checksums.because ] : [] ),
			];
			for ( const say of words ) {
				expect( say( identityTranslator ) ).toMatch( /\S{3}/ );
			}
		}
	);

	it.each(
		providers
			.filter( ( { id } ) => id !== 'aws' && id !== 'other' )
			.map( ( facts ) => [ facts.id, facts ] as const )
	)( '%s has words of its own for giving a right', ( id, { rights } ) => {
		const others = providers.filter( ( other ) => other.id !== id );
		expect( rights ).toBeDefined();
		expect( others.map( ( other ) => other.rights?.where( identityTranslator ) ) ).not.toContain(
			rights?.where( identityTranslator )
		);
	} );
} );
