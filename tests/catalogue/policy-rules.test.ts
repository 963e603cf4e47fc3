import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyRules } from '../../src/engine';

const ROOT = join( __dirname, '../..' );
const ids = policyRules.map( ( { id } ) => id );

test( 'every file of a rule is in the registry under its name', () => {
	const files = readdirSync( join( ROOT, 'src/engine/policy-lint/rules' ) ).map( ( name ) =>
		name.replace( '.ts', '' )
	);
	expect( [ ...ids ].sort() ).toEqual( files.sort() );
} );

test( 'the page names every rule and no other', () => {
	const page = readFileSync( join( ROOT, 'docs/policy-lint.md' ), 'utf8' );
	const [ , table = '' ] = page.split( '| Rule | Finds |' );
	const cells = table.split( '\n' ).flatMap( ( line ) => line.split( '|' )[ 1 ]?.match( /`[a-z-]+`/g ) ?? [] );
	expect( cells.map( ( cell ) => cell.slice( 1, -1 ) ).sort() ).toEqual( [ ...ids ].sort() );
} );
