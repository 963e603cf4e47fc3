import { explainPolicyFinding } from '../../../../src/engine';
import { english } from '../../../../src/cli/translator';
import { found, lint, policyOf } from './support/lint';

const GOOD = JSON.stringify( policyOf( {} ), null, 2 );

const faultIn = ( text: string ) =>
	found( 'syntax', text ).map( ( { params, place } ) => [ params.fault, place.line, place.column ] );

test.each( [
	[ 'a comma after the last entry', GOOD.replace( /"\n {4}\}/, '",\n    }' ), 'trailing-comma', 8, 5 ],
	[ 'a comma after the last of a list', '{ "Statement": [ {}, ] }', 'trailing-comma', 1, 22 ],
	[ 'a missing comma', GOOD.replace( '"2012-10-17",', '"2012-10-17"' ), 'comma', 3, 3 ],
	[ 'a missing colon', GOOD.replace( '"Version":', '"Version"' ), 'colon', 2, 13 ],
	[ 'a missing brace', GOOD.slice( 0, -1 ), 'unclosed', 10, 1 ],
	[ 'a comment', `// mine\n${ GOOD }`, 'no-json', 1, 1 ],
	[ 'a comment inside', GOOD.replace( '{', '{ # mine' ), 'unexpected', 1, 3 ],
	[ 'a comment of two slashes inside', GOOD.replace( '{', '{ // mine' ), 'comment', 1, 3 ],
	[ 'single quotation marks', GOOD.replaceAll( '"', "'" ), 'single-quotes', 2, 3 ],
	[ 'a text that is not closed', GOOD.replace( 's3:GetObject"', 's3:GetObject' ), 'unclosed-text', 6, 17 ],
	[ 'a backslash', GOOD.replace( 's3:GetObject', 's3:\\GetObject' ), 'backslash', 6, 17 ],
	[ 'something after the end', `${ GOOD } }`, 'unexpected', 10, 3 ],
	[ 'YAML', 'Version: 2012-10-17\nStatement:\n  - Effect: Allow', 'no-json', 1, 1 ],
	[ 'nothing but a blank', ' ', 'no-json', 1, 2 ],
	[ 'a second policy', '{ "a": 1 }\n{ "b": 2 }', 'another', 2, 1 ],
	[ 'words behind it', '{ "a": 1 }\nthanks', 'unexpected', 2, 1 ],
	[ 'depth without end', '['.repeat( 5000 ), 'too-long', 1, 1 ],
	[ 'length without end', `{ "a": "${ 'x'.repeat( 200_000 ) }" }`, 'too-long', 1, 1 ],
] )( '%s is told, with its place', ( _name, text, fault, line, column ) => {
	expect( faultIn( text ) ).toEqual( [ [ fault, line, column ] ] );
	expect( lint( text ) ).toMatchObject( { isReadable: false, rows: [] } );
} );

test( 'lines are counted however they end', () => {
	const text = GOOD.replace( '"Version":', '"Version"' );
	expect( faultIn( text.replaceAll( '\n', '\r\n' ) ) ).toEqual( [ [ 'colon', 2, 13 ] ] );
	expect( faultIn( text.replaceAll( '\n', '\r' ) ) ).toEqual( [ [ 'colon', 2, 13 ] ] );
} );

test( 'what is wrong is said in words that differ from fault to fault', () => {
	const said = [ '{ "a" 1 }', '{ "a": 1 "b": 2 }', '{ "a": 1, }', "{ 'a': 1 }", '{ "a": 1', 'a: 1', '{}{}' ].map(
		( text ) => explainPolicyFinding( english, found( 'syntax', text )[ 0 ]! )!.why
	);
	expect( new Set( said ).size ).toBe( said.length );
} );

test( 'typographic quotation marks and hard blanks are named, and the policy is read all the same', () => {
	const text = GOOD.replace( '"Version"', '“Version”' ).replace( '"Effect": ', '„Effect“:\u00a0' );
	const { isReadable, findings, rows } = lint( text );
	expect( findings ).toMatchObject( [ { rule: 'typographic-marks', place: { line: 2, column: 3 } } ] );
	expect( isReadable ).toBe( true );
	expect( rows.find( ( { action } ) => action === 's3:GetObject' )?.says ).toBe( 'allows' );
} );

test( 'a quotation mark inside a text is nobody’s mistake', () => {
	expect( lint( policyOf( { Sid: '“Backups”' } ) ).findings ).toEqual( [] );
} );

test( 'a mark at the beginning of a file is no part of it', () => {
	expect( lint( `\ufeff${ GOOD }` ).findings ).toEqual( [] );
} );
