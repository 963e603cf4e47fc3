import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { DEFAULT_VERSION } from './lib/get-wordpress.mjs';
import { inCache } from './lib/paths.mjs';
import { Failure, runMain, say } from './lib/run.mjs';
import { STEPS, hasCounts } from './lib/test-steps.mjs';

const GROUPS = [ ...new Set( STEPS.map( ( { group } ) => group ) ) ];

const HELP = `npm test [-- OPTIONS]

Runs everything that must hold. Closes with a line "N passed, N failed".

--only A,B      only these: ${ GROUPS.join( ', ' ) }
--wordpress V   version of WordPress (${ DEFAULT_VERSION })
--help          this text`;

const readOptions = () => {
	const options = parseArgs( {
		options: {
			only: { type: 'string', default: GROUPS.join( ',' ) },
			wordpress: { type: 'string', default: DEFAULT_VERSION },
			help: { type: 'boolean', default: false },
		},
	} ).values;
	const groups = options.only.split( ',' );
	const unknown = groups.filter( ( group ) => ! GROUPS.includes( group ) );
	if ( unknown.length ) {
		throw new Failure( `--only knows ${ GROUPS.join( ', ' ) }, not ${ unknown.join( ', ' ) }.` );
	}
	return { ...options, groups };
};

/**
 * Runs one step and says how it went.
 *
 * @param {import('./lib/test-steps.mjs').Step}    step
 * @param {import('./lib/test-steps.mjs').Options} options
 * @return {Promise<import('./lib/test-counts.mjs').Counts>} Its tests. A step that fails without a failed test counts as one,
 *         so that the closing line never hides it.
 */
const runStep = async ( step, options ) => {
	const startedAt = Date.now();
	const result = await step.run( options ).catch( ( error ) => ( {
		code: 1,
		stdout: '',
		stderr: error instanceof Failure ? error.message : error.stack,
	} ) );
	const counts = hasCounts( step ) ? await step.count( step.counts ) : { passed: 0, failed: 0 };
	const isTestless = step.count !== undefined && counts.passed + counts.failed === 0;
	if ( counts.failed === 0 && ( result.code !== 0 || isTestless ) ) {
		counts.failed = 1;
	}
	if ( counts.failed ) {
		say( `${ result.stdout }\n${ result.stderr }`.trim() );
	}
	const tests = step.count ? `, ${ counts.passed } passed, ${ counts.failed } failed` : '';
	const seconds = ( ( Date.now() - startedAt ) / 1000 ).toFixed( 1 );
	say( `${ counts.failed ? 'FAILED' : 'ok    ' }  ${ step.name }${ tests } (${ seconds } s)` );
	return counts;
};

runMain( async () => {
	const options = readOptions();
	if ( options.help ) {
		say( HELP );
		return 0;
	}
	await ensureNodeModules();
	// Results of an earlier run must not be taken for this one's.
	await rm( inCache( 'test' ), { recursive: true, force: true } );
	await mkdir( inCache( 'test' ), { recursive: true } );
	const total = { passed: 0, failed: 0 };
	for ( const step of STEPS.filter( ( { group } ) => options.groups.includes( group ) ) ) {
		const { passed, failed } = await runStep( step, options );
		total.passed += passed;
		total.failed += failed;
	}
	say( `\n${ total.passed } passed, ${ total.failed } failed` );
	return total.failed ? 1 : 0;
} );
