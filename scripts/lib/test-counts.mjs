import { readFile } from 'node:fs/promises';

/** @typedef {import('./test-step.mjs').Counts} Counts */

/**
 * @param {string} file Result of `jest --json --outputFile`.
 * @return {Promise<Counts>} Tests; a file that could not be run counts as one failed.
 */
export const countJest = async ( file ) => {
	const result = JSON.parse( await readFile( file, 'utf8' ) );
	return { passed: result.numPassedTests, failed: result.numFailedTests + result.numRuntimeErrorTestSuites };
};

/**
 * @param {string} file Result of `phpunit --log-junit`.
 * @return {Promise<Counts>} Tests.
 */
export const countJunit = async ( file ) => {
	// The first testsuite element holds the sums of all that lie in it.
	const [ outermost = '' ] = /<testsuite [^>]*>/.exec( await readFile( file, 'utf8' ) ) ?? [];
	const attribute = ( name ) => Number( new RegExp( ` ${ name }="(\\d+)"` ).exec( outermost )?.[ 1 ] ?? 0 );
	const failed = attribute( 'failures' ) + attribute( 'errors' );
	return { passed: attribute( 'tests' ) - failed - attribute( 'skipped' ), failed };
};

/**
 * @param {string} file Result of Playwright's json reporter.
 * @return {Promise<Counts>} Tests; what failed outside of a test, such as the set-up, counts as one failed each. What passed at a
 *         second try has passed, and is told apart.
 */
export const countPlaywright = async ( file ) => {
	const { stats, errors } = JSON.parse( await readFile( file, 'utf8' ) );
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + errors.length,
		...( stats.flaky ? { retried: stats.flaky } : {} ),
	};
};

/**
 * @param {string} output What `node --test --test-reporter=tap` printed.
 * @return {Counts} Tests.
 */
export const countNode = ( output ) => {
	const sum = ( name ) => Number( new RegExp( `^# ${ name } (\\d+)$`, 'm' ).exec( output )?.[ 1 ] ?? 0 );
	return { passed: sum( 'pass' ), failed: sum( 'fail' ) + sum( 'cancelled' ) };
};

/**
 * @param {string} output What the corpus printed.
 * @return {Counts} Worlds, and everything that is wrong in one.
 */
export const countCorpus = ( output ) => {
	const { worlds, wrong, settleable, overgeneralised, uncured, notMinimal, harmed } = JSON.parse(
		output.trim().split( '\n' ).at( -1 )
	);
	const failed = wrong + settleable + overgeneralised + uncured + notMinimal + harmed;
	return { passed: Math.max( 0, worlds - failed ), failed };
};
