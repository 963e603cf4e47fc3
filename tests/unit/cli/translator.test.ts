import { english, sprintf } from '../../../src/cli/translator';

describe( 'sprintf', () => {
	it.each( [
		[ 'no placeholder', [], 'no placeholder' ],
		[ '%s and %d', [ 'a', 2 ], 'a and 2' ],
		[ '%2$s before %1$s', [ 'a', 'b' ], 'b before a' ],
		[ '100%% of %s', [ '$1%s' ], '100% of $1%s' ],
		[ '%s and %s', [ 'a' ], 'a and %s' ],
	] as const )( 'fills %j', ( format, values, text ) => {
		expect( sprintf( format, ...values ) ).toBe( text );
	} );
} );

describe( 'english', () => {
	it( 'leaves texts as they are', () => {
		expect( english.__( 'Upload a file', 'bucket-doctor' ) ).toBe( 'Upload a file' );
	} );
} );
