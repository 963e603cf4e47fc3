import { runTest } from '../../engine';
import type { Connection, Random, Transport, Wave } from '../../engine';
import type { Arguments } from '../arguments';
import { connectionFrom, expectUsable } from '../connection';
import { EXIT } from '../exit-code';
import type { ExitCode } from '../exit-code';
import { print } from '../shell';
import type { Shell } from '../shell';
import { describeWave } from './describe-wave';
import { presumedAnswer } from './presumed-answer';

const INTRODUCTION = `Nothing is sent. These are the requests of a run on a bucket that allows everything and keeps no versions; a run that meets a denial sends
fewer or others. Names such as aaaaaaaa stand for random ones, us-east-1 for a region that is to be found out.`;

/** `aaaa…`, `bbbb…`: plainly no real names, and different from each other. */
function placeholders(): Random {
	let next = 0;
	return { text: ( alphabet, length ) => alphabet.charAt( next++ % alphabet.length ).repeat( length ) };
}

/** Records waves instead of sending them; as nothing is signed, it needs no secret. */
function recorder( waves: Wave[] ): Transport {
	return {
		signing: 'server',
		async send( wave ) {
			waves.push( wave );
			return wave.requests.map( ( request ) => presumedAnswer( request, wave.region ) );
		},
	};
}

/** What the connection needs although nothing is signed with it. */
const NO_KEY = 'NONE';

/** Prints the requests that a run would send. */
export async function dryRun( given: Arguments, shell: Shell ): Promise< ExitCode > {
	const connection: Connection = connectionFrom( given, NO_KEY );
	expectUsable( connection );
	const waves: Wave[] = [];
	await runTest( {
		connection,
		readOnly: given.flags.has( 'read-only' ),
		transport: recorder( waves ),
		clock: { now: () => 0 },
		random: placeholders(),
		siteHash: '0'.repeat( 8 ),
	} );
	await print( shell, [ INTRODUCTION, ...waves.map( describeWave ) ].join( '\n\n' ) );
	return EXIT.ready;
}
