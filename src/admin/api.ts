import apiFetch from '@wordpress/api-fetch';
import type { Boot } from './boot';
import { ShellError, toShellError } from './shell-error';

interface AnswerLike {
	readonly status: number;
	text: () => Promise< string >;
}

const isAnswer = ( value: unknown ): value is AnswerLike =>
	typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'function';

/** The body as JSON; a web page in its place keeps its status, which api-fetch would drop. */
async function readJson( answer: AnswerLike ): Promise< unknown > {
	const text = await answer.text();
	try {
		return JSON.parse( text );
	} catch {
		throw new ShellError( 'html_answer', `HTTP ${ answer.status }, no JSON`, answer.status );
	}
}

async function toError( reason: unknown ): Promise< unknown > {
	if ( ! isAnswer( reason ) ) {
		return toShellError( reason ) ?? reason;
	}
	const { status } = reason;
	try {
		const answer = await readJson( reason );
		return toShellError( answer ) ?? new ShellError( 'bad_answer', '', status );
	} catch ( error ) {
		// A page in place of JSON, or a call that was aborted while its answer came.
		return error;
	}
}

interface Call {
	readonly path: string;
	readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
	readonly data?: object;
	/** Ends the wait for the answer. What the server does it goes on doing. */
	readonly signal?: AbortSignal;
}

async function send( call: Call ): Promise< unknown > {
	try {
		return await readJson( await apiFetch< unknown, false >( { ...call, parse: false } ) );
	} catch ( reason ) {
		throw await toError( reason );
	}
}

/** An expired nonce is renewed once by api-fetch itself, which does so only where it parses the answer. Nothing was done by then. */
async function sendWithFreshNonce( call: Call ): Promise< unknown > {
	try {
		return await send( call );
	} catch ( error ) {
		if ( ! ( error instanceof ShellError ) || error.code !== 'rest_cookie_invalid_nonce' ) {
			throw error;
		}
		return apiFetch( { ...call } ).catch( ( reason: unknown ) => {
			// Where nobody is signed in any more, older versions reject with the raw 400 of the address that gives nonces.
			throw toShellError( reason ) ?? ( isAnswer( reason ) ? error : reason );
		} );
	}
}

/** The routes of the plugin (docs/contracts.md 1 and 2). Each rejects with a ShellError, or with an AbortError where it was aborted. */
export interface Api {
	/** One wave. */
	relay: ( body: object, signal?: AbortSignal ) => Promise< unknown >;
	readConnection: () => Promise< unknown >;
	/** An omitted field is unchanged, '' deletes it. */
	saveConnection: ( changes: object ) => Promise< unknown >;
	forgetConnection: () => Promise< unknown >;
	/** What unfinished tests left. */
	readRuns: () => Promise< unknown >;
	/** Removes of that what these credentials fit. */
	cleanUp: ( connection: object ) => Promise< unknown >;
}

export function createApi( { restNamespace }: Boot ): Api {
	const call = ( method: Call[ 'method' ], route: string, data?: object, signal?: AbortSignal ) =>
		sendWithFreshNonce( {
			path: `/${ restNamespace }/${ route }`,
			method,
			...( data ? { data } : {} ),
			...( signal ? { signal } : {} ),
		} );
	return {
		relay: ( body, signal ) => call( 'POST', 'relay', body, signal ),
		readConnection: () => call( 'GET', 'connection' ),
		saveConnection: ( changes ) => call( 'PUT', 'connection', changes ),
		forgetConnection: () => call( 'DELETE', 'connection', {} ),
		readRuns: () => call( 'GET', 'run' ),
		cleanUp: ( connection ) => call( 'DELETE', 'run', { connection } ),
	};
}
