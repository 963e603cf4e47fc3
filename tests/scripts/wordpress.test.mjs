import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { unzip } from '../../scripts/lib/unzip.mjs';
import { findArchive } from '../../scripts/lib/wordpress-from-debian.mjs';
import { makeSalts, renderConfig } from '../../scripts/lib/wp-config.mjs';

/** Builds a zip archive in which every second file is compressed. */
const zip = ( files ) => {
	const parts = [];
	const directory = [];
	let offset = 0;
	Object.entries( files ).forEach( ( [ name, text ], index ) => {
		const method = index % 2 ? 8 : 0;
		const bytes = method ? deflateRawSync( Buffer.from( text ) ) : Buffer.from( text );
		const local = Buffer.alloc( 30 );
		local.writeUInt32LE( 0x04034b50 );
		local.writeUInt16LE( Buffer.byteLength( name ), 26 );
		const entry = Buffer.alloc( 46 );
		entry.writeUInt32LE( 0x02014b50 );
		entry.writeUInt16LE( method, 10 );
		entry.writeUInt32LE( bytes.length, 20 );
		entry.writeUInt16LE( Buffer.byteLength( name ), 28 );
		entry.writeUInt32LE( offset, 42 );
		parts.push( local, Buffer.from( name ), bytes );
		directory.push( entry, Buffer.from( name ) );
		offset += 30 + Buffer.byteLength( name ) + bytes.length;
	} );
	const end = Buffer.alloc( 22 );
	end.writeUInt32LE( 0x06054b50 );
	end.writeUInt16LE( Object.keys( files ).length, 10 );
	end.writeUInt32LE( offset, 16 );
	return Buffer.concat( [ ...parts, ...directory, end ] );
};

const saveZip = async ( bytes ) => {
	const folder = await mkdtemp( path.join( tmpdir(), 'bucket-doctor-' ) );
	after( () => rm( folder, { recursive: true } ) );
	const file = path.join( folder, 'archive.zip' );
	await writeFile( file, bytes );
	return { file, target: path.join( folder, 'out' ) };
};

test( 'an archive is unpacked, stored and compressed files alike', async () => {
	const { file, target } = await saveZip(
		zip( { 'a/one.txt': 'first', 'a/b/two.txt': 'second '.repeat( 100 ), 'a/c/': '' } )
	);
	await unzip( file, target );
	assert.equal( await readFile( path.join( target, 'a/one.txt' ), 'utf8' ), 'first' );
	assert.equal( await readFile( path.join( target, 'a/b/two.txt' ), 'utf8' ), 'second '.repeat( 100 ) );
	assert.deepEqual( await readdir( path.join( target, 'a/c' ) ), [] );
} );

test( 'an archive cannot write outside its folder', async () => {
	const { file, target } = await saveZip( zip( { '../evil.txt': 'x' } ) );
	await assert.rejects( unzip( file, target ), /outside its folder/ );
} );

test( 'what is no archive is refused', async () => {
	const { file, target } = await saveZip( Buffer.from( 'a sign-in page in place of the archive' ) );
	await assert.rejects( unzip( file, target ), /not a zip archive/ );
} );

const ARCHIVE = 'http://mirror.example/debian';

for ( const [ form, text ] of [
	[ 'a deb822 file', `Types: deb\n# URIs: http://old.example/debian\nURIs: ${ ARCHIVE }\nSuites: bookworm\n` ],
	[ 'a one-line list', `# deb http://old.example/debian x main\ndeb ${ ARCHIVE } bookworm main\n` ],
	[ 'a one-line list with options', `deb [signed-by=/k.gpg arch=amd64] ${ ARCHIVE } bookworm main\n` ],
] ) {
	test( `Debian's archive is found in ${ form }`, () => {
		assert.equal(
			findArchive( [ 'deb http://mirror.example/debian-security bookworm-security main\n', text ] ),
			ARCHIVE
		);
	} );
}

test( 'other distributions have no archive of Debian', () => {
	assert.equal( findArchive( [ 'deb http://mirror.example/ubuntu noble main\n' ] ), undefined );
} );

test( 'a value of wp-config.php cannot end its quotes', () => {
	assert.match(
		renderConfig( { A: "it's \\", B: true, C: 3 } ),
		/define\( 'A', 'it\\'s \\\\' \);\ndefine\( 'B', true \);\ndefine\( 'C', 3 \);/
	);
} );

test( 'every key and salt of WordPress is made, each its own', () => {
	let count = 0;
	const salts = makeSalts( () => String( count++ ) );
	assert.equal( Object.keys( salts ).length, 8 );
	assert.equal( new Set( Object.values( salts ) ).size, 8 );
} );
