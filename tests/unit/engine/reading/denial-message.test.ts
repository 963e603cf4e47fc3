import fc from 'fast-check';
import { readDenial } from '../../../../src/engine/reading/denial-message';
import { DENIALS_OF_S3 } from './denial-messages';
import { DENIALS_OF_OTHER_SERVICES } from './denial-messages-of-other-services';

const DENIALS = [ ...DENIALS_OF_S3, ...DENIALS_OF_OTHER_SERVICES ];

describe( 'readDenial', () => {
	it.each( DENIALS )( '$message', ( { message, parsed } ) => {
		expect( readDenial( message ) ).toEqual( parsed );
	} );

	it( 'holds thirty messages', () => {
		expect( DENIALS ).toHaveLength( 30 );
	} );

	const user = 'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject';

	it( 'takes the last quote before the tail as the end of the resource', () => {
		const key =
			'a" because no identity-based policy allows the s3:GetObject action "b" with an explicit deny in a session policy "c';
		const denial = readDenial(
			`${ user } on resource: "arn:aws:s3:::b/${ key }" with an explicit deny in a resource-based policy`
		);
		expect( denial ).toMatchObject( {
			resource: `arn:aws:s3:::b/${ key }`,
			effect: 'explicit',
			policyKind: 'resource-based',
		} );
	} );

	it.each( [
		[ ': ', 'arn:aws:organizations::9:policy/o-a/service_control_policy/p-b' ],
		[ ', with policy ARN: ', 'arn:aws:organizations::9:policy/o-a/service_control_policy/p-b' ],
	] )( 'reads both spellings of the policy: %s', ( separator, arn ) => {
		const message = `${ user } on resource: "arn:aws:s3:::b/o" with an explicit deny in a service control policy${ separator }${ arn }`;
		expect( readDenial( message ) ).toMatchObject( {
			effect: 'explicit',
			policyKind: 'service control',
			policyArn: arn,
		} );
		expect( readDenial( `${ message }.` ) ).toMatchObject( { policyArn: arn } );
	} );

	it.each( [
		[
			'on the resource associated with this ciphertext because no identity-based policy allows the kms:Decrypt action',
			{ effect: 'implicit', policyKind: 'identity-based' },
		],
		[
			'on the resource associated with this ciphertext because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
			{ effect: 'implicit', policyKind: 'resource-based', isThreeWay: true },
		],
		[
			'on this resource because no identity-based policy allows the kms:Decrypt action',
			{ effect: 'implicit', policyKind: 'identity-based' },
		],
	] )( 'reads a refusal of KMS %s', ( rest, facts ) => {
		const denial = readDenial( `User: arn:aws:iam::1:user/M is not authorized to perform: kms:Decrypt ${ rest }` );
		expect( denial ).toEqual( { principal: 'arn:aws:iam::1:user/M', action: 'kms:Decrypt', ...facts } );
	} );

	it.each( [
		[
			'wrapped',
			'User: arn:aws:iam::1:user/M is not\n   authorized to perform: s3:GetObject on\nresource: "arn:aws:s3:::b/o"\r\n because no identity-based policy\nallows the s3:GetObject action',
		],
		[
			'behind a client’s words',
			`An error occurred (AccessDenied) when calling the GetObject operation: ${ user } on resource: "arn:aws:s3:::b/o" because no identity-based policy allows the s3:GetObject action`,
		],
		[
			'with escaped quotes',
			`${ user } on resource: \\"arn:aws:s3:::b/o\\" because no identity-based policy allows the s3:GetObject action`,
		],
		[
			'in other letters',
			`${ user.toUpperCase().replace( 'ARN:AWS:IAM::1:USER/M', 'arn:aws:iam::1:user/M' ).replace( 'S3:GETOBJECT', 's3:GetObject' ) } on resource: "arn:aws:s3:::b/o" BECAUSE NO IDENTITY-BASED POLICY ALLOWS THE S3:GETOBJECT ACTION`,
		],
		[ 'cut in the tail', `${ user } on resource: "arn:aws:s3:::b/o" because no identity-based policy al` ],
	] )( 'reads a message %s', ( _, message ) => {
		expect( readDenial( message ) ).toEqual( {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			resource: 'arn:aws:s3:::b/o',
			effect: 'implicit',
			policyKind: 'identity-based',
		} );
	} );

	it.each( [
		[ '', { effect: 'unstated' } ],
		[ '.', { effect: 'unstated' } ],
		[ ' on resource: "arn:aws:s3:::b/o"', { effect: 'unstated', resource: 'arn:aws:s3:::b/o' } ],
		[ ' on resource: "arn:aws:s3:::b/lo', { effect: 'unstated' } ],
		[
			' on resource: "arn:aws:s3:::b/o" because no iden',
			{ effect: 'unstated', resource: 'arn:aws:s3:::b/o', tail: 'because no iden' },
		],
		[
			' on resource: "arn:aws:s3:::b/o" because the moon is full',
			{ effect: 'unstated', resource: 'arn:aws:s3:::b/o', tail: 'because the moon is full' },
		],
		[
			' on resource: "arn:aws:s3:::b/o" with an explicit deny in a lunar policy',
			{ effect: 'explicit', resource: 'arn:aws:s3:::b/o' },
		],
		[ ' with an explicit deny', { effect: 'explicit' } ],
	] )( 'claims no more than it says: “…GetObject%s”', ( rest, facts ) => {
		expect( readDenial( user + rest ) ).toEqual( {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			...facts,
		} );
	} );

	it.each( [
		'',
		'Access Denied.',
		'AccessDenied: s3:GetObject',
		'is not authorized to perform: s3:GetObject',
		'User: arn:aws:iam::1:user/M is not authorized to perform: ',
		'User: arn:aws:iam::1:user/M is not authorized to perform: nothing',
		'Mfa Authentication must be used for this request',
	] )( 'takes “%s” for no denial', ( message ) => {
		expect( readDenial( message ) ).toBeUndefined();
	} );

	it( 'reads any key back, and never throws', () => {
		fc.assert(
			fc.property(
				fc.string( { unit: fc.constantFrom( 'a', '/', ' ', '"', '.', ':', 'ü', '+', '%' ), minLength: 1 } ),
				( key ) => {
					const arn = `arn:aws:s3:::b/${ key }`.replace( /\s+/g, ' ' ).trim();
					fc.pre( ! arn.endsWith( '\\' ) && ! arn.includes( ' \\"' ) );
					expect(
						readDenial(
							`${ user } on resource: "${ arn }" because no session policy allows the s3:GetObject action`
						)
					).toMatchObject( {
						resource: arn,
						effect: 'implicit',
						policyKind: 'session',
					} );
				}
			)
		);
		fc.assert(
			fc.property( fc.string(), ( noise ) => {
				const denial = readDenial( user + noise );
				expect( denial === undefined || denial.principal === 'arn:aws:iam::1:user/M' ).toBe( true );
			} )
		);
	} );
} );
