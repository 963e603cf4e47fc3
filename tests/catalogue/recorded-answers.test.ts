import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { diagnoses, findDiagnosis } from '../../src/engine/diagnoses';
import { classify } from '../../src/engine/diagnoses/classify';
import { isFailure, isNotSent } from '../../src/engine/model/observation';
import { evidenceOf, fixtureNames, readFixture, TAGS } from '../unit/engine/diagnoses/support/fixture';
import { decisionOf } from '../unit/engine/diagnoses/support/judged';

const PAGE = join( __dirname, '../../docs/recorded-answers.md' );
const MARK = '<!-- Made from tests/fixtures/observations; run the catalogue tests with U=1 after a change there. -->';
const DENIALS = [ 'denied', 'implicitDeny', 'explicitDeny' ];

/** No denial of a permission to the one who asks, though the request is refused by something that an administrator set up. */
const REFUSED_OTHERWISE = [ 'requester-pays', 'customer-key', 'leaked-key', 'public-acl-blocked' ];

const names = fixtureNames();
const idOf = ( name: string ) => name.slice( 0, name.indexOf( '.' ) );
const isNearMiss = ( name: string ) => /\.near-miss(-\d+)?$/.test( name );
const readerOf = ( name: string ) => classify( evidenceOf( name ) ).diagnosis?.id;
const hasNoFinding = ( name: string ) => idOf( name ) === 'no-finding';

describe.each( names )( '%s', ( name ) => {
	const { source, tag } = readFixture( name );

	it( 'names a source that can be opened, or what it was measured on', () => {
		const isOwn = [ 'made', 'measured', 'inferred' ].includes( tag ) || source.startsWith( 'docs/' );
		expect( TAGS ).toContain( tag );
		expect( isOwn || /https:\/\/[a-z0-9.-]+\/\S+/.test( source ) ).toBe( true );
	} );

	it( 'is read as what its name says, or is named as what it is not', () => {
		const reader = readerOf( name );
		expect( isNearMiss( name ) ? reader !== idOf( name ) : reader ).toBe(
			isNearMiss( name ) || ( hasNoFinding( name ) ? undefined : idOf( name ) )
		);
	} );

	it( 'denies a permission only where it says so, and allows one only where nothing is wrong', () => {
		const decision = decisionOf( name ) ?? 'unknown';
		const reader = readerOf( name );
		const isDenial = findDiagnosis( reader ?? '' )?.isDenial === true || REFUSED_OTHERWISE.includes( reader ?? '' );
		expect( DENIALS.includes( decision ) && ! isDenial ).toBe( false );
		expect( decision === 'allowed' && reader !== undefined ).toBe( false );
	} );
} );

describe( 'answers that nobody has shown', () => {
	const inferred = names.filter( ( name ) => readFixture( name ).tag === 'inferred' );

	it.each( inferred )( '%s decides nothing', ( name ) => {
		expect( decisionOf( name ) ).toBe( 'unknown' );
	} );

	it.each( inferred )( '%s is not all that its diagnosis rests on', ( name ) => {
		const others = names.filter( ( other ) => idOf( other ) === idOf( name ) && ! isNearMiss( other ) );
		const shown = others.filter( ( other ) => ! [ 'inferred', 'made' ].includes( readFixture( other ).tag ) );
		expect( shown ).not.toEqual( [] );
	} );
} );

describe( 'every diagnosis of an answer', () => {
	it( 'rests on an answer that somebody has shown', () => {
		const shown = names.filter(
			( name ) => ! isNearMiss( name ) && ! [ 'inferred', 'made' ].includes( readFixture( name ).tag )
		);
		const known = new Set( shown.map( idOf ) );
		expect( diagnoses.map( ( { id } ) => id ).filter( ( id ) => ! known.has( id ) ) ).toEqual( [] );
	} );
} );

/** Status and code, or what came instead of an answer. */
function summary( name: string ): string {
	const { observation, error } = evidenceOf( name );
	const { answer } = observation;
	if ( isFailure( answer ) ) {
		return `${ answer.failure.kind } \`${ answer.failure.code }\``;
	}
	if ( isNotSent( answer ) ) {
		return 'not sent';
	}
	return error ? `${ answer.status } \`${ error.code }\`` : String( answer.status );
}

function table(): string {
	const rows = names.map( ( name ) => {
		const { source, tag, observation } = readFixture( name );
		const reader = readerOf( name );
		const readAs = reader ? `[${ reader }](diagnoses/${ reader }.md)` : 'nothing to say';
		const cells = [
			`\`${ name }\``,
			observation.operation,
			summary( name ),
			readAs,
			decisionOf( name ) ?? '–',
			tag,
			source,
		];
		return `| ${ cells.map( ( cell ) => cell.replaceAll( '|', '\\|' ) ).join( ' | ' ) } |`;
	} );
	return [
		'| Answer | Operation | Status, code | Read as | Permission | Tag | Source |',
		'| --- | --- | --- | --- | --- | --- | --- |',
		...rows,
		'',
	].join( '\n' );
}

describe( 'page of recorded answers', () => {
	it( 'is as the fixtures say; U=1 writes it', () => {
		const [ head = '' ] = readFileSync( PAGE, 'utf8' ).split( MARK );
		const page = `${ head }${ MARK }\n\n${ table() }`;
		if ( process.env.U ) {
			writeFileSync( PAGE, page );
		}
		expect( readFileSync( PAGE, 'utf8' ) ).toBe( page );
	} );

	it( 'speaks of answers that there are', () => {
		const [ head = '' ] = readFileSync( PAGE, 'utf8' ).split( MARK );
		const ids = [ 'no-finding', ...diagnoses.map( ( { id } ) => id ) ];
		const named = [ ...head.matchAll( /`([a-z0-9-]+\.[a-z0-9-]+)`/g ) ].map( ( [ , name = '' ] ) => name );
		expect( named.length ).toBeGreaterThan( 10 );
		expect( named.filter( ( name ) => ids.includes( idOf( name ) ) && ! names.includes( name ) ) ).toEqual( [] );
	} );
} );
