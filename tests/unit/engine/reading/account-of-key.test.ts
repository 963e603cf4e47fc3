import { accountOfKey } from '../../../../src/engine/reading/account-of-key';

describe( 'the account in a key id', () => {
	it( 'is read from ids that carry it', () => {
		expect( accountOfKey( 'AKIARTX3GSDSVNNBOPER' ) ).toBe( '111122223333' );
		expect( accountOfKey( 'ASIARTX3GSDSVNNBOPER' ) ).toBe( '111122223333' );
	} );

	it.each( [
		'AKIAIOSFODNN7EXAMPLE',
		'AKIAJABCDEFGHIJKLMNO',
		'',
		'AKIARTX3',
		'AIDARTX3GSDSVNNBOPER',
		'minio',
		'AKIA…BOPER',
	] )( 'is not guessed from %j', ( id ) => {
		expect( accountOfKey( id ) ).toBeUndefined();
	} );

	it( 'has twelve digits, also with zeros in front', () => {
		expect( accountOfKey( 'AKIAQAAAAAAAAAAAAAAA' ) ).toMatch( /^\d{12}$/ );
	} );
} );
