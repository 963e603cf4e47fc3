import type { Failure, Response, Transport, Wave, WaveRequest } from '../../src/engine';

export interface ScriptedTransport extends Transport {
	readonly waves: Wave[];
	readonly requests: () => readonly WaveRequest[];
}

/** Answers by a function instead of a network, as a browser’s shell does: unsigned. */
export function scriptedTransport(
	respond: ( request: WaveRequest, wave: Wave ) => Response | Failure
): ScriptedTransport {
	const waves: Wave[] = [];
	return {
		signing: 'server',
		waves,
		requests: () => waves.flatMap( ( { requests } ) => requests ),
		async send( wave ) {
			waves.push( wave );
			return wave.requests.map( ( request ) => respond( request, wave ) );
		},
	};
}
