import { randomBytes, randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inRoot } from '../paths.mjs';
import { changeFile, insertSorted, makeFiles, requireId } from './files.mjs';
import { camelCase, gap } from './gap.mjs';

const REGISTRY = 'src/sandbox/worlds/index.ts';
const MODEL = 'src/sandbox/worlds/all-right-updraftplus.json';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
// Behind four letters an AWS key id begins with its account; these are those of 111122223333.
const ACCOUNT_PART = 9;

/** Another key id of the same account. */
const keyIdLike = ( id ) =>
	id.slice( 0, ACCOUNT_PART + 4 ) +
	Array.from( { length: id.length - ACCOUNT_PART - 4 }, () => BASE32[ randomInt( BASE32.length ) ] ).join( '' );

/**
 * Makes a world in which all is right, with a key of its own and with gaps for what is to be wrong in it.
 *
 * @param {string} name
 * @return {Promise<string[]>} What was made or changed, then what is left to write.
 */
export const newWorld = async ( name ) => {
	requireId( name );
	const file = `src/sandbox/worlds/${ name }.json`;
	const world = JSON.parse( await readFile( inRoot( MODEL ), 'utf8' ) );
	const keyId = keyIdLike( world.typed.accessKeyId );
	const secret = randomBytes( 30 ).toString( 'base64' );
	Object.assign( world, {
		name,
		title: gap( 'what is wrong, one line' ),
		look: gap( 'what to look at in the report' ),
	} );
	Object.assign( world.typed, { accessKeyId: keyId, secretAccessKey: secret } );
	Object.assign( world.principals[ 0 ].accessKeys[ 0 ], { id: keyId, secret } );
	await makeFiles( { [ file ]: `${ JSON.stringify( world, null, '\t' ) }\n` } );
	await changeFile( REGISTRY, ( registry ) => {
		const identifier = camelCase( name );
		const withImport = insertSorted(
			registry,
			/^import \w+ from '\.\/([\w-]+)\.json';$/,
			`import ${ identifier } from './${ name }.json';`
		);
		const entry = identifier === name ? `\t${ name },` : `\t'${ name }': ${ identifier },`;
		return insertSorted( withImport, /^\t'?([\w-]+)'?(?:: \w+)?,$/, entry );
	} );
	return [ file, REGISTRY, 'tests/support/world-expectations.ts', 'tests/integration/sandbox/worlds.test.ts' ];
};
