import { readServiceError } from '../../engine';
import type { FailureKind, Observation, Operation } from '../../engine';
import { clean, cleanLines } from './clean';

/** One answer, cut down to what a reader wants to see of it. All text is data from outside, cleaned but not escaped. */
export interface Quote {
	/** Observation id. */
	readonly id: string;
	readonly operation: Operation;
	/** HTTP status; absent without an answer. */
	readonly status?: number;
	/** Error code of S3 or STS; '' without an error document. */
	readonly code: string;
	/** S3's own words, or those of whatever answered in its place; '' when it said nothing. */
	readonly words: string;
	/** '' when there is none. */
	readonly requestId: string;
	/** Present when no answer came. */
	readonly failure?: FailureKind;
}

const EXCERPT_LENGTH = 300;

/** What a reader can make of a body that is not S3's: the title of a page, else its beginning. */
function excerptOf( body: string ): string {
	const [ , title ] = /<title[^>]*>([^<]*)<\/title>/i.exec( body ) ?? [];
	return clean( title ?? body )
		.trim()
		.slice( 0, EXCERPT_LENGTH );
}

/** Reads an observation; undefined when the request never left. */
export function quote( { id, operation, answer }: Observation ): Quote | undefined {
	if ( 'notSent' in answer ) {
		return undefined;
	}
	if ( 'failure' in answer ) {
		const { kind, message } = answer.failure;
		return { id, operation, code: '', words: cleanLines( message ).trim(), requestId: '', failure: kind };
	}
	const error = readServiceError( answer );
	const isPage = /^\s*<(!doctype html|html|head|body)[\s>]/i.test( answer.body );
	return {
		id,
		operation,
		status: answer.status,
		code: clean( error?.code ?? '' ),
		words: error
			? cleanLines( error.message ).trim()
			: ( ( isPage || answer.status >= 300 ) && excerptOf( answer.body ) ) || '',
		requestId: clean(
			answer.headers[ 'x-amz-request-id' ] ??
				answer.headers[ 'x-amzn-requestid' ] ??
				error?.fields.RequestId ??
				''
		),
	};
}
