import diagnosis from '../../../../src/engine/diagnoses/corrupted-body';
import { evidenceOf } from './support/fixture';

describe( 'corrupted-body', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'corrupted-body.aws' ) ) ).toEqual( { code: 'BadDigest' } );
	} );

	it.each( [
		[ 'corrupted-body.aws-2', { code: 'XAmzContentSHA256Mismatch' } ],
		[ 'corrupted-body.storj', { code: 'MissingContentLength' } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a file alone that is too large', () => {
		expect( diagnosis.read( evidenceOf( 'corrupted-body.near-miss' ) ) ).toBeUndefined();
	} );
} );
