import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { hygieneRules, inspectEntries } from '../../../../src/engine';
import type { Entries } from '../../../../src/engine';
import { startSandbox } from '../../../../src/sandbox/server';
import { WORLDS } from '../../../../src/sandbox/worlds';
import { connectionOf, worldNamed } from '../../../support/run-world';
import { findHints, SECRET, someEntries } from './support/entries';

const RULES = resolve( __dirname, '../../../../src/engine/hygiene' );
const PARTS = [ 'index', 'hint', 'fields', 's3-address', 'guess-region', 'one-edit-apart' ];

test( 'every rule is in the list under the name of its file', () => {
	const files = readdirSync( RULES ).map( ( name ) => name.replace( /\.ts$/, '' ) );
	const ids = hygieneRules.map( ( { id } ) => id );
	expect( [ ...ids, ...PARTS ].sort() ).toEqual( files.sort() );
} );

test( 'a field has one hint at a time, and mending one after the other comes to an end', () => {
	let entries: Entries = someEntries( { bucket: ' "s3://Site-Backups//example" ', region: '"EU (Ireland)"' } );
	const seen: string[] = [];
	for ( let step = 0; step < 10; step++ ) {
		const hints = inspectEntries( entries );
		expect( new Set( hints.map( ( { field } ) => field ) ).size ).toBe( hints.length );
		const [ hint ] = hints.filter( ( { repair } ) => repair );
		if ( hint ) {
			seen.push( hint.rule );
			entries = { ...entries, ...hint.repair?.apply() };
		}
	}
	expect( seen.length ).toBeLessThan( 10 );
	expect( entries ).toMatchObject( { bucket: 'site-backups', region: 'eu-west-1', prefix: 'example/' } );
	expect( inspectEntries( entries ) ).toEqual( [] );
} );

test.each( [
	SECRET,
	` ${ SECRET }`,
	`"${ SECRET }"`,
	`secret=${ SECRET }`,
	SECRET.slice( 5 ),
	`${ SECRET }\u200b`,
	`K001${ SECRET }`,
] )( 'no hint holds any of a secret, in whichever field it is: case %#', ( secret ) => {
	const places: Array< Partial< Entries > > = [
		{ secretAccessKey: secret },
		{ accessKeyId: secret, secretAccessKey: '' },
		{ accessKeyId: 'ASIARTX3GSDSVNNBOPER', sessionToken: secret },
	];
	for ( const place of places ) {
		const shown = findHints( place ).map( ( { words, button } ) => [ words, button ] );
		expect( JSON.stringify( shown ) ).not.toMatch( /canary|Secret\+|anywher/ );
		expect( JSON.stringify( inspectEntries( someEntries( place ) ) ) ).not.toMatch( /canary|Secret\+|anywher/ );
	}
} );

test.each( Object.keys( WORLDS ) )( 'what is typed in the world %s gives no hint', async ( name ) => {
	const sandbox = await startSandbox( worldNamed( name ) );
	try {
		const { line } = sandbox;
		const entries = {
			...connectionOf( line ),
			secretAccessKey: line.secretAccessKey,
			sessionToken: line.sessionToken ?? '',
		};
		expect( inspectEntries( entries ).map( ( { field, rule } ) => `${ field }: ${ rule }` ) ).toEqual( [] );
	} finally {
		await sandbox.close();
	}
} );
