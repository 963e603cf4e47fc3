import type { Transport } from '../../../src/engine';
import type { World, WorldFault } from '../../../src/sandbox/world';
import { bucketChanges, leftoverIds } from '../../support/bucket-changes';
import type { Trial } from '../worlds/trial';
import { runTrial } from './run-trial';
import type { TrialRun } from './run-trial';
import { pick } from '../worlds/numbers';

const sorted = ( ids: readonly string[] ): readonly string[] => [ ...ids ].sort();

const keyIn = ( id: string ): string => id.replace( /^\S+ (.*) \S+$/, '$1' );

/** What a test of the whole world did that it must not do, or did not tell. Undisturbed, nothing may be uncertain. */
export function harmDone( { report, before, after }: TrialRun, isDisturbed: boolean ): string | undefined {
	const { lost, added } = bucketChanges( before, after );
	if ( lost.length > 0 ) {
		return `gone or changed: ${ lost.join( ', ' ) }`;
	}
	const reported = leftoverIds( report.leftovers );
	if ( ! isDisturbed ) {
		const isExact = JSON.stringify( sorted( added ) ) === JSON.stringify( sorted( reported ) );
		const isCertain = report.leftovers.every( ( { certain } ) => certain );
		return isExact && isCertain
			? undefined
			: `left ${ added.join( ', ' ) || 'nothing' }, reported ${ reported.join( ', ' ) || 'nothing' }`;
	}
	const keys = new Set( report.leftovers.map( ( { key } ) => key ) );
	const untold = added.filter( ( id ) => ! keys.has( keyIn( id ) ) );
	const invented = leftoverIds( report.leftovers.filter( ( { certain } ) => certain ) ).filter(
		( id ) => ! added.includes( id )
	);
	return untold.length > 0 || invented.length > 0
		? `not told: ${ untold.join( ', ' ) }; told and not there: ${ invented.join( ', ' ) }`
		: undefined;
}

const OPERATIONS = [
	'PutObject',
	'CreateMultipartUpload',
	'UploadPart',
	'DeleteObject',
	'AbortMultipartUpload',
	'GetObject',
	'HeadObject',
	'ListObjectsV2',
	'ListObjectVersions',
	'ListMultipartUploads',
	'GetBucketVersioning',
	'GetCallerIdentity',
];

/** One failure: an answer that is lost, a connection that breaks, a store in trouble; once or for good. */
export const randomFault = ( next: () => number ): WorldFault => ( {
	operation: pick( next, OPERATIONS ),
	...pick< Omit< WorldFault, 'operation' > >( next, [
		{ kind: 'reset-after' },
		{ kind: 'reset-after' },
		{ kind: 'reset' },
		{ kind: 'throttle' },
		{
			kind: 'error',
			status: 500,
			code: 'InternalError',
			message: 'We encountered an internal error. Please try again.',
		},
		{ kind: 'portal' },
	] ),
	...( next() < 0.6 ? { times: 1 } : {} ),
} );

/** Stop is pressed while this wave is under way. */
function stopping( waveNumber: number ) {
	const stop = { aborted: false };
	const wrap = ( inner: Transport ): Transport => ( {
		signing: inner.signing,
		async send( wave, signal ) {
			const answers = await inner.send( wave, signal );
			stop.aborted ||= wave.number === waveNumber;
			return answers;
		},
	} );
	return { options: { stop }, wrap };
}

export interface Disturbed {
	readonly how: string;
	readonly harm: string;
}

/** The same world tested with one Stop and with one failure: what was there stays, and what is left is told. */
export async function disturb( trial: Trial, seed: number, next: () => number ): Promise< readonly Disturbed[] > {
	const wave = pick( next, [ 1, 2, 3, 4 ] );
	const stopped = harmDone( await runTrial( trial, { seed, ...stopping( wave ) } ), false );
	const fault = randomFault( next );
	const world: World = { ...trial.world, faults: [ fault ] };
	const failed = harmDone( await runTrial( { ...trial, world }, { seed } ), true );
	return [
		...( stopped ? [ { how: `Stop in wave ${ wave }`, harm: stopped } ] : [] ),
		...( failed ? [ { how: JSON.stringify( fault ), harm: failed } ] : [] ),
	];
}
