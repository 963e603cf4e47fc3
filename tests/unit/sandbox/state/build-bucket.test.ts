import { buildBucket } from '../../../../src/sandbox/state/build-bucket';
import { currentObject, deleteCurrent, findVersion, versionsOf } from '../../../../src/sandbox/state/versions';

const NOW = new Date( '2026-11-22T12:00:00Z' );
const build = ( more: object ) =>
	buildBucket( { name: 'b', region: 'eu-central-1', owner: '111122223333', ...more }, NOW );

it( 'takes several entries of one key for its versions, oldest first', () => {
	const bucket = build( {
		versioning: 'Enabled',
		objects: [
			{ key: 'a', body: '1' },
			{ key: 'a', body: '2' },
			{ key: 'a', deleteMarker: true },
		],
	} );
	expect(
		versionsOf( bucket, 'a' ).map( ( version ) =>
			version.kind === 'object' ? version.body.toString() : version.kind
		)
	).toEqual( [ 'marker', '2', '1' ] );
	expect( currentObject( bucket, 'a' ) ).toBeUndefined();
} );

it( 'gives objects of an unversioned bucket the version null, and a week of age', () => {
	const bucket = build( { objects: [ { key: 'a' } ] } );
	expect( findVersion( bucket, 'a', 'null' )?.lastModified ).toEqual( new Date( '2026-11-15T12:00:00Z' ) );
} );

it( 'encrypts objects as the bucket does, unless they say otherwise', () => {
	const bucket = build( {
		encryption: { algorithm: 'aws:kms', kmsKey: 'k' },
		objects: [ { key: 'a' }, { key: 'b', kmsKey: 'other' } ],
	} );
	expect( [ 'a', 'b' ].map( ( key ) => currentObject( bucket, key )?.encryption.kmsKey ) ).toEqual( [
		'k',
		'other',
	] );
} );

it( 'has the uploads that were begun and left', () => {
	const bucket = build( {
		uploads: [ { key: 'big', initiator: 'arn:aws:iam::111122223333:user/x', uploadId: 'u1' } ],
	} );
	expect( bucket.uploads.get( 'u1' ) ).toMatchObject( { key: 'big', initiator: 'arn:aws:iam::111122223333:user/x' } );
} );

it( 'knows the difference between deleting for good and laying a marker', () => {
	const plain = build( { objects: [ { key: 'a' } ] } );
	expect( deleteCurrent( plain, 'a', '111122223333', NOW ) ).toBeUndefined();
	expect( plain.versions.has( 'a' ) ).toBe( false );
	const versioned = build( { versioning: 'Enabled', objects: [ { key: 'a' } ] } );
	expect( deleteCurrent( versioned, 'a', '111122223333', NOW )?.kind ).toBe( 'marker' );
	expect( versionsOf( versioned, 'a' ) ).toHaveLength( 2 );
} );
