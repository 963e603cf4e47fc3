import diagnosis from '../../../../src/engine/diagnoses/requester-pays';
import { evidenceOf } from './support/fixture';

describe( 'requester-pays', () => {
	it( 'reads a refusal without words where the list passed with an offer to pay', () => {
		expect( diagnosis.read( evidenceOf( 'requester-pays.aws' ) ) ).toEqual( { bucket: 'site-backups' } );
	} );

	it( 'claims nothing where nobody has offered to pay', () => {
		expect( diagnosis.read( evidenceOf( 'requester-pays.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves refusals alone that have words: those are about permissions', () => {
		expect( diagnosis.read( { ...evidenceOf( 'implicit-deny.aws' ), isPaidByRequester: true } ) ).toBeUndefined();
	} );
} );
