import diagnosis from '../../../../src/engine/diagnoses/implicit-deny';
import type { RemedyContext } from '../../../../src/engine/diagnoses/define-diagnosis';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'implicit-deny', () => {
	it( 'reads a message that names the policy', () => {
		expect( diagnosis.read( evidenceOf( 'implicit-deny.aws' ) ) ).toEqual( {
			action: 's3:PutObject',
			principal: 'arn:aws:iam::111122223333:user/site',
			resource: 'arn:aws:s3:::site-backups/example/bucket-doctor-test/k3v9x0q2m7t5w8zb/backup_2026-11-22.gz',
			policyKind: 'identity-based',
		} );
	} );

	it( 'reads a message without a resource', () => {
		expect( diagnosis.read( evidenceOf( 'implicit-deny.aws-2' ) ) ).toEqual( {
			action: 's3:ListBucket',
			principal: 'arn:aws:iam::111122223333:user/site',
			resource: '',
			policyKind: 'service control',
		} );
	} );

	it( 'leaves an explicit deny alone', () => {
		expect( diagnosis.read( evidenceOf( 'implicit-deny.near-miss' ) ) ).toBeUndefined();
	} );

	const facts = {
		action: 's3:PutObject',
		principal: 'arn:aws:iam::111122223333:user/site',
		resource: 'arn:aws:s3:::other-bucket/x',
		policyKind: 'identity-based',
	} as const;
	const statementOf = ( params: Parameters< typeof diagnosis.remedies >[ 1 ], context: RemedyContext = CONTEXT ) => {
		const text = diagnosis.remedies( english, params, context )[ 0 ]?.copy?.text;
		return text === undefined ? undefined : JSON.parse( text );
	};

	it( 'is the same cause on another key', () => {
		expect( diagnosis.mergeKey( facts ) ).toBe(
			diagnosis.mergeKey( { ...facts, resource: 'arn:aws:s3:::site-backups/y' } )
		);
		expect( diagnosis.mergeKey( facts ) ).not.toBe( diagnosis.mergeKey( { ...facts, policyKind: 'session' } ) );
	} );

	it( 'makes the statement from the target, never from the message', () => {
		expect( statementOf( facts ) ).toEqual( {
			Effect: 'Allow',
			Action: 's3:PutObject',
			Resource: 'arn:aws:s3:::site-backups/example/*',
		} );
		expect( statementOf( { ...facts, action: 's3:GetBucketLocation' } ) ).toEqual( {
			Effect: 'Allow',
			Action: 's3:GetBucketLocation',
			Resource: 'arn:aws:s3:::site-backups',
		} );
		expect( statementOf( { ...facts, action: 's3:ListBucket' } ) ).toEqual( {
			Effect: 'Allow',
			Action: 's3:ListBucket',
			Resource: 'arn:aws:s3:::site-backups',
			Condition: { StringLike: { 's3:prefix': 'example/*' } },
		} );
		expect( statementOf( { ...facts, action: 's3:ListAllMyBuckets' } ) ).toMatchObject( { Resource: '*' } );
	} );

	it( 'shows the statement of the report where there is one', () => {
		const statement = {
			Effect: 'Allow',
			Action: [ 's3:ListBucket', 's3:GetBucketLocation' ],
			Resource: 'arn:aws:s3:::site-backups',
		} as const;
		const missing = [
			{ attachTo: 'identity', change: 'add-allow', statement, sure: true, who: 'account-admin' } as const,
		];
		expect( statementOf( { ...facts, action: 's3:ListBucket' }, { ...CONTEXT, missing } ) ).toEqual( {
			...statement,
			Action: 's3:ListBucket',
		} );
	} );

	it( 'writes no statement for an action that is not known, nor for a policy that has to name whom it speaks to', () => {
		expect( statementOf( { ...facts, action: 's3:CopyObject' } ) ).toBeUndefined();
		expect( statementOf( { ...facts, action: 's3:PutObject","Resource":"*' } ) ).toBeUndefined();
		expect( statementOf( { ...facts, policyKind: 'resource-based' } ) ).toBeUndefined();
	} );

	it.each( [
		[ 'identity-based', 'account-admin' ],
		[ 'resource-based', 'bucket-owner' ],
		[ 'service control', 'org-admin' ],
		[ 'permissions boundary', 'account-admin' ],
		[ 'session', 'account-admin' ],
		[ 'VPC endpoint', 'account-admin' ],
	] as const )( 'says who changes a policy of the kind %s', ( policyKind, who ) => {
		expect( diagnosis.remedies( english, { ...facts, policyKind }, CONTEXT )[ 0 ]?.who ).toBe( who );
	} );

	it( 'never reads the answer to an unsigned request: that strangers are refused is as it should be', () => {
		const evidence = evidenceOf( 'implicit-deny.aws' );
		expect(
			diagnosis.read( { ...evidence, observation: { ...evidence.observation, anonymous: true } } )
		).toBeUndefined();
	} );
} );
