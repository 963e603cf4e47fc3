import type { Evidence } from '../evidence';
import type { FailureKind } from '../model/observation';

/** A type, not an interface: as params of a finding it has to be plain JSON to the compiler. */
export type FailureFacts = {
	/** Authority that could not be reached; '' when the request was never serialised. */
	readonly host: string;
	/** cURL number or Node code. */
	readonly code: string;
};

/** The facts of a failure of that kind; undefined for an answer and for another kind. */
export function readFailure( { failure, observation }: Evidence, kind: FailureKind ): FailureFacts | undefined {
	return failure?.kind === kind ? { host: observation.request?.host ?? '', code: failure.code } : undefined;
}

/** Host without port. */
export const hostname = ( authority: string ): string => authority.replace( /:\d+$/, '' );
