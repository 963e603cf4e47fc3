import { PassThrough } from 'node:stream';
import { readArguments } from '../../../src/cli/arguments';
import { askConsent } from '../../../src/cli/consent';
import { memoryShell, terminalInput } from '../../support/memory-shell';
import type { MemoryShell } from '../../support/memory-shell';

const TABLE = { yes: 'flag', 'read-only': 'flag', 'credentials-stdin': 'flag' } as const;

const ask = ( shell: MemoryShell, ...argv: string[] ) => askConsent( readArguments( 'check', argv, TABLE ), shell );

describe( 'askConsent', () => {
	it.each( [ '--yes', '--read-only' ] )( 'asks nothing with %s', async ( flag ) => {
		const shell = memoryShell( { isTTY: true, stdin: terminalInput( '' ) } );
		await ask( shell, flag );
		expect( shell.notes() ).toBe( '' );
	} );

	it( 'names both ways out where there is nobody to ask', async () => {
		await expect( ask( memoryShell() ) ).rejects.toThrow( /--yes, or test without writing with --read-only\.$/ );
	} );

	it( 'asks nobody while standard input holds the credentials', async () => {
		const shell = memoryShell( { isTTY: true, stdin: terminalInput( 'y\n' ) } );
		await expect( ask( shell, '--credentials-stdin' ) ).rejects.toThrow( /--yes/ );
	} );

	it.each( [ 'y\n', 'yes\n', 'Y \n' ] )( 'takes %j as a yes', async ( answer ) => {
		const shell = memoryShell( { isTTY: true, stdin: terminalInput( answer ) } );
		await ask( shell );
		expect( shell.notes() ).toMatch(
			/writes up to 2 tiny files and begins 1 upload, or up to 5 where the first is refused, in .*Go on\? \[y\/N\]/s
		);
		expect( shell.output() ).toBe( '' );
	} );

	it.each( [ '\n', 'n\n', 'yellow\n', '' ] )( 'takes %j as a no', async ( answer ) => {
		const shell = memoryShell( { isTTY: true, stdin: terminalInput( answer ) } );
		await expect( ask( shell ) ).rejects.toThrow( /^Nothing was sent\./ );
	} );

	it( 'takes Ctrl-C as a no', async () => {
		const stop = new AbortController();
		const stdin = Object.assign( new PassThrough(), { isTTY: true } );
		const asked = ask( memoryShell( { isTTY: true, stdin, stop: stop.signal } ) );
		stop.abort();
		await expect( asked ).rejects.toThrow( /^Nothing was sent\./ );
	} );
} );
