import { isResponse } from '../model/observation';
import type { Answer } from '../model/observation';
import type { Probe } from '../probes/define-probe';
import { readAlteredLine } from './altered-line';
import { redactBody } from './redact';

/**
 * The answer without what S3 echoes of signatures and tokens, and without a document that is not ours to keep. What the shell itself knows to be
 * secret, it has replaced before.
 */
export function redactAnswer( answer: Answer, { hidesAnswer }: Pick< Probe, 'hidesAnswer' > = {} ): Answer {
	if ( ! isResponse( answer ) ) {
		return answer;
	}
	const headers = Object.entries( answer.headers ).map( ( [ name, value ] ) => [ name, redactBody( value ) ] );
	const isHidden = hidesAnswer && answer.status >= 200 && answer.status < 300;
	// What the store shows of the request goes with the redaction; whether it is what was sent has to be told before.
	const altered = readAlteredLine( answer );
	return {
		...answer,
		headers: Object.fromEntries( headers ),
		body: isHidden ? '' : redactBody( answer.body ),
		...( altered === undefined ? {} : { altered } ),
	};
}
