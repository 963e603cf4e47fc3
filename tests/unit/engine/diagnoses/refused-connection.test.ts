import diagnosis from '../../../../src/engine/diagnoses/refused-connection';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'refused-connection', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'refused-connection.php' ) ) ).toEqual( {
			host: '127.0.0.1:9000',
			isDerived: false,
		} );
	} );

	it( 'leaves its near miss alone', () => {
		expect( diagnosis.read( evidenceOf( 'refused-connection.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'does not doubt the address of AWS', () => {
		const remedies = diagnosis.remedies(
			english,
			{ host: 's3.eu-central-1.amazonaws.com', isDerived: true },
			CONTEXT
		);
		expect( remedies.map( ( { who } ) => who ) ).toEqual( [ 'host' ] );
	} );
} );
