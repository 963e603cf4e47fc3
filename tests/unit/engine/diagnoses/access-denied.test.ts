import diagnosis from '../../../../src/engine/diagnoses/access-denied';
import { CONTEXT, english, evidenceOf } from './support/fixture';

describe( 'access-denied', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'access-denied.aws' ) ) ).toEqual( {
			action: 's3:ListBucket',
			provider: 'aws',
			bucket: 'site-backups',
			permission: '',
			owner: '',
		} );
	} );

	it( 'reads a full stop as well', () => {
		expect( diagnosis.read( evidenceOf( 'access-denied.minio' ) ) ).toEqual( {
			action: 's3:PutObject',
			provider: 'other',
			bucket: 'site-backups',
			permission: '',
			owner: '',
		} );
	} );

	it( 'reads an answer without a message', () => {
		expect( diagnosis.read( evidenceOf( 'access-denied.rgw' ) ) ).toEqual( {
			action: 's3:PutObject',
			provider: 'other',
			bucket: 'site-backups',
			permission: '',
			owner: '',
		} );
	} );

	it( 'leaves a locked file alone', () => {
		expect( diagnosis.read( evidenceOf( 'access-denied.near-miss' ) ) ).toBeUndefined();
	} );

	it( 'reads the permission that Google names', () => {
		const params = diagnosis.read( evidenceOf( 'access-denied.gcs' ) );
		expect( params ).toMatchObject( { permission: 'storage.objects.create' } );
		expect( params && diagnosis.explain( english, params ).observed ).toContain( 'storage.objects.create' );
	} );

	it( 'reads a message that breaks off before the reason', () => {
		const evidence = evidenceOf( 'access-denied.aws' );
		const message = 'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject';
		const read = diagnosis.read( {
			...evidence,
			...( evidence.error && { error: { ...evidence.error, message } } ),
		} );
		expect( read ).toMatchObject( { action: 's3:GetObject' } );
	} );

	it.each( [
		[ undefined, /may be somebody else’s/, [ 'user', 'account-admin', 'bucket-owner' ] ],
		[ 'own', /key’s own account.*VPC endpoint/, [ 'account-admin' ] ],
		[ 'other', /another account.*Both sides must allow/, [ 'bucket-owner', 'account-admin' ] ],
	] as const )( 'says what is known of the bucket’s owner: %s', ( bucketOwner, cause, who ) => {
		const params = diagnosis.read( {
			...evidenceOf( 'access-denied.aws' ),
			...( bucketOwner === undefined ? {} : { bucketOwner } ),
		} );
		expect( params && diagnosis.explain( english, params ).cause ).toMatch( cause );
		expect( params && diagnosis.remedies( english, params, CONTEXT ).map( ( remedy ) => remedy.who ) ).toEqual(
			who
		);
	} );

	it( 'is no denial with another status', () => {
		const evidence = evidenceOf( 'access-denied.aws' );
		const { response } = evidence;
		expect(
			diagnosis.read( { ...evidence, ...( response && { response: { ...response, status: 400 } } ) } )
		).toBeUndefined();
	} );
} );
