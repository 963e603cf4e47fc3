import diagnosis from '../../../../src/engine/diagnoses/access-denied';
import { english, evidenceOf } from './support/fixture';

describe( 'access-denied', () => {
	it( 'reads a real answer', () => {
		expect( diagnosis.read( evidenceOf( 'access-denied.aws' ) ) ).toEqual( {
			action: 's3:ListBucket',
			provider: 'aws',
			bucket: 'site-backups',
			permission: '',
		} );
	} );

	it( 'reads a full stop as well', () => {
		expect( diagnosis.read( evidenceOf( 'access-denied.minio' ) ) ).toEqual( {
			action: 's3:PutObject',
			provider: 'other',
			bucket: 'site-backups',
			permission: '',
		} );
	} );

	it( 'reads an answer without a message', () => {
		expect( diagnosis.read( evidenceOf( 'access-denied.rgw' ) ) ).toEqual( {
			action: 's3:PutObject',
			provider: 'other',
			bucket: 'site-backups',
			permission: '',
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

	it( 'is no denial with another status', () => {
		const evidence = evidenceOf( 'access-denied.aws' );
		const { response } = evidence;
		expect(
			diagnosis.read( { ...evidence, ...( response && { response: { ...response, status: 400 } } ) } )
		).toBeUndefined();
	} );
} );
