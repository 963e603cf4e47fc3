import { seedOf, trialOf } from '../run/seeded';
import { compareAt } from './compare';
import { isPortable } from './portable';
import type { Rgw } from './rgw';

const VARIABLES = [ 'RGW_ENDPOINT', 'RGW_ACCESS_KEY', 'RGW_SECRET_KEY' ] as const;

/** The store that the environment names; undefined where it names none. */
export function rgwOf( env: Readonly< Record< string, string | undefined > > ): Rgw | undefined {
	const [ endpoint, accessKeyId, secretAccessKey ] = VARIABLES.map( ( name ) => env[ name ] );
	return endpoint && accessKeyId && secretAccessKey
		? { endpoint: endpoint.replace( /\/+$/, '' ), admin: { accessKeyId, secretAccessKey } }
		: undefined;
}

/** Compares as many worlds of a corpus as can be set up at Ceph. The exit code is 1 where the store did anything else than a report says. */
export async function secondOpinion(
	{ env, seed, worlds }: { env: NodeJS.ProcessEnv; seed: number; worlds: number },
	say: ( line: string ) => void
): Promise< number > {
	const rgw = rgwOf( env );
	if ( ! rgw ) {
		say(
			`No second opinion was asked for: ${ VARIABLES.join( ', ' ) } must name a Ceph RGW and a user of it with the capabilities users=* and user-policy=*.`
		);
		return 0;
	}
	const sum = { worlds: 0, notPortable: 0, notSetUp: 0, rows: 0, unsettled: 0, differences: 0 };
	for ( let index = 0; index < worlds; index++ ) {
		const trial = trialOf( seedOf( seed, index ), 0 );
		if ( ! isPortable( trial.world ) ) {
			sum.notPortable++;
			continue;
		}
		try {
			const { rows, unsettled, differences } = await compareAt( rgw, trial, `bd-${ seed }-${ index }`, seed );
			sum.worlds++;
			sum.rows += rows;
			sum.unsettled += unsettled;
			sum.differences += differences.length;
			differences.forEach( ( difference ) => say( `world ${ index }: ${ difference }` ) );
		} catch ( error ) {
			sum.notSetUp++;
			say( `world ${ index } could not be compared: ${ ( error as Error ).message }` );
		}
	}
	say( JSON.stringify( sum ) );
	return sum.differences > 0 || sum.worlds === 0 ? 1 : 0;
}
