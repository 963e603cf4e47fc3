import diagnosis from '../../../../src/engine/diagnoses/explicit-deny';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'explicit-deny', () => {
	it( 'reads policy and ARN', () => {
		expect( diagnosis.read( evidenceOf( 'explicit-deny.aws' ) ) ).toEqual( {
			action: 's3:PutObject',
			principal: 'arn:aws:iam::111122223333:user/site',
			resource: 'arn:aws:s3:::site-backups/example/bucket-doctor-test/k3v9x0q2m7t5w8zb/backup_2026-11-22.gz',
			policyKind: 'service control',
			policyArn: 'arn:aws:organizations::999900001111:policy/o-exampleorgid/service_control_policy/p-example1',
			transitively: '',
		} );
	} );

	it( 'reads both spellings of the ARN alike', () => {
		expect( diagnosis.read( evidenceOf( 'explicit-deny.aws-2' ) ) ).toEqual(
			diagnosis.read( evidenceOf( 'explicit-deny.aws' ) )
		);
	} );

	it( 'leaves a quarantined user alone', () => {
		expect( diagnosis.read( evidenceOf( 'explicit-deny.near-miss' ) ) ).toBeUndefined();
	} );

	const facts = {
		action: 's3:PutObject',
		principal: 'arn:aws:iam::111122223333:user/site',
		resource: '',
		policyKind: 'identity-based',
		policyArn: 'arn:aws:iam::111122223333:policy/enforce-mfa',
		transitively: '',
	} as const;

	it( 'never proposes to add a statement that allows', () => {
		for ( const name of [ 'explicit-deny.aws', 'explicit-deny.aws-2', 'explicit-deny.aws-3' ] ) {
			const params = diagnosis.read( evidenceOf( name ) );
			const remedies = params ? diagnosis.remedies( english, params, CONTEXT ) : [];
			expect( remedies ).not.toEqual( [] );
			expect( JSON.stringify( remedies ) ).not.toMatch( /"Effect"|[Aa]dd an? /u );
		}
	} );

	it( 'offers the ARN of the policy for copying, and nothing that merely looks like one', () => {
		const copyOf = ( policyArn: string ) =>
			diagnosis.remedies( english, { ...facts, policyArn }, CONTEXT )[ 0 ]?.copy?.text;
		expect( copyOf( facts.policyArn ) ).toBe( facts.policyArn );
		expect( copyOf( 'arn:aws:iam::1:policy/x;rm' ) ).toBeUndefined();
		expect( copyOf( '' ) ).toBeUndefined();
	} );

	it( 'sends the reader to whoever owns the policy behind the policy', () => {
		const [ remedy ] = diagnosis.remedies(
			english,
			{ ...facts, policyKind: 'VPC endpoint', transitively: 'service control' },
			CONTEXT
		);
		expect( remedy?.who ).toBe( 'org-admin' );
	} );

	it( 'knows what else is reported as a bucket policy', () => {
		const params = diagnosis.read( evidenceOf( 'explicit-deny.aws-3' ) );
		const [ remedy ] = params ? diagnosis.remedies( english, params, CONTEXT ) : [];
		expect( remedy ).toMatchObject( { who: 'bucket-owner' } );
		expect( remedy?.steps?.join( ' ' ) ).toContain( 'RestrictPublicBuckets' );
	} );
} );
