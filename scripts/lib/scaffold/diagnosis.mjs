import { readFile } from 'node:fs/promises';
import { inRoot } from '../paths.mjs';
import { Failure } from '../run.mjs';
import { diagnosisPage, fixture, source, unitTest } from './diagnosis-templates.mjs';
import { changeFile, insertSorted, makeFiles, requireId } from './files.mjs';
import { camelCase } from './gap.mjs';

// The order in which a request fails (src/engine/model/finding.ts).
const LAYERS = [ 'network', 'endpoint', 'signature', 'bucket', 'authorization', 'ownership', 'encryption' ];

const REGISTRY = 'src/engine/diagnoses/index.ts';
const IMPORT = /^import \w+ from '\.\/([\w-]+)';$/;
const ENTRY = /^\t(\w+),$/;
const READS_THE_REST = 'unrecognisedAnswer';

/** Layers by the name under which the registry imports the diagnosis. */
const layersOf = async ( registry ) => {
	const imports = [ ...registry.matchAll( /^import (\w+) from '\.\/([\w-]+)';$/gm ) ];
	const layers = await Promise.all(
		imports.map( async ( [ , name, file ] ) => {
			const text = await readFile( inRoot( `src/engine/diagnoses/${ file }.ts` ), 'utf8' );
			return [ name, /^\tlayer: '(\w+)',$/m.exec( text )?.[ 1 ] ];
		} )
	);
	return Object.fromEntries( layers );
};

/** Puts the diagnosis behind the others of its layer; its author moves it where a more general one stands before it. */
const register = ( registry, id, layer, layers ) => {
	const lines = insertSorted( registry, IMPORT, `import ${ camelCase( id ) } from './${ id }';` ).split( '\n' );
	const rank = ( line ) => {
		const [ , name ] = ENTRY.exec( line ) ?? [];
		return name === undefined || name === READS_THE_REST ? Infinity : LAYERS.indexOf( layers[ name ] );
	};
	const before = lines.findLastIndex( ( line ) => rank( line ) <= LAYERS.indexOf( layer ) );
	lines.splice( before + 1, 0, `\t${ camelCase( id ) },` );
	return lines.join( '\n' );
};

/**
 * Makes all files of a diagnosis, with gaps, and puts it into the registry.
 *
 * @param {string}           id
 * @param {{layer?: string}} options
 * @return {Promise<string[]>} What was made or changed, in the order in which it is best filled in.
 */
export const newDiagnosis = async ( id, { layer = '' } ) => {
	requireId( id );
	if ( ! LAYERS.includes( layer ) ) {
		throw new Failure( `--layer says where a request fails: ${ LAYERS.join( ', ' ) }.` );
	}
	const files = {
		[ `tests/fixtures/observations/${ id }.aws.json` ]: fixture( id ),
		[ `tests/fixtures/observations/${ id }.near-miss.json` ]: fixture( id, true ),
		[ `src/engine/diagnoses/${ id }.ts` ]: source( id, layer ),
		[ `tests/unit/engine/diagnoses/${ id }.test.ts` ]: unitTest( id ),
		[ `docs/diagnoses/${ id }.md` ]: diagnosisPage( id, layer ),
	};
	const layers = await layersOf( await readFile( inRoot( REGISTRY ), 'utf8' ) );
	await makeFiles( files );
	await changeFile( REGISTRY, ( registry ) => register( registry, id, layer, layers ) );
	return [ ...Object.keys( files ), REGISTRY ];
};
