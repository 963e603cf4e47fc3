import { mkdir, rm } from 'node:fs/promises';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { DEFAULT_VERSION } from './lib/get-wordpress.mjs';
import { readCommandLine } from './lib/options.mjs';
import { inCache } from './lib/paths.mjs';
import { Failure, runMain, say } from './lib/run.mjs';
import { runStep } from './lib/test-step.mjs';
import { STEPS } from './lib/test-steps.mjs';

const GROUPS = [ ...new Set( STEPS.map( ( { group } ) => group ) ) ];

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
		const startedAt = Date.now();
		const { passed, failed, output } = await runStep( step, options );
		const seconds = ( ( Date.now() - startedAt ) / 1000 ).toFixed( 1 );
		if ( failed ) {
			say( output );
		}
		say(
			`${ failed ? 'FAILED' : 'ok    ' }  ${ step.name }${ step.count ? `: ${ passed } passed, ${ failed } failed` : '' } (${ seconds } s)`
		);
		total.passed += passed;
		total.failed += failed;
	}
	say( `\n${ total.passed } passed, ${ total.failed } failed` );
	return total.failed ? 1 : 0;
} );
