import type { Failure, ObservedRequest, Response } from './model/observation';
import type { Operation } from './model/operation';

/** A request of a wave, as the shell gets it: serialised, and signed where the shell's signer signs. */
export interface WaveRequest extends ObservedRequest {
	/** Observation id. */
	readonly id: string;
	readonly operation: Operation;
	readonly anonymous: boolean;
	readonly protocol: 'http:' | 'https:';
	/** Text; absent = no body. */
	readonly body?: string;
}

export interface Wave {
	/** 32 hex, the same for all waves of a run. */
	readonly runId: string;
	/** 1, 2, 3, … */
	readonly number: number;
	/** Signing region in force; the relay derives the host from it. */
	readonly region: string;
	readonly requests: readonly WaveRequest[];
}

/** `Sign` of the SDK's `signer` option, reduced to what is needed to switch it off. */
export interface Signer {
	sign: < T >( request: T ) => Promise< T >;
}

/**
 * Sends one wave and answers in the order asked. Rejects only when the shell itself failed (relay refused, session expired), with an error that
 * has a `code` and a `message`; what S3 or the network did is an answer.
 */
export interface Transport {
	send: ( wave: Wave, signal?: StopSignal ) => Promise< ReadonlyArray< Response | Failure > >;
	/**
	 * `server`: requests leave unsigned and the server behind the transport signs them. Otherwise the credentials with which the SDK signs here.
	 */
	readonly signing: 'server' | Credentials;
}

export interface Credentials {
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken?: string;
}

/** What the engine asks of an AbortSignal; the platform's own fits. */
export interface StopSignal {
	readonly aborted: boolean;
}

export interface Clock {
	/** Milliseconds since 1970. */
	now: () => number;
}

export interface Random {
	/** `length` characters of `alphabet`, unpredictable. */
	text: ( alphabet: string, length: number ) => string;
}

/** The part of @wordpress/i18n that diagnoses and profiles use; passed in, so that strings stay extractable (docs/decisions/0006). */
export interface Translator {
	__: ( text: string, domain: string ) => string;
	sprintf: ( format: string, ...values: ReadonlyArray< string | number > ) => string;
}
