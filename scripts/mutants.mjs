import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureComposer } from './lib/ensure-composer.mjs';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { copyTree } from './lib/mutants/copy-tree.mjs';
import { checkUnchanged, judgeMutant } from './lib/mutants/judge-mutant.mjs';
import { mutate, readMutants } from './lib/mutants/read-mutants.mjs';
import { compile, runTests } from './lib/mutants/tools.mjs';
import { inCache, ROOT } from './lib/paths.mjs';
import { Failure, runMain, say } from './lib/run.mjs';

const HELP = `npm run mutants [-- OPTIONS]

Puts the faults of tests/mutants into a copy of the project, one at a time, and makes sure that a test fails each time.
Closes with a line "N of N caught"; the exit code is 0 only then.

--only A,B   only these
--help       this text`;

const readOptions = () => {
	try {
		return parseArgs( { options: { only: { type: 'string' }, help: { type: 'boolean', default: false } } } ).values;
	} catch ( error ) {
		throw new Failure( `${ error.message }\n\n${ HELP }` );
	}
};

const choose = ( all, only ) => {
	const names = only?.split( ',' ) ?? all.map( ( { name } ) => name );
	const unknown = names.filter( ( name ) => ! all.some( ( mutant ) => mutant.name === name ) );
	if ( unknown.length ) {
		throw new Failure(
			`There is no tests/mutants/${ unknown[ 0 ] }.json. --only knows ${ all.map( ( { name } ) => name ).join( ', ' ) }.`
		);
	}
	return all.filter( ( { name } ) => names.includes( name ) );
};

const tryMutant = async ( mutant, folder, tools ) => {
	const file = path.join( folder, mutant.file );
	const text = await readFile( file, 'utf8' );
	await writeFile( file, mutate( text, mutant ) );
	try {
		return await judgeMutant( mutant, tools );
	} finally {
		await writeFile( file, text );
	}
};

const tryAll = async ( mutants, folder ) => {
	const tools = {
		compile: ( file ) => compile( folder, file ),
		runTests: ( runner, tests ) => runTests( folder, runner, tests ),
	};
	const wrong = await checkUnchanged( mutants, tools );
	if ( wrong ) {
		throw new Failure( wrong );
	}
	let caught = 0;
	for ( const mutant of mutants ) {
		const { isCaught, why } = await tryMutant( mutant, folder, tools );
		caught += Number( isCaught );
		say(
			`${ isCaught ? 'caught' : 'MISSED' }  ${ mutant.name }: ${ mutant.fault }${ why && `\n        ${ why }` }`
		);
	}
	return caught;
};

runMain( async () => {
	const { only, help } = readOptions();
	if ( help ) {
		say( HELP );
		return 0;
	}
	const mutants = choose( await readMutants( ROOT ), only );
	// What is out of date is said before anything is copied.
	for ( const mutant of mutants ) {
		mutate( await readFile( path.join( ROOT, mutant.file ), 'utf8' ), mutant );
	}
	await ensureNodeModules();
	if ( mutants.some( ( { runner } ) => runner === 'phpunit' ) ) {
		await ensureComposer();
	}
	const folder = inCache( 'mutants' );
	await copyTree( ROOT, folder );
	const caught = await tryAll( mutants, folder ).finally( () => rm( folder, { recursive: true, force: true } ) );
	say( `\n${ caught } of ${ mutants.length } caught` );
	return caught === mutants.length ? 0 : 1;
} );
