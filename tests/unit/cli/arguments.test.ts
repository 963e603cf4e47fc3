import { choice, expectNoPositionals, readArguments } from '../../../src/cli/arguments';
import { CannotRun } from '../../../src/cli/shell';

const TABLE = { bucket: 'value', prefix: 'value', yes: 'flag' } as const;

const read = ( ...argv: string[] ) => readArguments( 'check', argv, TABLE );

const refusal = ( ...argv: string[] ): string => {
	try {
		read( ...argv );
	} catch ( error ) {
		expect( error ).toBeInstanceOf( CannotRun );
		return ( error as Error ).message;
	}
	throw new Error( 'was accepted' );
};

describe( 'readArguments', () => {
	it( 'reads flags, values in both spellings, and what stands alone', () => {
		const { flags, values, positionals } = read(
			'--bucket',
			'site-backups',
			'--yes',
			'--prefix=-odd/',
			'file.json'
		);
		expect( [ ...flags ] ).toEqual( [ 'yes' ] );
		expect( [ ...values ] ).toEqual( [
			[ 'bucket', 'site-backups' ],
			[ 'prefix', '-odd/' ],
		] );
		expect( positionals ).toEqual( [ 'file.json' ] );
	} );

	it( 'takes an empty value as one', () => {
		expect( read( '--prefix=' ).values.get( 'prefix' ) ).toBe( '' );
		expect( read( '--prefix', '' ).values.get( 'prefix' ) ).toBe( '' );
	} );

	it.each( [
		[ [ '--buckt', 'x' ], 'check has no option --buckt. See: bucket-doctor check --help' ],
		[ [ '-x' ], 'check has no option -x. See: bucket-doctor check --help' ],
		[ [ '--constructor' ], 'check has no option --constructor. See: bucket-doctor check --help' ],
		[ [ '--bucket' ], '--bucket needs a value. See: bucket-doctor check --help' ],
		[ [ '--bucket', '--yes' ], '--bucket needs a value. See: bucket-doctor check --help' ],
		[ [ '--yes=no' ], '--yes takes no value. See: bucket-doctor check --help' ],
		[ [ '--bucket', 'a', '--bucket', 'b' ], '--bucket is given twice. See: bucket-doctor check --help' ],
	] )( 'refuses %j with one clear line', ( argv, message ) => {
		expect( refusal( ...argv ) ).toBe( message );
	} );

	it.each( [
		[ '--secret-access-key', 'AWS_SECRET_ACCESS_KEY' ],
		[ '--aws-secret-access-key', 'AWS_SECRET_ACCESS_KEY' ],
		[ '--secret', 'AWS_SECRET_ACCESS_KEY' ],
		[ '--secret_key', 'AWS_SECRET_ACCESS_KEY' ],
		[ '--secretAccessKey', 'AWS_SECRET_ACCESS_KEY' ],
		[ '--password', 'AWS_SECRET_ACCESS_KEY' ],
		[ '--session-token', 'AWS_SESSION_TOKEN' ],
		[ '--token', 'AWS_SESSION_TOKEN' ],
		[ '--access-key-id', 'AWS_ACCESS_KEY_ID' ],
		[ '--access-key', 'AWS_ACCESS_KEY_ID' ],
	] )( 'refuses %s, names the variable to use and repeats no value', ( option, variable ) => {
		for ( const argv of [
			[ option, 'canary' ],
			[ `${ option }=canary` ],
			[ '--bucket', 'b', option, 'canary' ],
		] ) {
			const message = refusal( ...argv );
			expect( message ).toContain( `Set the environment variable ${ variable },` );
			expect( message ).not.toContain( 'canary' );
		}
	} );

	it( 'repeats no value of an option it does not know', () => {
		expect( refusal( '--secrt=canary' ) ).not.toContain( 'canary' );
	} );
} );

describe( 'expectNoPositionals', () => {
	it( 'refuses what stands alone without repeating it', () => {
		expect( () => expectNoPositionals( 'check', read( 'canary' ) ) ).toThrow(
			/^check takes options only, such as --bucket NAME\. See/
		);
		expect( () => expectNoPositionals( 'check', read( '--yes' ) ) ).not.toThrow();
	} );
} );

describe( 'choice', () => {
	it( 'accepts what is in the list and names the list otherwise', () => {
		expect( choice( 'reporter', 'json', [ 'text', 'json' ] ) ).toBe( 'json' );
		expect( () => choice( 'reporter', 'html', [ 'text', 'json' ] ) ).toThrow( '--reporter is one of text, json.' );
	} );
} );
