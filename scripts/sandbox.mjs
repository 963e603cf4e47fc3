import { spawn } from 'node:child_process';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain } from './lib/run.mjs';

runMain( async () => {
	await ensureNodeModules();
	await ensureBuild();
	const sandbox = spawn( process.execPath, [ inRoot( 'dist/sandbox.js' ), ...process.argv.slice( 2 ) ], {
		stdio: 'inherit',
	} );
	// Ctrl-C reaches the sandbox by itself; this process only waits for it.
	process.on( 'SIGINT', () => {} );
	process.on( 'SIGTERM', () => sandbox.kill() );
	return new Promise( ( resolve ) => sandbox.once( 'exit', ( code ) => resolve( code ?? 0 ) ) );
} );
