import type { Operation } from './operation';

export type FailureKind =
	| 'dns'
	| 'connect'
	| 'tls'
	| 'timeout'
	| 'reset'
	| 'proxy'
	| 'blocked'
	| 'too-large'
	| 'interrupted'
	| 'protocol'
	| 'unknown';

/** A request as the SDK serialised it, before anything was signed. */
export interface ObservedRequest {
	readonly method: string;
	/** Authority, with port where it is not the scheme's own. */
	readonly host: string;
	/** Percent-encoded, as it went out. */
	readonly path: string;
	/** Decoded names and values. */
	readonly query: Readonly< Record< string, string > >;
	/** Lower-case names; without signature headers. */
	readonly headers: Readonly< Record< string, string > >;
}

/** A line of a canonical request that is not as it was signed. */
export interface AlteredLine {
	/** `method`, `path`, `query`, `header host`, …, `body`. */
	readonly name: string;
	/** Values of well-known headers only; else ''. */
	readonly sent: string;
	readonly received: string;
}

/** The answer of S3, STS or of whatever stood in between. */
export interface Response {
	readonly status: number;
	/** Lower-case names. */
	readonly headers: Readonly< Record< string, string > >;
	/** Text, redacted. */
	readonly body: string;
	/** Length of the body as received, in bytes. */
	readonly bodyBytes: number;
	/** Time of signing by the clock of whoever signed, ISO 8601; absent for anonymous requests. */
	readonly signedAt?: string;
	readonly elapsedMs?: number;
	/** What was signed, session token replaced; absent where the shell cannot tell. */
	readonly canonicalRequest?: string;
	/** First line in which what the store received differs from what was signed; false = none does; absent = the store does not show it. */
	readonly altered?: AlteredLine | false;
}

/** No answer came. */
export interface Failure {
	readonly failure: {
		readonly kind: FailureKind;
		/** cURL number or Node code. */
		readonly code: string;
		readonly message: string;
	};
}

/** The SDK refused the command before sending. */
export interface NotSent {
	readonly notSent: { readonly reason: string };
}

export type Answer = Response | Failure | NotSent;

/** One request and its answer, verbatim but for redaction. */
export interface Observation {
	/** Probe id, dot, attempt: `put-object.1`. */
	readonly id: string;
	/** Probe id: `put-object`. */
	readonly probe: string;
	readonly wave: number;
	readonly operation: Operation;
	readonly anonymous: boolean;
	/** Region it was signed for; '' while the region was being looked for. */
	readonly region: string;
	/** Key the request names, decoded; absent for operations on a bucket or on the service. */
	readonly key?: string;
	/** Absent when the SDK refused before serialising. */
	readonly request?: ObservedRequest;
	readonly answer: Answer;
}

export const isResponse = ( answer: Answer ): answer is Response => 'status' in answer;
export const isFailure = ( answer: Answer ): answer is Failure => 'failure' in answer;
export const isNotSent = ( answer: Answer ): answer is NotSent => 'notSent' in answer;
