import diagnosis from '../../../../src/engine/diagnoses/not-an-s3-answer';
import { english, evidenceOf } from './support/fixture';

describe( 'not-an-s3-answer', () => {
	it( 'reads a sign-in page with the status of success', () => {
		expect( diagnosis.read( evidenceOf( 'not-an-s3-answer.portal' ) ) ).toEqual( {
			kind: 'web-page',
			status: 200,
			host: 'site-backups.s3.eu-central-1.amazonaws.com',
			redirectsTo: '',
			excerpt: 'Sign in to the network Welcome Please accept the terms & sign in.',
			isDerived: true,
		} );
	} );

	it.each( [
		[ 'portal-2', { kind: 'empty', status: 302, redirectsTo: 'login.example.net' } ],
		[ 'portal-3', { kind: 'empty', status: 200 } ],
		[ 'firewall', { kind: 'web-page', status: 403 } ],
		[ 'wordpress', { kind: 'json', status: 404, isDerived: false } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( `not-an-s3-answer.${ name }` ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a file alone that is a web page', () => {
		expect( diagnosis.read( evidenceOf( 'not-an-s3-answer.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'shows what came as text, without markup', () => {
		const params = diagnosis.read( evidenceOf( 'not-an-s3-answer.firewall' ) );
		expect( params && diagnosis.explain( english, params ).observed ).toMatch(
			/status 403 and is a web page. It begins: “403 Forbidden/
		);
	} );

	it( 'is one finding whatever the page’s own number', () => {
		const params = diagnosis.read( evidenceOf( 'not-an-s3-answer.firewall' ) );
		expect( params && diagnosis.mergeKey( { ...params, excerpt: 'Ray 1' } ) ).toBe(
			params && diagnosis.mergeKey( { ...params, excerpt: 'Ray 2' } )
		);
	} );
} );
