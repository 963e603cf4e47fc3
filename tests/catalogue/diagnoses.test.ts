import { existsSync, readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { cautions, LAYERS } from '../../src/engine';
import { diagnoses, findDiagnosis } from '../../src/engine/diagnoses';
import { classify } from '../../src/engine/diagnoses/classify';
import type { RemedyContext } from '../../src/engine/diagnoses/define-diagnosis';
import { isNotSent } from '../../src/engine/model/observation';
import { english, evidenceOf, fixtureNames, readFixture } from '../unit/engine/diagnoses/support/fixture';

const ROOT = join( __dirname, '../..' );
const SOURCES = join( ROOT, 'src/engine/diagnoses' );
const NO_DIAGNOSIS = [ 'classify', 'define-diagnosis', 'index' ];
const HEADINGS = [
	'What you see',
	'Why it happens',
	'How to fix it',
	'How to verify',
	'When it is something else',
	'References',
];

const ids = diagnoses.map( ( { id } ) => id );
const names = fixtureNames();
/** An answer that no diagnosis speaks of. */
const hasNoFinding = ( name: string ) => name.startsWith( 'no-finding.' );
const isNearMiss = ( name: string ) => /\.near-miss(-\d+)?$/.test( name );
const idOf = ( name: string ) => name.slice( 0, name.indexOf( '.' ) );
const readers = ( name: string ) => {
	const evidence = evidenceOf( name );
	return diagnoses.filter( ( diagnosis ) => diagnosis.read( evidence ) !== undefined ).map( ( { id } ) => id );
};

/** Every text of a value, however deep. */
function texts( value: unknown ): readonly string[] {
	if ( typeof value === 'string' ) {
		return [ value ];
	}
	return typeof value === 'object' && value !== null ? Object.values( value ).flatMap( texts ) : [];
}

describe( 'registry of diagnoses', () => {
	it( 'holds every source file, once', () => {
		const files = readdirSync( SOURCES )
			.filter( ( name ) => name.endsWith( '.ts' ) )
			.map( ( name ) => name.replace( /\.ts$/, '' ) )
			.filter( ( name ) => ! NO_DIAGNOSIS.includes( name ) );
		expect( [ ...ids ].sort() ).toEqual( files.sort() );
		expect( new Set( ids ).size ).toBe( ids.length );
	} );

	it( 'is sorted by layer, and ends with the one that reads what is left', () => {
		const order = diagnoses.slice( 0, -1 ).map( ( { layer } ) => LAYERS.indexOf( layer ) );
		expect( order ).toEqual( [ ...order ].sort( ( a, b ) => a - b ) );
		expect( ids.at( -1 ) ).toBe( 'unrecognised-answer' );
	} );

	it( 'finds by id', () => {
		expect( findDiagnosis( 'missing-bucket' )?.id ).toBe( 'missing-bucket' );
		expect( findDiagnosis( 'constructor' ) ).toBeUndefined();
	} );

	it( 'has no fixture, test or page of a diagnosis that does not exist', () => {
		const tests = readdirSync( join( ROOT, 'tests/unit/engine/diagnoses' ) ).filter( ( name ) =>
			name.endsWith( '.test.ts' )
		);
		const pages = readdirSync( join( ROOT, 'docs/diagnoses' ) ).filter(
			( name ) => name.endsWith( '.md' ) && name !== 'README.md'
		);
		const known = [ ...ids, ...cautions.map( ( { id } ) => id ), 'classify' ];
		const named = [ ...names.filter( ( name ) => ! hasNoFinding( name ) ), ...tests, ...pages ].map( idOf );
		expect( named.filter( ( id ) => ! known.includes( id ) ) ).toEqual( [] );
	} );
} );

describe.each( ids )( '%s', ( id ) => {
	it( 'has a unit test, a real answer and a near miss', () => {
		expect( existsSync( join( ROOT, `tests/unit/engine/diagnoses/${ id }.test.ts` ) ) ).toBe( true );
		expect( names.filter( ( name ) => idOf( name ) === id && ! isNearMiss( name ) ) ).not.toEqual( [] );
		expect( names.filter( ( name ) => idOf( name ) === id && isNearMiss( name ) ) ).not.toEqual( [] );
	} );

	it( 'has a page with every heading, in order, and its title', () => {
		const page = readFileSync( join( ROOT, `docs/diagnoses/${ id }.md` ), 'utf8' );
		expect( [ ...page.matchAll( /^## (.+)$/gm ) ].map( ( [ , heading ] ) => heading ) ).toEqual( HEADINGS );
		const sections = page.split( /^## .+$/m ).slice( 1 );
		expect( sections.map( ( section ) => section.trim().length > 20 ) ).toEqual( HEADINGS.map( () => true ) );
		expect( page ).toMatch( new RegExp( `^# .+\\n\\n\`${ id }\` · layer ${ findDiagnosis( id )?.layer }` ) );
	} );

	it( 'links to pages that exist', () => {
		const page = readFileSync( join( ROOT, `docs/diagnoses/${ id }.md` ), 'utf8' );
		const links = [ ...page.matchAll( /\]\(([^)]+)\)/g ) ].map( ( [ , link = '' ] ) => link );
		expect( links.filter( ( link ) => ! existsSync( join( ROOT, 'docs/diagnoses', link ) ) ) ).toEqual( [] );
	} );

	it( 'names its references as addresses that can be opened', () => {
		const references = findDiagnosis( id )?.references ?? [];
		expect( references ).not.toEqual( [] );
		expect( references.filter( ( reference ) => ! /^https:\/\/[a-z0-9.-]+\/\S*$/.test( reference ) ) ).toEqual(
			[]
		);
	} );
} );

describe.each( names.filter( hasNoFinding ) )( 'answer %s', ( name ) => {
	it( 'is read by no diagnosis', () => {
		expect( readers( name ) ).toEqual( [] );
	} );
} );

describe.each( names.filter( ( name ) => ! isNearMiss( name ) && ! hasNoFinding( name ) ) )( 'fixture %s', ( name ) => {
	const id = idOf( name );

	it( 'is read by its diagnosis and by no other', () => {
		// The last one reads what nobody else does, so it would read most of them.
		expect( readers( name ).filter( ( reader ) => reader !== 'unrecognised-answer' || id === reader ) ).toEqual( [
			id,
		] );
		expect( classify( evidenceOf( name ) ) ).toMatchObject( { diagnosis: { id }, problems: [] } );
	} );

	it( 'is foreseen by the symptom', () => {
		const { error, response, failure, observation } = evidenceOf( name );
		const symptom = findDiagnosis( id )?.symptom ?? {};
		const isForeseen =
			( isNotSent( observation.answer ) ? symptom.notSent : symptom.notS3 ) ||
			( failure && symptom.failures?.includes( failure.kind ) ) ||
			( error && symptom.errorCodes?.includes( error.code ) ) ||
			( response && ! error && symptom.statuses?.includes( response.status ) );
		expect( isForeseen || id === 'unrecognised-answer' ).toBe( true );
	} );

	it( 'has params that survive JSON, and texts without gaps', () => {
		const { diagnosis, params } = classify( evidenceOf( name ) );
		if ( ! diagnosis ) {
			throw new Error( 'nobody reads it' );
		}
		expect( JSON.parse( JSON.stringify( params ) ) ).toEqual( params );
		expect( diagnosis.mergeKey( params ) ).toBe( diagnosis.mergeKey( JSON.parse( JSON.stringify( params ) ) ) );

		const { target } = evidenceOf( name );
		const context: RemedyContext = { target };
		const remedies = diagnosis.remedies( english, params, context );
		const explanation = diagnosis.explain( english, params );
		const prose = [
			...texts( explanation ),
			...remedies.flatMap( ( { title, steps = [] } ) => [ title, ...steps ] ),
		];
		expect( Object.keys( explanation ).sort() ).toEqual( [ 'cause', 'observed', 'title' ] );
		expect( remedies ).not.toEqual( [] );
		// Words of the store or of the SDK stand in quotation marks, and are theirs.
		for ( const text of prose.map( ( whole ) => whole.replace( /“[^”]+”/g, '“…”' ) ) ) {
			expect( text ).toMatch( /^\S[^]*\S$/ );
			expect( text ).not.toMatch( /undefined|NaN|\[object|<[a-z/]|&[a-z]+;|%[sd1-9]|“”|''|!| {2}|[a-z]'[a-z]/ );
		}
		for ( const text of texts( remedies.map( ( { copy, setField } ) => [ copy, setField ] ) ) ) {
			expect( text ).not.toBe( '' );
			expect( text ).not.toMatch( /undefined|\[object/ );
		}
	} );
} );

describe.each( names.filter( isNearMiss ) )( 'near miss %s', ( name ) => {
	it( 'is not read by the diagnosis that it resembles, and says why', () => {
		expect( readers( name ) ).not.toContain( idOf( name ) );
		expect( readFixture( name ).why ).toMatch( /\S{3}/ );
	} );
} );
