import { readFileSync } from 'node:fs';
import { probes } from '../../src/engine/probes';
import operations from '../contract/operations.json';

const page = readFileSync( `${ __dirname }/../../docs/administrators.md`, 'utf8' );

describe( 'docs/administrators.md', () => {
	it( 'names every operation that a test can send', () => {
		const sent = new Set< string >( Object.values( probes ).map( ( { operation } ) => operation ) );
		expect( [ ...sent ].filter( ( operation ) => ! new RegExp( `\\b${ operation }\\b` ).test( page ) ) ).toEqual(
			[]
		);
	} );

	it( 'says which of them go out without a signature', () => {
		const [ , cell = '' ] = /^\| Without a signature \| (.+) \|$/m.exec( page ) ?? [];
		const anonymous = Object.values( probes ).filter( ( probe ) => 'anonymous' in probe && probe.anonymous );
		expect( anonymous.map( ( { operation } ) => operation ).filter( ( name ) => ! cell.includes( name ) ) ).toEqual(
			[]
		);
	} );

	it( 'names no operation that the relay would not let through', () => {
		const named = page.match( /\b(?:Get|Put|List|Head|Delete|Create|Abort|Upload)[A-Z]\w+/g ) ?? [];
		// What CloudTrail calls them.
		const events = page.slice( 0, page.indexOf( '| In |' ) );
		expect( named.filter( ( name ) => ! ( name in operations ) && ! events.includes( `\`${ name }\`` ) ) ).toEqual(
			[]
		);
	} );
} );
