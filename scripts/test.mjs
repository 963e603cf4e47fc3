import { mkdir, rm } from 'node:fs/promises';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { DEFAULT_VERSION } from './lib/get-wordpress.mjs';
import { readCommandLine } from './lib/options.mjs';
import { inCache } from './lib/paths.mjs';
import { Failure, runMain, say } from './lib/run.mjs';
import { runStep } from './lib/test-step.mjs';
import { STAGES } from './lib/test-steps.mjs';

const stepsOf = ( { lanes, rest } ) => [ ...lanes.flat(), ...rest ];

const GROUPS = [ ...new Set( STAGES.flatMap( stepsOf ).map( ( { group } ) => group ) ) ];

const HELP = `npm test [-- OPTIONS]

Runs everything that must hold. Closes with a line "N passed, N failed".

--only A,B      only these: ${ GROUPS.join( ', ' ) }
--wordpress V   version of WordPress (${ DEFAULT_VERSION })
--help          this text`;

const readOptions = () => {
	const options = readCommandLine( {
		only: { type: 'string', default: GROUPS.join( ',' ) },
		wordpress: { type: 'string', default: DEFAULT_VERSION },
		help: { type: 'boolean', default: false },
	} );
	const groups = options.only.split( ',' );
	const unknown = groups.filter( ( group ) => ! GROUPS.includes( group ) );
	if ( unknown.length ) {
		throw new Failure( `--only knows ${ GROUPS.join( ', ' ) }, not ${ unknown.join( ', ' ) }.` );
	}
	return { ...options, groups };
};

/** Runs a step and says how it went; what it printed is of interest where it failed. */
const report = async ( step, options ) => {
	const startedAt = Date.now();
	const { passed, failed, retried = 0, output } = await runStep( step, options );
	const seconds = ( ( Date.now() - startedAt ) / 1000 ).toFixed( 1 );
	if ( failed || retried ) {
		say( output );
	}
	say(
		`${ failed ? 'FAILED' : 'ok    ' }  ${ step.name }${ step.count ? `: ${ passed } passed, ${ failed } failed` : '' }${ retried ? `, ${ retried } at a second try` : '' } (${ seconds } s)`
	);
	return { passed, failed };
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
	const isWanted = ( { group } ) => options.groups.includes( group );
	const runWanted = async ( step ) => {
		const { passed, failed } = await report( step, options );
		total.passed += passed;
		total.failed += failed;
	};
	const runStage = ( { lanes, rest } ) => {
		const left = rest.filter( isWanted );
		const runLane = async ( lane ) => {
			for ( const step of lane.filter( isWanted ) ) {
				await runWanted( step );
			}
			while ( left.length ) {
				await runWanted( left.shift() );
			}
		};
		return Promise.all( lanes.map( runLane ) );
	};
	for ( const stage of STAGES ) {
		await runStage( stage );
	}
	say( `\n${ total.passed } passed, ${ total.failed } failed` );
	return total.failed ? 1 : 0;
} );
