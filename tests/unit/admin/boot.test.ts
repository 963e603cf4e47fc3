import { readBoot } from '../../../src/admin/boot';

test( 'What PHP prints is read', () => {
	expect(
		readBoot( {
			version: '1.2.3',
			restNamespace: '/bucket-doctor/v1/',
			siteHash: '0123abcd',
			siteFolder: 'sites/7/',
			docsUrl: 'https://docs.example/bucket-doctor/',
			networkTruth: false,
		} )
	).toEqual( {
		version: '1.2.3',
		restNamespace: 'bucket-doctor/v1',
		siteHash: '0123abcd',
		siteFolder: 'sites/7/',
		docsUrl: 'https://docs.example/bucket-doctor',
		networkTruth: false,
	} );
} );

test.each( [ undefined, null, 'text', {} ] )( 'A page without it (%p) still works', ( printed ) => {
	expect( readBoot( printed ) ).toMatchObject( {
		restNamespace: 'bucket-doctor/v1',
		docsUrl: '',
		networkTruth: true,
	} );
} );

test( 'Only a web address becomes a link', () => {
	expect( readBoot( { docsUrl: 'javascript:alert(1)' } ).docsUrl ).toBe( '' );
} );
