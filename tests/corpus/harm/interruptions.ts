import type { Failure, Response, StopSignal, Transport, Wave, WaveRequest } from '../../../src/engine';

type Answer = Response | Failure;

/** What happens to one request of a test. */
export const INTERRUPTIONS = [
	'Stop before it',
	'Stop while its answer is on the way',
	'Stop after it',
	'a failure instead of it',
	'a lost answer to it',
	'lost answers to it and all of its kind from then on',
] as const;
export type Interruption = ( typeof INTERRUPTIONS )[ number ];

/** One request of an undisturbed test. */
export interface Step {
	readonly operation: string;
	/** It changes nothing in the store. */
	readonly reads: boolean;
	readonly isLastOfWave: boolean;
	/** Right before it, in its wave, something was read. */
	readonly followsReading: boolean;
}

const stopped: Failure = { failure: { kind: 'interrupted', code: 'ABORT_ERR', message: 'stopped by the user' } };
const broken: Failure = { failure: { kind: 'reset', code: 'ECONNRESET', message: 'socket hang up' } };

/**
 * Whether an interruption of a request is one of its own. Stop after a request is Stop before the next one of its wave; what was made is the same
 * before a reading and after it, and an answer that the test does not get to see is the failure instead of it; and whether something that only reads
 * was carried out makes no difference to what is there, nor to the test, which sees no answer either way.
 */
export const isOfItsOwn = ( { reads, isLastOfWave, followsReading }: Step, how: Interruption ): boolean => {
	if ( how === 'Stop after it' ) {
		return isLastOfWave;
	}
	if ( how === 'Stop before it' ) {
		return ! followsReading;
	}
	return ! reads || how === 'a failure instead of it';
};

type Deliver = () => Promise< Answer >;
type Handle = ( request: WaveRequest, isLastOfWave: boolean, deliver: Deliver ) => Promise< Answer >;

/** A transport that sends the requests of a wave one after another, each as `handle` says. */
const oneByOne =
	( handle: Handle ) =>
	( inner: Transport ): Transport => ( {
		signing: inner.signing,
		async send( wave: Wave, signal?: StopSignal ) {
			const answers: Answer[] = [];
			for ( const [ index, request ] of wave.requests.entries() ) {
				const deliver = async () =>
					( await inner.send( { ...wave, requests: [ request ] }, signal ) )[ 0 ] ?? broken;
				answers.push( await handle( request, index === wave.requests.length - 1, deliver ) );
			}
			return answers;
		},
	} );

/** Notes the requests of a test, and disturbs nothing. */
export function noting() {
	const steps: Step[] = [];
	const wrap = oneByOne( ( { method, operation }, isLastOfWave, deliver ) => {
		const before = steps.at( -1 );
		const reads = method === 'GET' || method === 'HEAD' || operation === 'GetCallerIdentity';
		const followsReading = before !== undefined && before.reads && ! before.isLastOfWave;
		steps.push( { operation, reads, isLastOfWave, followsReading } );
		return deliver();
	} );
	return { wrap, steps: steps as readonly Step[] };
}

/** Interrupts one request, by its number in the whole test. */
export function interruptAt( at: number, how: Interruption ) {
	const stop = { aborted: false };
	let number = 0;
	let isCutOff = false;
	let lost: string | undefined;

	const pressStop = ( isLastOfWave: boolean ): Failure => {
		stop.aborted = true;
		isCutOff = ! isLastOfWave;
		return stopped;
	};

	const interrupt: Handle = async ( { operation }, isLastOfWave, deliver ) => {
		lost = how === 'lost answers to it and all of its kind from then on' ? operation : undefined;
		const isCarriedOut = how !== 'Stop before it' && how !== 'a failure instead of it';
		const answer = isCarriedOut ? await deliver() : broken;
		if ( ! how.startsWith( 'Stop' ) ) {
			return broken;
		}
		const none = pressStop( isLastOfWave );
		return how === 'Stop after it' ? answer : none;
	};

	const wrap = oneByOne( ( request, isLastOfWave, deliver ) => {
		if ( isCutOff ) {
			// The rest of the wave during which Stop was pressed is not sent any more; what comes then is clean-up.
			isCutOff = ! isLastOfWave;
			return Promise.resolve( stopped );
		}
		const isMeant = number++ === at || request.operation === lost;
		return isMeant ? interrupt( request, isLastOfWave, deliver ) : deliver();
	} );
	return { options: { stop }, wrap };
}
