import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { choosePhp, playgroundPhp } from '../../scripts/lib/choose-php.mjs';
import { Failure } from '../../scripts/lib/run.mjs';

/** Lets another process choose, on a system without any program; its last line is the choice. */
const chooseWithoutPrograms = ( asked ) => {
	const lib = new URL( '../../scripts/lib/choose-php.mjs', import.meta.url ).href;
	const script = `import { choosePhp } from '${ lib }'; console.log( JSON.stringify( await choosePhp( ${ JSON.stringify( asked ) } ) ) );`;
	const { stdout, stderr } = spawnSync( process.execPath, [ '--input-type=module', '-e', script ], {
		env: { ...process.env, PATH: '/nonexistent' },
		encoding: 'utf8',
	} );
	return { lines: stdout.trim().split( '\n' ), stderr };
};

test( 'without PHP, and where it cannot be installed, Playground is chosen and that is said', () => {
	const { lines } = chooseWithoutPrograms( { native: false, playground: false } );
	assert.deepEqual( JSON.parse( lines.at( -1 ) ), playgroundPhp() );
	assert.match( lines.at( -2 ), /^No PHP 7\.4 or newer with .*curl.*: WordPress runs in Playground/ );
} );

test( 'without PHP, who asked for it is told what is missing', () => {
	const { stderr } = chooseWithoutPrograms( { native: true, playground: false } );
	assert.match( stderr, /PHP 7\.4 or newer with .* is missing: install it/ );
} );

test( 'a PHP that Playground does not have, and two ways at once, are refused', async () => {
	assert.equal( playgroundPhp( '7.4' ).version, '7.4' );
	assert.throws(
		() => playgroundPhp( '7.3' ),
		new Failure( 'Playground has PHP 7.4, 8.0, 8.1, 8.2, 8.3, 8.4, 8.5, not 7.3.' )
	);
	await assert.rejects( choosePhp( { native: true, playground: true } ), /Either --native, or --playground/ );
} );
