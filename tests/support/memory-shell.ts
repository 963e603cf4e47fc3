import { Readable, Writable } from 'node:stream';
import type { Input, Output, Shell } from '../../src/cli/shell';

class MemoryOutput extends Writable {
	text = '';

	constructor( readonly isTTY: boolean ) {
		super( { decodeStrings: false } );
	}

	override _write( chunk: unknown, _encoding: string, done: () => void ): void {
		this.text += String( chunk );
		done();
	}
}

/** A terminal whose person answers with the given text. */
export const terminalInput = ( text: string ): Input => Object.assign( Readable.from( [ text ] ), { isTTY: true } );

export interface MemoryShell extends Shell {
	/** Everything written to stdout. */
	output: () => string;
	/** Everything written to stderr. */
	notes: () => string;
}

/** Streams in memory; `isTTY` makes a terminal of both outputs. */
export function memoryShell( {
	isTTY = false,
	...given
}: Partial< Shell > & { readonly isTTY?: boolean } = {} ): MemoryShell {
	const stdout = new MemoryOutput( isTTY );
	const stderr = new MemoryOutput( isTTY );
	return {
		env: {},
		stdin: Readable.from( [] ),
		stdout: stdout satisfies Output,
		stderr: stderr satisfies Output,
		stop: new AbortController().signal,
		...given,
		output: () => stdout.text,
		notes: () => stderr.text,
	};
}
