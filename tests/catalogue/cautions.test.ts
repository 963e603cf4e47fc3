import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cautions, diagnoses, findTexts } from '../../src/engine';
import type { Finding, Report } from '../../src/engine';
import { escapeText } from '../../src/reporters/markdown/escape';
import { describeWho } from '../../src/reporters/words/who';
import { WORLDS } from '../../src/sandbox/worlds';
import { runCli } from '../support/run-cli';
import { runWorld, worldNamed } from '../support/run-world';
import { english } from '../unit/engine/diagnoses/support/fixture';

const ROOT = join( __dirname, '../..' );
const HEADINGS = [
	'What you see',
	'Why it happens',
	'How to fix it',
	'How to verify',
	'When it is something else',
	'References',
];
const BLOCK = /^<!-- begin: [^\n]*-->\n[^]*?\n<!-- end -->$/m;

/** The world that shows it, where none bears its name. */
const SHOWN_BY: Readonly< Record< string, string > > = {
	'unrestorable-backups': 'updraftplus-by-the-guide-unversioned',
	'excess-permission': 'whole-bucket-full-access',
};
const worldOf = ( id: string ): string => SHOWN_BY[ id ] ?? id;
const pageFile = ( id: string ): string => join( ROOT, `docs/diagnoses/${ id }.md` );
const readPage = ( id: string ): string => readFileSync( pageFile( id ), 'utf8' );

async function findingOf( id: string ): Promise< { finding: Finding; report: Report } > {
	const { report } = await runWorld( worldNamed( worldOf( id ) ) );
	const finding = report.findings.find( ( { diagnosis } ) => diagnosis === id );
	if ( ! finding ) {
		throw new Error( `the world ${ worldOf( id ) } does not show it` );
	}
	// A number that grows from day to day.
	const { days } = finding.params;
	const params = id === 'unfinished-uploads' && days ? { ...finding.params, days: 56 } : finding.params;
	return { finding: { ...finding, params }, report };
}

/** What a report says of it, in its own words. */
function blockOf( { diagnosis: id, params }: Finding, { target: seen }: Report ): string {
	const texts = findTexts( id );
	// The port of a sandbox is another one each time.
	const target = { ...seen, endpoint: '', stsEndpoint: '', kmsKeyId: '' };
	const { title, observed, cause } = texts?.explain( english, params ) ?? { title: '', observed: '', cause: '' };
	const remedies = texts?.remedies( english, params, { target } ) ?? [];
	const todo = remedies.map(
		( { title: what, who } ) =>
			`> - ${ escapeText( what ) } Who: ${ describeWho( english, who, target.provider ) }.`
	);
	return `<!-- begin: the report’s words for the world ${ worldOf( id ) }; the catalogue tests write this with U=1 -->
> **${ escapeText( title ) }**
>
> ${ escapeText( observed ) } ${ escapeText( cause ) }
>
${ todo.join( '\n' ) }
<!-- end -->`;
}

describe( 'registry of cautions', () => {
	it( 'holds every source file, once, and no id of a diagnosis', () => {
		const files = readdirSync( join( ROOT, 'src/engine/cautions' ) )
			.filter( ( name ) => name.endsWith( '.ts' ) )
			.map( ( name ) => name.replace( /\.ts$/, '' ) )
			.filter( ( name ) => ! [ 'define-caution', 'index', 'proof', 'rules' ].includes( name ) );
		const ids = cautions.map( ( { id } ) => id );
		expect( [ ...ids ].sort() ).toEqual( files.sort() );
		expect( diagnoses.filter( ( { id } ) => ids.includes( id ) ) ).toEqual( [] );
	} );

	it( 'has a world that shows each of them', () => {
		expect( cautions.map( ( { id } ) => worldOf( id ) ).filter( ( name ) => ! ( name in WORLDS ) ) ).toEqual( [] );
	} );
} );

describe.each( cautions.map( ( caution ) => [ caution.id, caution ] as const ) )( '%s', ( id, caution ) => {
	it( 'is shown by its world as grave as it can be, with proof, and the page has its words', async () => {
		const { finding, report } = await findingOf( id );
		expect( finding ).toMatchObject( { layer: 'safety', severity: caution.severity } );
		const known = new Set( report.observations.map( ( observation ) => observation.id ) );
		expect( finding.observations.length ).toBeGreaterThan( 0 );
		expect( finding.observations.filter( ( one ) => ! known.has( one ) ) ).toEqual( [] );
		const block = blockOf( finding, report );
		expect( block ).not.toMatch( /undefined|NaN|\[object|%[sd1-9]|“”| {2}/ );
		if ( process.env.U ) {
			const page = readPage( id );
			writeFileSync(
				pageFile( id ),
				BLOCK.test( page )
					? page.replace( BLOCK, () => block )
					: page.replace( /^(`[^\n]*)\n/m, ( line ) => `${ line }\n${ block }\n` )
			);
		}
		expect( BLOCK.exec( readPage( id ) )?.[ 0 ] ).toBe( block );
	} );

	it( 'has a page with every heading, layer, severity and references, and links that exist', () => {
		const page = readPage( id );
		expect( [ ...page.matchAll( /^## (.+)$/gm ) ].map( ( [ , heading ] ) => heading ) ).toEqual( HEADINGS );
		const sections = page.split( /^## .+$/m ).slice( 1 );
		expect( sections.filter( ( section ) => section.trim().length < 20 ) ).toEqual( [] );
		expect( page.split( '\n' )[ 2 ] ).toMatch(
			new RegExp( `^\`${ id }\` · layer safety · ${ caution.severity }` )
		);
		expect( caution.references.filter( ( address ) => ! page.includes( `<${ address }>` ) ) ).toEqual( [] );
		expect( caution.references ).not.toEqual( [] );
		const links = [ ...page.matchAll( /\]\(([^)]+)\)/g ) ].map( ( [ , link = '' ] ) => link );
		expect( links.filter( ( link ) => ! existsSync( join( ROOT, 'docs/diagnoses', link ) ) ) ).toEqual( [] );
	} );

	it( 'is what the command line explains', async () => {
		const { code, stdout } = await runCli( [ 'explain', id ] );
		expect( { code, stdout } ).toEqual( { code: 0, stdout: readPage( id ).replace( /^<!--.*-->\n/gm, '' ) } );
	} );
} );
