import diagnosis from '../../../../src/engine/diagnoses/policy-matches-only-some-keys';
import { CONTEXT, english, evidenceOf } from './support/fixture';

const REFUSED = 'example/backup_2026-11-22-1200_Site_0123456789ab-uploads-k3v9x0q2m7t5w8zb.zip';
const PASSED = 'example/backup_2026-11-22-1200_Site_0123456789ab-db-k3v9x0q2m7t5w8zb.gz';

describe( 'policy-matches-only-some-keys', () => {
	it( 'reads a refusal of what passes at another key', () => {
		expect( diagnosis.read( evidenceOf( 'policy-matches-only-some-keys.aws' ) ) ).toEqual( {
			action: 's3:PutObject',
			refused: REFUSED,
			passed: [ PASSED ],
			policyKind: 'identity-based',
			isDenied: false,
		} );
	} );

	it( 'claims nothing where it passed nowhere', () => {
		expect( diagnosis.read( evidenceOf( 'policy-matches-only-some-keys.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'reads a refusal without words, as other stores give it', () => {
		const evidence = evidenceOf( 'policy-matches-only-some-keys.aws' );
		const plain = { ...evidence, error: { code: 'AccessDenied', message: 'Access Denied', fields: {} } };
		expect( diagnosis.read( plain ) ).toMatchObject( { action: 's3:PutObject', policyKind: '' } );
	} );

	it( 'claims nothing of a refusal to use the encryption key', () => {
		const evidence = evidenceOf( 'policy-matches-only-some-keys.aws' );
		const message =
			'User: arn:aws:iam::111122223333:user/site is not authorized to perform: kms:Decrypt on this resource because no identity-based policy allows the kms:Decrypt action';
		expect(
			diagnosis.read( { ...evidence, error: { code: 'AccessDenied', message, fields: {} } } )
		).toBeUndefined();
	} );

	const facts = {
		action: 's3:PutObject',
		refused: REFUSED,
		passed: [ PASSED ],
		policyKind: 'identity-based' as const,
		isDenied: false,
	};

	it( 'names both sides', () => {
		const { observed } = diagnosis.explain( english, facts );
		expect( observed ).toContain( REFUSED );
		expect( observed ).toContain( PASSED );
	} );

	it( 'offers a statement for the whole folder, but none against a deny', () => {
		const copied = diagnosis.remedies( english, facts, CONTEXT )[ 0 ]?.copy?.text ?? '';
		expect( JSON.parse( copied ) ).toMatchObject( { Resource: 'arn:aws:s3:::site-backups/example/*' } );
		expect( diagnosis.remedies( english, { ...facts, isDenied: true }, CONTEXT )[ 0 ]?.copy ).toBeUndefined();
	} );
} );
