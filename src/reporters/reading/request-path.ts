import { isDenial, LAYERS, readServiceError } from '../../engine';
import type { Decision, Finding, Observation, Report, Translator } from '../../engine';
import type { Stop } from '../words/layer';
import type { Tone } from '../words/tone';

/** `passed` is said only of what an answer proves. */
export type StopState = 'passed' | 'failed' | 'not-reached' | 'not-tested';

export interface PathStop {
	readonly stop: Stop;
	readonly state: StopState;
}

/** As a request meets them: S3 looks at the key when it has come through network and endpoint, and before the signature. */
const STOPS: readonly Stop[] = [ 'network', 'endpoint', 'key', ...LAYERS.slice( 2 ) ];

// These say that the key itself was not accepted; S3 gives them in the step in which it checks signatures.
const ABOUT_THE_KEY = [ 'unknown-access-key', 'expired-token', 'invalid-token' ];

// S3 comes to these only with a key that it knows.
const AFTER_THE_KEY = [ 'signature-mismatch', 'clock-skew' ];

/** Where on its way the request stops that a finding is about; undefined where none stops. */
export function stopOf( { diagnosis, layer }: Finding ): Stop | undefined {
	if ( layer === 'safety' ) {
		return undefined;
	}
	return ABOUT_THE_KEY.includes( diagnosis ) ? 'key' : layer;
}

function failedStops( { findings, decisions }: Report ): readonly Stop[] {
	const errors = findings.filter( ( { severity } ) => severity === 'error' );
	const stops = errors.flatMap( ( finding ) => stopOf( finding ) ?? [] );
	const isRefused = decisions.some( ( { need, decision } ) => need === 'required' && isDenial( decision ) );
	return isRefused ? [ ...stops, 'authorization' ] : stops;
}

/** Where a permission was weighed, all that comes before policies had been passed. */
const wasWeighed = ( { decision }: Decision ): boolean => decision !== 'unknown';

const isAnswerOfStore = ( { operation, answer }: Observation ): boolean =>
	operation !== 'GetCallerIdentity' && 'status' in answer && readServiceError( answer ) !== undefined;

/** Whether an answer of this run can only be had past this stop. */
function isProven( stop: Stop, { decisions, findings, identity, observations }: Report ): boolean {
	switch ( stop ) {
		case 'network':
			return observations.some( ( { answer } ) => 'status' in answer );
		case 'endpoint':
			return decisions.some( wasWeighed ) || observations.some( isAnswerOfStore );
		case 'key':
			return (
				decisions.some( wasWeighed ) ||
				identity.arn !== '' ||
				findings.some( ( { diagnosis } ) => AFTER_THE_KEY.includes( diagnosis ) )
			);
		case 'signature':
			return decisions.some( wasWeighed ) || identity.arn !== '';
		case 'bucket':
			return decisions.some( ( row ) => wasWeighed( row ) && row.operation !== 'ListBuckets' );
		case 'authorization':
			return (
				decisions.some( ( { decision } ) => decision === 'allowed' ) &&
				decisions.every( ( { need, decision } ) => need !== 'required' || decision === 'allowed' )
			);
		case 'ownership':
		case 'encryption':
			return decisions.some( ( { operation, decision } ) => operation === 'PutObject' && decision === 'allowed' );
	}
}

/** How far requests get, stop by stop. */
export function requestPath( report: Report ): readonly PathStop[] {
	const failed = failedStops( report );
	const first = Math.min( ...failed.map( ( stop ) => STOPS.indexOf( stop ) ) );
	const stateOf = ( stop: Stop ): StopState => {
		if ( failed.includes( stop ) ) {
			return 'failed';
		}
		if ( isProven( stop, report ) ) {
			return 'passed';
		}
		return STOPS.indexOf( stop ) > first ? 'not-reached' : 'not-tested';
	};
	return STOPS.map( ( stop ) => ( { stop, state: stateOf( stop ) } ) );
}

/** A state in a word or two. */
export function describeStopState( { __ }: Translator, state: StopState ): string {
	switch ( state ) {
		case 'passed':
			return __( 'passed', 'bucket-doctor' );
		case 'failed':
			return __( 'stops here', 'bucket-doctor' );
		case 'not-reached':
			return __( 'not reached', 'bucket-doctor' );
		case 'not-tested':
			return __( 'not tested', 'bucket-doctor' );
	}
}

const TONES: Record< StopState, Tone > = {
	passed: 'good',
	failed: 'bad',
	'not-reached': 'neutral',
	'not-tested': 'unknown',
};

export const toneOfStopState = ( state: StopState ): Tone => TONES[ state ];
