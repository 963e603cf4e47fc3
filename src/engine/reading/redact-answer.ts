import { isResponse } from '../model/observation';
import type { Answer } from '../model/observation';
import { redactBody } from './redact';

/** The answer without what S3 echoes of signatures and tokens. What the shell itself knows to be secret, it has replaced before. */
export function redactAnswer( answer: Answer ): Answer {
	if ( ! isResponse( answer ) ) {
		return answer;
	}
	const headers = Object.entries( answer.headers ).map( ( [ name, value ] ) => [ name, redactBody( value ) ] );
	return { ...answer, headers: Object.fromEntries( headers ), body: redactBody( answer.body ) };
}
