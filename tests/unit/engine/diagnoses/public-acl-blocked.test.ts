import diagnosis from '../../../../src/engine/diagnoses/public-acl-blocked';
import { evidenceOf } from './support/fixture';

describe( 'public-acl-blocked', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'public-acl-blocked.aws' ) ) ).toEqual( { acl: 'public-read' } );
	} );

	it( 'leaves a missing permission alone', () => {
		expect( diagnosis.read( evidenceOf( 'public-acl-blocked.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves the other settings alone: the test never sends a policy', () => {
		const evidence = evidenceOf( 'public-acl-blocked.aws' );
		const { error } = evidence;
		const message =
			'User: arn:aws:iam::9:user/t is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::k" because public policies are blocked by the BlockPublicPolicy block public access setting.';
		expect( diagnosis.read( { ...evidence, ...( error && { error: { ...error, message } } ) } ) ).toBeUndefined();
	} );
} );
