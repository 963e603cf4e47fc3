import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import test from 'node:test';
import { claimSite } from '../../scripts/lib/claim-site.mjs';
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

test( 'once all is stopped, whoever is still at it starts nothing', async () => {
	const processes = new Processes();
	await processes.stop();
	assert.throws( () => processes.start( process.execPath, [ '-e', '' ] ), /Stopped/ );
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

test( 'a script that is told to end takes its servers with it', async () => {
	const lib = new URL( '../../scripts/lib/processes.mjs', import.meta.url ).href;
	const server = 'setInterval( () => {}, 1000 ); console.log( process.pid )';
	const script = spawn( process.execPath, [
		'--input-type=module',
		'-e',
		`import { Processes } from '${ lib }'; new Processes().start( process.execPath, [ '-e', ${ JSON.stringify( server ) } ], { stdio: [ 'ignore', 'inherit', 'pipe' ] } );`,
	] );
	const [ line ] = await once( createInterface( { input: script.stdout } ), 'line' );
	script.kill( 'SIGTERM' );
	await once( script, 'exit' );
	assert.equal( await hasEnded( Number( line ) ), true );
} );

test( 'a site belongs to one process at a time', async () => {
	const lib = new URL( '../../scripts/lib/claim-site.mjs', import.meta.url ).href;
	const name = `claimed-${ process.pid }`;
	const other = spawn( process.execPath, [
		'--input-type=module',
		'-e',
		`import { claimSite } from '${ lib }'; console.log( claimSite( '${ name }' ) ); setInterval( () => {}, 1000 );`,
	] );
	const [ line ] = await once( createInterface( { input: other.stdout } ), 'line' );
	assert.equal( line, name );
	assert.equal( claimSite( name ), `${ name }-2` );

	// Killed, it had no chance to give it back.
	other.kill( 'SIGKILL' );
	await once( other, 'exit' );
	assert.equal( claimSite( name ), name );
} );
