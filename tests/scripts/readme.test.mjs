import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { inRoot } from '../../scripts/lib/paths.mjs';

// The rules of WordPress.org's plugin directory for a readme.txt (developer.wordpress.org/plugins/wordpress-org/how-your-readme-txt-works/)
// and of Plugin Check's readme checks.

const source = await readFile( inRoot( 'plugin/readme.txt' ), 'utf8' );
const [ head, ...rest ] = source.split( /^== (.+) ==$/m );
const sections = Object.fromEntries(
	rest.flatMap( ( title, index ) => ( index % 2 ? [] : [ [ title, rest[ index + 1 ].trim() ] ] ) )
);
const field = ( name ) => new RegExp( `^${ name }: *(.+)$`, 'm' ).exec( head )?.[ 1 ].trim();

test( 'it begins with the plugin’s name, without a foreign mark', () => {
	assert.equal( head.split( '\n' )[ 0 ], '=== Bucket Doctor ===' );
	assert.doesNotMatch( head.split( '\n' )[ 0 ], /amazon|aws|s3|wordpress/i );
} );

test( 'the fields are there, in the form the directory reads', () => {
	for ( const name of [
		'Tags',
		'Requires at least',
		'Tested up to',
		'Requires PHP',
		'Stable tag',
		'License',
		'License URI',
	] ) {
		assert.ok( field( name ), name );
	}
	assert.equal( field( 'Requires at least' ), '6.8' );
	assert.equal( field( 'Tested up to' ), '7.1' );
	assert.equal( field( 'Requires PHP' ), '7.4' );
	assert.match( field( 'Stable tag' ), /^\d+\.\d+\.\d+$/ );
} );

test( 'five tags at most, each once', () => {
	const tags = field( 'Tags' ).split( /, */ );
	assert.ok( tags.length >= 1 && tags.length <= 5 );
	assert.equal( new Set( tags ).size, tags.length );
} );

test( 'the short description is one line of at most 150 characters without markup', () => {
	const lines = head.trim().split( '\n' );
	const short = lines.at( -1 );
	assert.equal( lines.at( -2 ), '' );
	assert.ok( short.length > 20 && short.length <= 150, String( short.length ) );
	assert.doesNotMatch( short, /[*_`<>[\]]|https?:/ );
} );

test( 'it has the sections that a user looks for', () => {
	for ( const title of [
		'Description',
		'Installation',
		'External services',
		'Frequently Asked Questions',
		'Changelog',
		'Upgrade Notice',
	] ) {
		assert.ok( sections[ title ]?.length > 20, title );
	}
	assert.doesNotMatch( source, /\r|Here is a short description|Your plugin/ );
	assert.ok( source.length < 20_000 );
} );

test( 'external services: which, when, what is sent, terms and privacy', () => {
	const services = sections[ 'External services' ];
	assert.match( services, /only when you press/ );
	assert.match( services, /s3\.REGION\.amazonaws\.com/ );
	assert.match( services, /sts\.REGION\.amazonaws\.com/ );
	assert.match( services, /does\s+not send the secret access key/ );
	assert.match( services, /\[[^\]]*terms[^\]]*\]\(https:\/\/aws\.amazon\.com\/[^)]+\)/ );
	assert.match( services, /\[[^\]]*privacy[^\]]*\]\(https:\/\/aws\.amazon\.com\/[^)]+\)/ );
} );

test( 'changelog and upgrade notice begin with the stable version', () => {
	const version = field( 'Stable tag' );
	for ( const title of [ 'Changelog', 'Upgrade Notice' ] ) {
		assert.equal( /^= (.+) =$/m.exec( sections[ title ] )[ 1 ], version, title );
	}
	const [ , notice ] = sections[ 'Upgrade Notice' ].split( /^= .+ =$/m );
	assert.ok( notice.trim().length <= 300 );
} );
