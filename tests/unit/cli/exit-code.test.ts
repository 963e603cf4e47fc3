import { exitCode } from '../../../src/cli/exit-code';

describe( 'exitCode', () => {
	it.each( [
		[ 'ready', 0 ],
		[ 'ready-with-warnings', 0 ],
		[ 'not-ready', 1 ],
		[ 'inconclusive', 2 ],
	] as const )( 'ends %s with %d', ( verdict, code ) => {
		expect( exitCode( verdict ) ).toBe( code );
	} );
} );
