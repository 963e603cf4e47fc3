import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Failure } from '../run.mjs';

/**
 * @typedef  {Object}   Mutant  One deliberate fault (tests/mutants/README.md).
 * @property {string}           name    File name without `.json`.
 * @property {string}           fault   What is wrong then, as a sentence without its full stop.
 * @property {string}           file    File that it is put into, from the project's folder.
 * @property {string}           replace Text that is there exactly once.
 * @property {string}           with    Text in its place.
 * @property {'jest'|'phpunit'} runner  What runs the test.
 * @property {string}           test    Test file that has to fail, from the project's folder.
 */

const FIELDS = [ 'fault', 'file', 'replace', 'with', 'runner', 'test' ];

const lines = ( text ) => ( Array.isArray( text ) ? text.join( '\n' ) : text );

/**
 * Makes a mutant of what its file says.
 *
 * @param {string} name File name without `.json`.
 * @param {string} text Its content.
 * @return {Mutant} The mutant.
 * @throws {Failure} When a field is missing, unknown or no text.
 */
export const parseMutant = ( name, text ) => {
	let given;
	try {
		given = JSON.parse( text );
	} catch ( error ) {
		throw new Failure( `tests/mutants/${ name }.json is not JSON: ${ error.message }` );
	}
	const mutant = { ...given, replace: lines( given.replace ), with: lines( given.with ) };
	const odd = [
		...FIELDS.filter( ( field ) => typeof mutant[ field ] !== 'string' ),
		...Object.keys( given ).filter( ( field ) => ! FIELDS.includes( field ) ),
	];
	if ( odd.length || ! [ 'jest', 'phpunit' ].includes( mutant.runner ) ) {
		throw new Failure(
			`tests/mutants/${ name }.json: ${ odd.length ? `look at ${ odd.join( ', ' ) }` : 'runner is jest or phpunit' }. The README next to it names the fields.`
		);
	}
	return { name, ...mutant };
};

/**
 * Reads all mutants, sorted by name.
 *
 * @param {string} root The project's folder.
 * @return {Promise<Mutant[]>} At least one.
 * @throws {Failure} When one of them cannot be read.
 */
export const readMutants = async ( root ) => {
	const folder = path.join( root, 'tests/mutants' );
	const files = ( await readdir( folder ) ).filter( ( file ) => file.endsWith( '.json' ) ).sort();
	return Promise.all(
		files.map( async ( file ) =>
			parseMutant( path.basename( file, '.json' ), await readFile( path.join( folder, file ), 'utf8' ) )
		)
	);
};

/**
 * Puts the fault into a text.
 *
 * @param {string} text   Content of the mutant's file.
 * @param {Mutant} mutant Mutant.
 * @return {string} Content with the fault.
 * @throws {Failure} When the text to replace is not there exactly once, or nothing changes.
 */
export const mutate = ( text, mutant ) => {
	const count = mutant.replace === '' ? 0 : text.split( mutant.replace ).length - 1;
	if ( count !== 1 ) {
		throw new Failure(
			`tests/mutants/${ mutant.name }.json is out of date: its text to replace is ${ count } times in ${ mutant.file }, not once. Copy the lines anew from there.`
		);
	}
	if ( mutant.with === mutant.replace ) {
		throw new Failure( `tests/mutants/${ mutant.name }.json changes nothing.` );
	}
	return text.replace( mutant.replace, () => mutant.with );
};
