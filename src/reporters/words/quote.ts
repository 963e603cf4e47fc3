import type { Translator } from '../../engine';
import type { Quote } from '../reading/quote';
import { describeFailure } from './failure';

/** What stands before S3's own words: which request, which status, which request id. Data in it is cleaned, not escaped. */
export function introduceQuote(
	translator: Translator,
	{ operation, status, code, words, requestId, failure }: Quote
): string {
	const { __, sprintf } = translator;
	if ( failure ) {
		return sprintf(
			/* translators: 1: Name of a request, e.g. PutObject. 2: Why no answer came, e.g. host name not found. */
			__( 'No answer to %1$s (%2$s)', 'bucket-doctor' ),
			operation,
			describeFailure( translator, failure )
		);
	}
	const answer = [ status, code ].filter( Boolean ).join( ' ' );
	const details = requestId
		? sprintf(
				/* translators: 1: HTTP status and error code, e.g. 403 AccessDenied. 2: Request id. */
				__( '%1$s, request id %2$s', 'bucket-doctor' ),
				answer,
				requestId
			)
		: answer;
	if ( ! words ) {
		/* translators: 1: Name of a request, e.g. HeadBucket. 2: Status, error code and request id. */
		return sprintf( __( 'The answer to %1$s has no words (%2$s)', 'bucket-doctor' ), operation, details );
	}
	return code
		? /* translators: 1: Name of a request, e.g. PutObject. 2: Status, error code and request id. */
			sprintf( __( 'S3 said to %1$s (%2$s)', 'bucket-doctor' ), operation, details )
		: /* translators: 1: Name of a request, e.g. PutObject. 2: Status and request id. */
			sprintf( __( 'The answer to %1$s was not S3’s (%2$s)', 'bucket-doctor' ), operation, details );
}
