import diagnosis from '../../../../src/engine/diagnoses/stray-answer';
import { english, evidenceOf } from './support/fixture';

describe( 'stray-answer', () => {
	it.each( [
		[ 'stray-answer.aws', { kind: 'bucket', code: 'BucketNotEmpty' } ],
		[ 'stray-answer.aws-taken', { kind: 'bucket', code: 'BucketAlreadyExists' } ],
		[ 'stray-answer.aws-policy', { kind: 'bucket', code: 'AccessDenied' } ],
		[ 'stray-answer.aws-policy-2', { kind: 'bucket', code: 'AccessDenied' } ],
		[ 'stray-answer.aws-retention', { kind: 'bucket', code: 'InvalidRequest' } ],
		[ 'stray-answer.aws-xml', { kind: 'document', code: 'MalformedXML' } ],
		[ 'stray-answer.aws-cors', { kind: 'browser', code: 'AccessForbidden' } ],
	] )( 'reads %s', ( name, facts ) => {
		expect( diagnosis.read( evidenceOf( name ) ) ).toMatchObject( facts );
	} );

	it( 'leaves a public ACL alone', () => {
		expect( diagnosis.read( evidenceOf( 'stray-answer.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'leaves every other invalid request alone', () => {
		expect( diagnosis.read( evidenceOf( 'object-lock.aws-checksum' ) ) ).toBeUndefined();
	} );

	it( 'says that the test makes no such request', () => {
		const params = { kind: 'bucket', code: 'BucketNotEmpty', operation: 'ListObjectsV2' } as const;
		expect( diagnosis.explain( english, params ).cause ).toContain( 'This test sends none of these' );
	} );
} );
