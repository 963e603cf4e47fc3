import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ensurePhp } from '../ensure-php.mjs';
import { run } from '../run.mjs';
import { countJunit } from '../test-counts.mjs';

/**
 * @typedef  {Object}  Outcome   What a run of tests came to.
 * @property {number}  passed     Tests.
 * @property {number}  failed     Tests; a file that could not even be loaded is none.
 * @property {boolean} isComplete Whether every test file was loaded and the runner came to its end.
 * @property {string}  output     What it printed.
 */

const NOTHING = { passed: 0, failed: 0, isComplete: false };

const runJest = async ( folder, tests ) => {
	const file = path.join( folder, 'jest-result.json' );
	await rm( file, { force: true } );
	const { stdout, stderr } = await run(
		process.execPath,
		[
			path.join( folder, 'node_modules/jest/bin/jest.js' ),
			...tests,
			'--ci',
			'--runInBand',
			'--selectProjects',
			'node',
			'--json',
			`--outputFile=${ file }`,
		],
		{ cwd: folder }
	);
	const output = `${ stdout }\n${ stderr }`;
	const result = await readFile( file, 'utf8' ).then( JSON.parse, () => undefined );
	if ( ! result ) {
		return { ...NOTHING, output };
	}
	const isComplete = result.numRuntimeErrorTestSuites === 0 && result.numTotalTestSuites === tests.length;
	return { passed: result.numPassedTests, failed: result.numFailedTests, isComplete, output };
};

const runPhpunit = async ( folder, tests ) => {
	const php = await ensurePhp();
	const total = { passed: 0, failed: 0, isComplete: true, output: '' };
	for ( const test of tests ) {
		const file = path.join( folder, 'phpunit-result.xml' );
		await rm( file, { force: true } );
		const args = [ path.join( folder, 'vendor/bin/phpunit' ), '--log-junit', file, test ];
		const { stdout, stderr } = await run( php.command, args, { cwd: folder } );
		const counts = await countJunit( file ).catch( () => undefined );
		total.passed += counts?.passed ?? 0;
		total.failed += counts?.failed ?? 0;
		total.isComplete &&= counts !== undefined;
		total.output += `${ stdout }\n${ stderr }`;
	}
	return total;
};

/**
 * Runs test files in a copy.
 *
 * @param {string}           folder Copy of the project.
 * @param {'jest'|'phpunit'} runner What runs them.
 * @param {string[]}         tests  Test files, from the project's folder.
 * @return {Promise<Outcome>} What they came to.
 */
export const runTests = ( folder, runner, tests ) =>
	runner === 'jest' ? runJest( folder, tests ) : runPhpunit( folder, tests );

/**
 * Compiles a copy after a change to one file: all types for TypeScript, the grammar for PHP.
 *
 * @param {string} folder Copy of the project.
 * @param {string} file   File that was changed.
 * @return {Promise<string>} What the compiler complains of; empty when it does not.
 */
export const compile = async ( folder, file ) => {
	const { code, stdout, stderr } = file.endsWith( '.php' )
		? await run( ( await ensurePhp() ).command, [ '-l', file ], { cwd: folder } )
		: await run( process.execPath, [ path.join( folder, 'node_modules/typescript/bin/tsc' ), '-b' ], {
				cwd: folder,
			} );
	return code === 0 ? '' : `${ stdout }\n${ stderr }`.trim();
};
