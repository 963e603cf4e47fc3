import { Failure } from './run.mjs';

/**
 * @typedef {{code: number, stdout: string, stderr: string}}   Result  What a command did.
 * @typedef {{wordpress: string}}                              Options Version of WordPress.
 * @typedef {{passed: number, failed: number, retried?: number}} Counts Tests; of the passed, how many at a second try.
 * @typedef {Object}                                           Step
 * @property {string}                                         group   What `--only` names.
 * @property {string}                                         name    What the summary says.
 * @property {( options: Options ) => Promise<Result>}        run     Does it.
 * @property {( result: Result ) => Promise<Counts> | Counts} [count] Reads the results of its tests, where it has some.
 */

const NONE = { passed: 0, failed: 0 };

/**
 * Runs one step.
 *
 * @param {Step}    step
 * @param {Options} options
 * @return {Promise<Counts & {output: string}>} Its tests, and what it printed. A step that fails without a failed test,
 *         or should have tests and ran none, counts as one failed: the closing line never hides it.
 */
export const runStep = async ( step, options ) => {
	const result = await step.run( options ).catch( ( error ) => ( {
		code: 1,
		stdout: '',
		stderr: error instanceof Failure ? error.message : error.stack,
	} ) );
	// No result file, or half of one: the runner broke off.
	const counts = step.count
		? await Promise.resolve( result )
				.then( step.count )
				.catch( () => NONE )
		: NONE;
	const isTestless = step.count !== undefined && counts.passed + counts.failed === 0;
	const failed = counts.failed || Number( result.code !== 0 || isTestless );
	return { ...counts, failed, output: `${ result.stdout }\n${ result.stderr }`.trim() };
};
