import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join( __dirname, '../..' );

/** Where `npm run new` writes. */
const FOLDERS = [
	'src/engine/diagnoses',
	'src/sandbox/worlds',
	'tests/unit/engine/diagnoses',
	'tests/fixtures/observations',
	'docs/diagnoses',
];

const GAP = /‹(fill in: [^›]+)›/g;

const gapsOf = ( file: string ): string[] =>
	[ ...readFileSync( file, 'utf8' ).matchAll( GAP ) ].map(
		( [ , what ] ) => `${ relative( ROOT, file ) }: ${ what }`
	);

it.each( FOLDERS )( 'No gap is left in %s', ( folder ) => {
	const files = readdirSync( join( ROOT, folder ), { recursive: true, withFileTypes: true } ).filter( ( entry ) =>
		entry.isFile()
	);
	expect( files.length ).toBeGreaterThan( 10 );
	expect( files.flatMap( ( { parentPath, name } ) => gapsOf( join( parentPath, name ) ) ) ).toEqual( [] );
} );
