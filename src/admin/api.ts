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
	const answer = await readJson( reason ).catch( ( error: unknown ) => error );
	return toShellError( answer ) ?? new ShellError( 'bad_answer', '', status );
}

async function post( path: string, data: object ): Promise< unknown > {
	try {
		return await readJson( await apiFetch< unknown, false >( { path, method: 'POST', data, parse: false } ) );
	} catch ( reason ) {
		throw await toError( reason );
	}
}

/** An expired nonce is renewed once by api-fetch itself, which does so only where it parses the answer. Nothing was sent to S3 by then. */
async function postWithFreshNonce( path: string, data: object ): Promise< unknown > {
	try {
		return await post( path, data );
	} catch ( error ) {
		if ( ! ( error instanceof ShellError ) || error.code !== 'rest_cookie_invalid_nonce' ) {
			throw error;
		}
		return apiFetch( { path, method: 'POST', data } ).catch( ( reason: unknown ) => {
			throw toShellError( reason ) ?? reason;
		} );
	}
}

/** The routes of the plugin. Each rejects with a ShellError. */
export interface Api {
	/** One wave; the body of docs/contracts.md 2. */
	relay: ( body: object ) => Promise< unknown >;
}

export const createApi = ( { restNamespace }: Boot ): Api => ( {
	relay: ( body ) => postWithFreshNonce( `/${ restNamespace }/relay`, body ),
} );
