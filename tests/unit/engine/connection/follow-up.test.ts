import { accountOf, followUp, withAccount } from '../../../../src/engine/connection/follow-up';
import { PLACES, regionOfPlace } from '../../../../src/engine/connection/places';
import { aConnection } from '../../../support/connection';

const follow = ( before: object, patch: object ) => followUp( aConnection( before ), patch );

describe( 'what follows from a choice', () => {
	it.each( [
		[
			'wasabi and a region',
			{ provider: 'wasabi' },
			{ region: 'eu-west-2' },
			'https://s3.eu-west-2.wasabisys.com',
		],
		[
			'another region',
			{ provider: 'spaces', endpoint: 'https://nyc3.digitaloceanspaces.com' },
			{ region: 'fra1' },
			'https://fra1.digitaloceanspaces.com',
		],
		[ 'Google has one endpoint', {}, { provider: 'gcs' }, 'https://storage.googleapis.com' ],
		[ 'R2 needs the account', {}, { provider: 'r2' }, '' ],
		[ 'nobody knows where a MinIO is', {}, { provider: 'minio' }, '' ],
		[
			'an endpoint of one’s own stays',
			{ provider: 'other', endpoint: 'https://s3.example.com' },
			{ provider: 'minio' },
			'https://s3.example.com',
		],
		[
			'the provider’s own stays',
			{ provider: 'other', endpoint: 'https://0.r2.cloudflarestorage.com' },
			{ provider: 'r2' },
			'https://0.r2.cloudflarestorage.com',
		],
		[
			'that of the provider before goes',
			{ provider: 'gcs', endpoint: 'https://storage.googleapis.com' },
			{ provider: 'minio' },
			'',
		],
		[ 'AWS needs none', { provider: 'gcs', endpoint: 'https://storage.googleapis.com' }, { provider: 'aws' }, '' ],
	] )( '%s', ( _, before, patch, endpoint ) => {
		expect( follow( before, patch ) ).toMatchObject( { ...patch, endpoint } );
	} );

	it.each( [
		[ 'half a region', { provider: 'wasabi' }, { region: 'eu-we' } ],
		[
			'an endpoint of somebody else',
			{ provider: 'wasabi', endpoint: 'https://proxy.example.com' },
			{ region: 'eu-west-2' },
		],
		[ 'a region of AWS', { provider: 'aws' }, { region: 'eu-west-1' } ],
	] )( 'nothing follows from %s', ( _, before, patch ) => {
		expect( follow( before, patch ) ).toEqual( patch );
	} );

	it( 'an account goes into the endpoint, and a jurisdiction stays there', () => {
		expect( withAccount( '', '0a1b' ) ).toBe( 'https://0a1b.r2.cloudflarestorage.com' );
		expect( withAccount( 'https://x.eu.r2.cloudflarestorage.com', '0a1b' ) ).toBe(
			'https://0a1b.eu.r2.cloudflarestorage.com'
		);
		expect( accountOf( 'https://0a1b.eu.r2.cloudflarestorage.com' ) ).toBe( '0a1b' );
		expect( accountOf( 'https://s3.example.com' ) ).toBe( '' );
	} );
} );

describe( 'the region of a place', () => {
	it.each( [
		[ 'r2', 'https://0.r2.cloudflarestorage.com', 'auto' ],
		[ 'b2', 'https://s3.us-west-004.backblazeb2.com', 'us-west-004' ],
		[ 'wasabi', 'https://s3.wasabisys.com', 'us-east-1' ],
		[ 'wasabi', 'https://s3.nl-1.wasabisys.com', 'eu-central-1' ],
		[ 'other', 'https://ams3.digitaloceanspaces.com', 'ams3' ],
		[ 'garage', 'https://garage.example.com', 'garage' ],
		[ 'minio', 'https://minio.example.com:9000', '' ],
		[ 'aws', '', '' ],
	] )( 'at %s, %s, is “%s”', ( provider, endpoint, region ) => {
		expect( regionOfPlace( provider, endpoint ) ).toBe( region );
	} );

	it.each( PLACES.filter( ( { endpoint } ) => endpoint ).map( ( place ) => [ place.id, place ] as const ) )(
		'the endpoint of %s is one of its own, and says the region that it was made of',
		( id, { endpoint, regions = { 'us-west-004': '' }, needs = [] } ) => {
			for ( const region of needs.includes( 'region' ) ? Object.keys( regions ) : [ 'auto' ] ) {
				const made = endpoint?.( region, '0a1b' ) ?? '';
				expect( PLACES.find( ( { host } ) => host?.test( new URL( made ).host ) )?.id ).toBe( id );
				expect( needs.includes( 'region' ) ? regionOfPlace( id, made ) : region ).toBe( region );
			}
		}
	);
} );
