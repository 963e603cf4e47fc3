import { startTransition, useCallback, useReducer, useRef } from '@wordpress/element';
import type { Progress, Report, RunOptions } from '../../engine';
import { canMake } from '../making';
import { toShellError } from '../shell-error';

interface Past {
	/** Report of the last test that gave one, before this one. */
	readonly before?: Report;
}

export type RunState = Past &
	(
		| { readonly status: 'idle' }
		| { readonly status: 'running'; readonly steps: readonly Progress[]; readonly isStopping: boolean }
		| { readonly status: 'done'; readonly report: Report }
		/** Before anything was answered: there is nothing to report. */
		| { readonly status: 'stopped' }
		| { readonly status: 'failed'; readonly error: unknown }
	);

type Event =
	| { readonly type: 'started' }
	| { readonly type: 'progressed'; readonly step: Progress }
	| { readonly type: 'stopped' }
	| { readonly type: 'finished'; readonly report: Report }
	| { readonly type: 'failed'; readonly error: unknown };

/** What a state hands on to the next one. */
function pastOf( state: RunState ): Past {
	const before = state.status === 'done' ? state.report : state.before;
	return before ? { before } : {};
}

export function reduceRun( state: RunState, event: Event ): RunState {
	const past = pastOf( state );
	switch ( event.type ) {
		case 'started':
			return { ...past, status: 'running', steps: [], isStopping: false };
		case 'progressed':
			return state.status === 'running' ? { ...state, steps: [ ...state.steps, event.step ] } : state;
		case 'stopped':
			return state.status === 'running' ? { ...state, isStopping: true } : state;
		case 'finished':
			return { ...past, status: 'done', report: event.report };
		case 'failed':
			return toShellError( event.error )?.code === 'stopped'
				? { ...past, status: 'stopped' }
				: { ...past, status: 'failed', error: event.error };
	}
}

/** Whether the test may have something in the bucket now that it still has to remove. */
export const hasMade = ( state: RunState ): boolean =>
	state.status === 'running' && state.steps.some( ( { operations } ) => canMake( operations ) );

/** What a run needs beyond the ports that every browser has. */
export type TestRequest = Pick<
	RunOptions,
	'connection' | 'readOnly' | 'transport' | 'siteHash' | 'siteFolder' | 'consents'
>;

/** The engine with the SDK: a script of its own, fetched once. */
export const loadEngine = () => import( /* webpackChunkName: "engine" */ '../../engine' );

export const clock = { now: () => Date.now() };

/** Unpredictable text from the browser's own generator. Values that would favour some characters are thrown away. */
export const random = {
	text( alphabet: string, length: number ): string {
		const limit = 256 - ( 256 % alphabet.length );
		let text = '';
		while ( text.length < length ) {
			const [ value = limit ] = window.crypto.getRandomValues( new Uint8Array( 1 ) );
			text += value < limit ? alphabet.charAt( value % alphabet.length ) : '';
		}
		return text;
	},
};

/** One test at a time: starts it, follows it, stops it. */
export function useRun() {
	const [ state, dispatch ] = useReducer( reduceRun, { status: 'idle' } );
	const stopRef = useRef< AbortController >();

	const start = useCallback( async ( request: TestRequest ) => {
		if ( stopRef.current ) {
			return;
		}
		const controller = new AbortController();
		stopRef.current = controller;
		// The first requests leave first, the screen follows at once.
		startTransition( () => dispatch( { type: 'started' } ) );
		try {
			const { runTest } = await loadEngine();
			const onProgress = ( step: Progress ) => dispatch( { type: 'progressed', step } );
			const report = await runTest( { ...request, clock, random, stop: controller.signal, onProgress } );
			dispatch( { type: 'finished', report } );
		} catch ( error ) {
			dispatch( { type: 'failed', error } );
		} finally {
			stopRef.current = undefined;
		}
	}, [] );

	const stop = useCallback( () => {
		stopRef.current?.abort();
		dispatch( { type: 'stopped' } );
	}, [] );

	return { state, start, stop };
}
