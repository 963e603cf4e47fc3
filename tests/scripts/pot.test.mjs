import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import gettextParser from 'gettext-parser';
import { ensurePhp } from '../../scripts/lib/ensure-php.mjs';
import { POT_FILE, makePot, renderPot, stringsOfPhp, stringsOfSources } from '../../scripts/lib/make-pot.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { run } from '../../scripts/lib/run.mjs';
import { stringsOfScript } from '../../scripts/lib/strings-of-scripts.mjs';

const texts = ( strings ) => [ ...new Set( strings.map( ( { text } ) => text ) ) ].sort();

test( 'strings are found however they are called, with what translators are told', () => {
	const found = stringsOfScript(
		'a.tsx',
		`
		/* translators: %s: A name. */
		const one = sprintf( __( 'Hello %s', 'bucket-doctor' ), name );
		const two = ( { __ } ) => __( 'It’s two', 'bucket-doctor' );
		const three = ( 0, i18n.__ )( "three", "bucket-doctor" );
		const four = <p title={ _x( 'four', 'number', 'bucket-doctor' ) }>{ _n( 'one', 'many', count, 'bucket-doctor' ) }</p>;
		const five = count.toLocaleString() + constructor( 'no', 'such' );
		`
	);
	assert.deepEqual( found, [
		{ text: 'Hello %s', comment: 'translators: %s: A name.', file: 'a.tsx' },
		{ text: 'It’s two', file: 'a.tsx' },
		{ text: 'three', file: 'a.tsx' },
		{ text: 'four', context: 'number', file: 'a.tsx' },
		{ text: 'one', plural: 'many', file: 'a.tsx' },
	] );
} );

for ( const call of [
	"__( name, 'bucket-doctor' )",
	"__( 'text' )",
	"__( 'text', 'other' )",
	"__( `a ${ b }`, 'bucket-doctor' )",
] ) {
	test( `what no tool for translators would find is refused: ${ call }`, () => {
		assert.throws( () => stringsOfScript( 'a.ts', call ), /a\.ts: .* needs literal texts/ );
	} );
}

const listPhp = async ( code ) => {
	const folder = await mkdtemp( path.join( tmpdir(), 'bucket-doctor-' ) );
	after( () => rm( folder, { recursive: true } ) );
	const file = path.join( folder, 'a.php' );
	await writeFile( file, `<?php\n${ code }` );
	const { command } = await ensurePhp();
	return run( command, [ inRoot( 'scripts/php/list-strings.php' ), file ] );
};

test( 'strings of PHP are found with what translators are told', async () => {
	const { stdout } = await listPhp( `
		echo sprintf(
			/* translators: %s: A command. */
			esc_html__( 'Run %s, it’s \\'all\\'.', 'bucket-doctor' ),
			esc_attr( f( 'x', array( 1, 2 ) ) )
		), _nx( 'one', 'many', count( array( 1, 2 ) ), 'things', 'bucket-doctor' ), __( "two\\n", 'bucket-doctor' );` );
	assert.deepEqual(
		JSON.parse( stdout ).map( ( { file, ...rest } ) => rest ),
		[
			{ text: "Run %s, it’s 'all'.", comment: 'translators: %s: A command.' },
			{ text: 'one', plural: 'many', context: 'things' },
			{ text: 'two\n' },
		]
	);
} );

for ( const call of [
	"__( $name, 'bucket-doctor' )",
	"__( 'text' )",
	"__( 'text', 'other' )",
	"__( 'a' . 'b', 'bucket-doctor' )",
] ) {
	test( `what no tool for translators would find is refused in PHP: ${ call }`, async () => {
		const { code, stderr } = await listPhp( `${ call };` );
		assert.equal( code, 1 );
		assert.match( stderr, /needs literal texts/ );
	} );
}

test( 'equal strings are one entry, in an order that does not depend on files', () => {
	const strings = [
		{ text: 'b', file: 'src/2.ts' },
		{ text: 'a', file: 'src/2.ts', comment: 'translators: x' },
		{ text: 'a', file: 'src/1.ts' },
		{ text: 'a', context: 'c', file: 'src/1.ts' },
	];
	const pot = renderPot( strings, '1.0' );
	assert.equal( pot, renderPot( [ ...strings ].reverse(), '1.0' ) );
	const { translations } = gettextParser.po.parse( pot );
	assert.deepEqual( Object.keys( translations[ '' ] ), [ '', 'a', 'b' ] );
	assert.deepEqual( translations[ '' ].a.comments, { extracted: 'translators: x', reference: 'src/1.ts\nsrc/2.ts' } );
	assert.deepEqual( Object.keys( translations.c ), [ 'a' ] );
} );

test( 'the list of everything that can be translated is up to date', async () => {
	const written = await readFile( inRoot( POT_FILE ), 'utf8' ).catch( () => '' );
	assert.ok( written === ( await makePot() ), `Run "npm run pot": ${ POT_FILE } is not what the sources say.` );
} );

test( 'every string of the sources and of PHP is in the list', async () => {
	const { translations } = gettextParser.po.parse( await readFile( inRoot( POT_FILE ) ) );
	const listed = Object.keys( translations[ '' ] );
	const wanted = texts( [ ...( await stringsOfSources() ), ...( await stringsOfPhp() ) ] );
	assert.deepEqual(
		wanted.filter( ( text ) => ! listed.includes( text ) ),
		[]
	);
	assert.ok( wanted.length > 500 );
} );

test( 'the build keeps every string where language packs look for it', async () => {
	const folder = inRoot( 'plugin/build' );
	const scripts = ( await readdir( folder ) ).filter( ( name ) => name.endsWith( '.js' ) );
	const built = await Promise.all(
		scripts.map( async ( name ) => stringsOfScript( name, await readFile( path.join( folder, name ), 'utf8' ) ) )
	);
	assert.deepEqual( texts( built.flat() ), texts( await stringsOfSources() ) );

	const php = await readFile( inRoot( 'plugin/includes/Admin/Screen.php' ), 'utf8' );
	const [ , list ] = /ON_DEMAND = array\(([^)]*)\)/.exec( php );
	const registered = [ 'admin', ...[ ...list.matchAll( /'([^']+)'/g ) ].map( ( [ , name ] ) => name ) ];
	const withTexts = scripts
		.filter( ( name, index ) => built[ index ].length )
		.map( ( name ) => path.basename( name, '.js' ) );
	assert.deepEqual( withTexts.sort(), registered.sort() );
} );
