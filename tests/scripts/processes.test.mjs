import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { HOST, freePort } from '../../scripts/lib/ports.mjs';
import { Processes } from '../../scripts/lib/processes.mjs';

// A server that has started another one, as PHP's does with its workers.
const PARENT = `
	const { spawn } = require( 'node:child_process' );
	const child = spawn( process.execPath, [ '-e', 'process.on( "SIGTERM", () => {} ); setInterval( () => {}, 1000 ); console.log( process.pid )' ], { stdio: [ 'ignore', 'inherit', 'inherit' ] } );
	child.on( 'exit', () => process.exit() );
	process.on( 'SIGTERM', () => process.exit() );
`;

/** A process that has ended but was not waited for, since its parent is gone, still has a number for a moment. */
const hasEnded = async ( pid ) => {
	for (;;) {
		try {
			process.kill( pid, 0 );
		} catch {
			return true;
		}
		await new Promise( setImmediate );
	}
};

test( 'what a server has started ends with it, even when it does not listen', async () => {
	const processes = new Processes();
	const server = processes.start( process.execPath, [ '-e', PARENT ] );
	const [ line ] = await once( createInterface( { input: server.stdout } ), 'line' );
	await processes.stop();
	assert.equal( await hasEnded( Number( line ) ), true );
} );

test( 'a server that ends by itself is reported with what it said', async () => {
	const processes = new Processes();
	processes.start( process.execPath, [ '-e', 'console.error( "port is taken" ); process.exit( 3 )' ] );
	await assert.rejects( processes.failure, /ended with code 3[^]*port is taken/ );
} );

test( 'a port that is taken is passed over', async () => {
	const server = createServer();
	server.listen( 0, HOST );
	await once( server, 'listening' );
	const { port } = server.address();
	assert.ok( ( await freePort( port ) ) > port );
	server.close();
} );
