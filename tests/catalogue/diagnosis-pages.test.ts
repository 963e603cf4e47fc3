import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnoses } from '../../src/engine/diagnoses';
import { classify } from '../../src/engine/diagnoses/classify';
import type { Diagnosis } from '../../src/engine/diagnoses/define-diagnosis';
import { describeWho } from '../../src/reporters/words/who';
import { escapeText } from '../../src/reporters/markdown/escape';
import { runCli } from '../support/run-cli';
import { english, evidenceOf, fixtureNames } from '../unit/engine/diagnoses/support/fixture';

const pageFile = ( id: string ): string => join( __dirname, `../../docs/diagnoses/${ id }.md` );
const readPage = ( id: string ): string => readFileSync( pageFile( id ), 'utf8' );

const BLOCK = /^<!-- begin: [^\n]*-->\n[^]*?\n<!-- end -->$/m;

/** The answer that the page speaks of: AWS's where there is one, else the first of a kind, which has no number or word behind the provider. */
function exampleOf( id: string ): string {
	const own = fixtureNames().filter( ( name ) => name.startsWith( `${ id }.` ) && ! name.includes( '.near-miss' ) );
	const name =
		own.find( ( candidate ) => candidate === `${ id }.aws` ) ??
		own.find( ( candidate ) => ! candidate.slice( id.length ).includes( '-' ) ) ??
		own[ 0 ];
	if ( name === undefined ) {
		throw new Error( `${ id } has no fixture: tests/fixtures/observations/README.md says what belongs into one` );
	}
	return name;
}

/** What a report says of the example, in the engine's own words. */
function blockOf( { id, explain, remedies }: Diagnosis ): string {
	const name = exampleOf( id );
	const evidence = evidenceOf( name );
	const { params } = classify( evidence );
	if ( ! params ) {
		throw new Error( `nothing reads ${ name }` );
	}
	const { title, observed, cause } = explain( english, params );
	const todo = remedies( english, params, { target: evidence.target } ).map(
		( remedy ) =>
			`> - ${ escapeText( remedy.title ) } Who: ${ describeWho( english, remedy.who, evidence.target.provider ) }.`
	);
	return `<!-- begin: the report’s words for tests/fixtures/observations/${ name }.json; the catalogue tests write this with U=1 -->
> **${ escapeText( title ) }**
>
> ${ escapeText( observed ) } ${ escapeText( cause ) }
>
${ todo.join( '\n' ) }
<!-- end -->`;
}

/** The page with the block as it has to be: in place of the one that is there, or behind the line with the id. */
function withBlock( page: string, block: string ): string {
	return BLOCK.test( page )
		? page.replace( BLOCK, () => block )
		: page.replace( /^(`[^\n]*)\n/m, ( line ) => `${ line }\n${ block }\n` );
}

describe.each( diagnoses.map( ( diagnosis ) => [ diagnosis.id, diagnosis ] as const ) )(
	'page of %s',
	( id, diagnosis ) => {
		it( 'has the report’s own words', () => {
			if ( process.env.U ) {
				writeFileSync( pageFile( id ), withBlock( readPage( id ), blockOf( diagnosis ) ) );
			}
			expect( BLOCK.exec( readPage( id ) )?.[ 0 ] ).toBe( blockOf( diagnosis ) );
		} );

		it( 'names layer, severity, codes and references as the source does', () => {
			const page = readPage( id );
			const severity = `${ diagnosis.severity }${ diagnosis.isDenial ? ' on a required permission' : '' }`;
			expect( page.split( '\n' )[ 2 ] ).toMatch(
				new RegExp( `^\`${ id }\` · layer ${ diagnosis.layer } · ${ severity } · ` )
			);
			const { errorCodes = [], failures = [] } = diagnosis.symptom;
			expect( [ ...errorCodes, ...failures ].filter( ( code ) => ! page.includes( code ) ) ).toEqual( [] );
			expect( diagnosis.references.filter( ( address ) => ! page.includes( `<${ address }>` ) ) ).toEqual( [] );
		} );

		it( 'is what the command line prints, without the remarks for who edits it', async () => {
			const { code, stdout } = await runCli( [ 'explain', id ] );
			expect( { code, stdout } ).toEqual( { code: 0, stdout: readPage( id ).replace( /^<!--.*-->\n/gm, '' ) } );
		} );
	}
);
