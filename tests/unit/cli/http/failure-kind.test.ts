import { describeNodeError, FAILURE_KINDS, failureKind } from '../../../../src/cli/http/failure-kind';
import contract from '../../../contract/failure-kinds.json';

describe( 'failureKind', () => {
	it( 'maps exactly as the contract says', () => {
		expect( FAILURE_KINDS ).toEqual( contract.node );
		expect( failureKind( 'ESOMETHING' ) ).toBe( contract.otherwise );
		expect( failureKind( 'constructor' ) ).toBe( contract.otherwise );
	} );
} );

describe( 'describeNodeError', () => {
	it( 'reads code and words', () => {
		const error = Object.assign( new Error( 'socket hang up' ), { code: 'ECONNRESET' } );
		expect( describeNodeError( error ) ).toEqual( { code: 'ECONNRESET', message: 'socket hang up' } );
	} );

	it( 'reads the first of several errors, one per address', () => {
		const first = Object.assign( new Error( 'connect ECONNREFUSED ::1:80' ), { code: 'ECONNREFUSED' } );
		expect( describeNodeError( new AggregateError( [ first ] ) ) ).toEqual( {
			code: 'ECONNREFUSED',
			message: 'connect ECONNREFUSED ::1:80',
		} );
	} );

	it( 'copes with what is no error', () => {
		expect( describeNodeError( undefined ) ).toEqual( { code: '', message: 'undefined' } );
	} );
} );
