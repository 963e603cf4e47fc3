import type { Connection, Failure, Response, Transport, Wave, WaveRequest } from '../engine';
import type { Api } from './api';
import { fromBase64, toBase64 } from './base64';
import { isRecord } from './is-record';
import { canBeLeft, isMaking } from './making';
import { ShellError } from './shell-error';

/** With what the server signs: what was typed, or what it has stored. One of the two ways of a secret out of the form; saving is the other. */
export type RelayCredentials =
	| { readonly credentials: 'typed'; readonly secretAccessKey: string; readonly sessionToken: string }
	| { readonly credentials: 'stored' };

export type RelayConnection = Connection & RelayCredentials;

const toRelayRequest = ( { id, operation, anonymous, method, host, path, query, headers, body }: WaveRequest ) => ( {
	id,
	operation,
	anonymous,
	method,
	host,
	path,
	query,
	headers,
	...( body === undefined ? {} : { body: toBase64( body ) } ),
} );

const badAnswer = ( message: string ): ShellError => new ShellError( 'bad_answer', message );

/** One entry of the relay's answer; `id` is checked and dropped, since the engine knows the order. */
function toAnswer( entry: unknown, { id }: WaveRequest ): Response | Failure {
	if ( ! isRecord( entry ) || entry.id !== id ) {
		throw badAnswer( `The relay’s answer to ${ id } is missing.` );
	}
	if ( isRecord( entry.failure ) ) {
		return { failure: entry.failure } as unknown as Failure;
	}
	if ( typeof entry.status !== 'number' || typeof entry.body !== 'string' ) {
		throw badAnswer( `The relay’s answer to ${ id } has no status.` );
	}
	const { id: _id, body, headers, ...rest } = entry;
	return {
		...rest,
		// PHP writes an empty map as a list.
		headers: isRecord( headers ) ? headers : {},
		body: fromBase64( entry.body ),
	} as unknown as Response;
}

function readAnswer( answer: unknown, { requests }: Wave ): ReadonlyArray< Response | Failure > {
	const entries = isRecord( answer ) && Array.isArray( answer.responses ) ? answer.responses : [];
	if ( entries.length !== requests.length ) {
		throw badAnswer( `The relay answered ${ entries.length } of ${ requests.length } requests.` );
	}
	return requests.map( ( request, index ) => toAnswer( entries[ index ], request ) );
}

// A wave that was not waited for goes on at the server, which sends one at a time and gives each half a minute at most.
const MOST_TRIES = 40;
const PAUSE_MS = 1000;

const wait = ( milliseconds: number ): Promise< void > =>
	new Promise( ( resolve ) => window.setTimeout( resolve, milliseconds ) );

const isStillSending = ( error: unknown ): boolean =>
	error instanceof ShellError && error.code === 'bucket_doctor_run_in_progress' && error.reason === 'sending';

// Asked anew: what was false before a wait may be true after it.
const isAborted = ( { aborted }: AbortSignal ): boolean => aborted;

/** The answers of a wave that was not waited for. */
const unfinished = ( { requests }: Wave ): readonly Failure[] =>
	requests.map( () => ( { failure: { kind: 'interrupted', code: 'stopped', message: 'stopped by the user' } } ) );

/** Sends waves through the site: one REST call each; PHP checks, signs and sends. */
export function createRelayTransport( api: Pick< Api, 'relay' >, connection: RelayConnection ): Transport {
	let hasMade = false;
	let hasLeft = false;

	/** Sends; where an earlier wave of this test was left to itself, as soon as that one is through. */
	async function send( body: object, signal?: AbortSignal ): Promise< unknown > {
		for ( let attempt = 1; ; attempt++ ) {
			try {
				return await api.relay( body, signal );
			} catch ( error ) {
				if ( ! hasLeft || ! isStillSending( error ) || attempt === MOST_TRIES ) {
					throw error;
				}
				await wait( PAUSE_MS );
			}
		}
	}

	return {
		signing: 'server',
		async send( wave, stop ) {
			hasMade ||= wave.requests.some( isMaking );
			// What makes or removes something is waited for, whatever the user presses; and so is the clean-up after Stop.
			const mayLeave =
				stop instanceof AbortSignal && ( ! hasMade || ( ! stop.aborted && wave.requests.every( canBeLeft ) ) );
			const body = {
				run: { id: wave.runId, wave: wave.number },
				// The region may have been corrected since it was typed; the relay derives hosts from it.
				connection: { ...connection, region: wave.region },
				requests: wave.requests.map( toRelayRequest ),
			};
			try {
				return readAnswer( await send( body, mayLeave ? stop : undefined ), wave );
			} catch ( error ) {
				if ( ! mayLeave || error instanceof ShellError || ! isAborted( stop ) ) {
					throw error;
				}
				hasLeft = true;
				if ( wave.number === 1 ) {
					throw new ShellError( 'stopped', '' );
				}
				return unfinished( wave );
			}
		},
	};
}
