import { spawn } from 'node:child_process';
import { ensureCorpus } from './lib/ensure-corpus.mjs';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain } from './lib/run.mjs';

/** Where the smallest world of each fault goes: every test tries it again. */
const COUNTEREXAMPLES = inRoot( 'tests/corpus/counterexamples' );

runMain( async () => {
	await ensureNodeModules();
	const program = await ensureCorpus();
	const files = [ '--counterexamples', COUNTEREXAMPLES, '--page', inRoot( 'docs/accuracy.md' ) ];
	// What is given comes last, and wins.
	const corpus = spawn( process.execPath, [ program, ...files, ...process.argv.slice( 2 ) ], { stdio: 'inherit' } );
	return new Promise( ( resolve ) => corpus.once( 'exit', ( code ) => resolve( code ?? 1 ) ) );
} );
