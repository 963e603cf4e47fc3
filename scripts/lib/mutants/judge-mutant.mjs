/**
 * @typedef {import('./read-mutants.mjs').Mutant} Mutant
 * @typedef {import('./tools.mjs').Outcome}       Outcome
 * @typedef {{ isCaught: boolean, why: string }}  Judgement `why` is empty when it was caught.
 */

const lastLines = ( text ) => text.trim().split( '\n' ).slice( -20 ).join( '\n' );

/**
 * Whether a test caught the fault. What does not compile was caught by nobody: such a fault would never get as far as the tests.
 *
 * @param {Mutant}                                                                                                              mutant Mutant, already put into the copy.
 * @param {{ compile: ( file: string ) => Promise<string>, runTests: ( runner: string, tests: string[] ) => Promise<Outcome> }} tools  Work on the copy.
 * @return {Promise<Judgement>} Caught or not.
 */
export const judgeMutant = async ( mutant, tools ) => {
	const complaint = await tools.compile( mutant.file );
	if ( complaint ) {
		return {
			isCaught: false,
			why: `it does not compile, so no test is needed to notice it:\n${ lastLines( complaint ) }`,
		};
	}
	const { failed, isComplete, output } = await tools.runTests( mutant.runner, [ mutant.test ] );
	if ( failed > 0 ) {
		return { isCaught: true, why: '' };
	}
	return {
		isCaught: false,
		why: isComplete
			? `every test of ${ mutant.test } passes all the same`
			: `${ mutant.test } did not run:\n${ lastLines( output ) }`,
	};
};

/**
 * Makes sure that the tests pass as long as nothing is wrong: otherwise their failure says nothing.
 *
 * @param {Mutant[]}                                                              mutants Mutants.
 * @param {{ runTests: ( runner: string, tests: string[] ) => Promise<Outcome> }} tools   Work on the copy.
 * @return {Promise<string>} What is wrong; empty when nothing is.
 */
export const checkUnchanged = async ( mutants, tools ) => {
	for ( const runner of new Set( mutants.map( ( mutant ) => mutant.runner ) ) ) {
		const tests = [
			...new Set( mutants.filter( ( mutant ) => mutant.runner === runner ).map( ( mutant ) => mutant.test ) ),
		];
		const { passed, failed, isComplete, output } = await tools.runTests( runner, tests );
		if ( failed > 0 || passed === 0 || ! isComplete ) {
			return `Without any fault the tests do not pass (${ runner }: ${ passed } passed, ${ failed } failed). Mend that first.\n${ lastLines( output ) }`;
		}
	}
	return '';
};
