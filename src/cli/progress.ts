import type { Progress } from '../engine';
import { note } from './shell';
import type { Shell } from './shell';

const DIM = '\u001b[2m';
const PLAIN = '\u001b[22m';

/** Names in the order of their first occurrence, with how often each occurs: `PutObject, UploadPart (6)`. */
function counted( names: readonly string[] ): string {
	const counts = new Map< string, number >();
	names.forEach( ( name ) => counts.set( name, ( counts.get( name ) ?? 0 ) + 1 ) );
	return [ ...counts ].map( ( [ name, count ] ) => ( count > 1 ? `${ name } (${ count })` : name ) ).join( ', ' );
}

/**
 * Says on stderr what is being asked: to a person at a terminal, or to whoever wants it (`--verbose`). Lines only, so that a log stays readable;
 * dim on a terminal unless NO_COLOR is set (no-color.org).
 */
export function progressReporter( shell: Shell, isVerbose: boolean ): ( progress: Progress ) => void {
	const isTerminal = shell.stderr.isTTY === true;
	if ( ! isTerminal && ! isVerbose ) {
		return () => undefined;
	}
	const isColored = isTerminal && ! shell.env.NO_COLOR;
	return ( { wave, operations } ) => {
		const text = `Wave ${ wave }: ${ counted( operations ) }`;
		note( shell, isColored ? `${ DIM }${ text }${ PLAIN }` : text );
	};
}
