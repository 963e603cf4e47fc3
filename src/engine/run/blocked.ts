import { LAYERS } from '../model/finding';
import type { FindingLayer } from '../model/finding';
import type { Operation } from '../model/operation';
import { find } from './find';
import { NOBODY } from './identity';
import type { Seen } from './run';

const BEFORE_PERMISSIONS: readonly FindingLayer[] = LAYERS.slice( 0, LAYERS.indexOf( 'authorization' ) );

/** STS and the list of buckets are not about this bucket; a HEAD's refusal has no words. */
const SAYS_NOTHING = new Set< Operation >( [ 'GetCallerIdentity', 'ListBuckets', 'HeadBucket', 'HeadObject' ] );

/** Whether the newest signed answers of S3 all failed before any permission was looked at: then nothing more is worth asking. */
export function isBlocked( run: Seen ): boolean {
	const signed = run.observations.filter(
		( { operation, anonymous } ) => ! anonymous && ! SAYS_NOTHING.has( operation )
	);
	const newestWave = Math.max( ...signed.map( ( { wave } ) => wave ) );
	const newest = signed.filter( ( { wave } ) => wave === newestWave );
	const { findings } = find( { ...run, observations: newest }, [], NOBODY );
	const failed = new Set(
		findings
			.filter( ( { layer } ) => BEFORE_PERMISSIONS.includes( layer ) )
			.flatMap( ( { observations } ) => observations )
	);
	return newest.length > 0 && newest.every( ( { id } ) => failed.has( id ) );
}
