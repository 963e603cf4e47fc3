import {
	ListBucketsCommand,
	ListObjectsCommand,
	ListObjectsV2Command,
	ListObjectVersionsCommand,
} from '@aws-sdk/client-s3';
import { sdkOnSandbox } from './support/sdk-on-sandbox';
import { BUCKET } from './support/worlds';

const sdk = sdkOnSandbox();

const here = { Bucket: BUCKET };

describe( 'lists', () => {
	const keys = [ 'a/1', 'a/2', 'b/1', 'c', 'd/1', 'é' ];
	const objects = keys.map( ( key ) => ( { key, body: key } ) );

	it( 'give every key once, page by page', async () => {
		await sdk.begin( { objects: [ ...objects ].reverse() } );
		const seen: ( string | undefined )[] = [];
		let ContinuationToken: string | undefined;
		let pages = 0;
		do {
			const page = await sdk.client.send(
				new ListObjectsV2Command( { ...here, MaxKeys: 2, ContinuationToken } )
			);
			seen.push( ...( page.Contents ?? [] ).map( ( { Key } ) => Key ) );
			ContinuationToken = page.NextContinuationToken;
			pages++;
		} while ( ContinuationToken );
		expect( seen ).toEqual( keys );
		expect( pages ).toBe( 3 );
	} );

	it( 'fold what lies deeper into common prefixes, over pages too', async () => {
		await sdk.begin( { objects } );
		const first = await sdk.client.send( new ListObjectsV2Command( { ...here, Delimiter: '/', MaxKeys: 2 } ) );
		expect( [
			first.CommonPrefixes?.map( ( { Prefix } ) => Prefix ),
			first.Contents,
			first.IsTruncated,
			first.KeyCount,
		] ).toEqual( [ [ 'a/', 'b/' ], undefined, true, 2 ] );
		const second = await sdk.client.send(
			new ListObjectsV2Command( { ...here, Delimiter: '/', ContinuationToken: first.NextContinuationToken } )
		);
		expect( second.CommonPrefixes?.map( ( { Prefix } ) => Prefix ) ).toEqual( [ 'd/' ] );
		expect( second.Contents?.map( ( { Key } ) => Key ) ).toEqual( [ 'c', 'é' ] );
	} );

	it( 'begin after a key, below a prefix', async () => {
		await sdk.begin( { objects } );
		const after = await sdk.client.send( new ListObjectsV2Command( { ...here, StartAfter: 'b/1' } ) );
		expect( after.Contents?.map( ( { Key } ) => Key ) ).toEqual( [ 'c', 'd/1', 'é' ] );
		const below = await sdk.client.send( new ListObjectsV2Command( { ...here, Prefix: 'a/' } ) );
		expect( below.Contents?.map( ( { Key, Size } ) => [ Key, Size ] ) ).toEqual( [
			[ 'a/1', 3 ],
			[ 'a/2', 3 ],
		] );
		const none = await sdk.client.send( new ListObjectsV2Command( { ...here, MaxKeys: 0 } ) );
		expect( [ none.KeyCount, none.IsTruncated ] ).toEqual( [ 0, false ] );
	} );

	it( 'exist in the old form', async () => {
		await sdk.begin( { objects } );
		const first = await sdk.client.send( new ListObjectsCommand( { ...here, Delimiter: '/', MaxKeys: 1 } ) );
		expect( [ first.NextMarker, first.IsTruncated ] ).toEqual( [ 'a/', true ] );
		const rest = await sdk.client.send(
			new ListObjectsCommand( { ...here, Marker: first.NextMarker, EncodingType: 'url' } )
		);
		expect( rest.Contents?.map( ( { Key } ) => Key ) ).toEqual( [ 'a/1', 'a/2', 'b/1', 'c', 'd/1', '%C3%A9' ] );
	} );

	it( 'tell each version, newest first, page by page', async () => {
		await sdk.begin( {
			versioning: 'Enabled',
			objects: [
				{ key: 'a', body: '1' },
				{ key: 'a', body: '22' },
				{ key: 'b', deleteMarker: true },
			],
		} );
		const first = await sdk.client.send( new ListObjectVersionsCommand( { ...here, MaxKeys: 1 } ) );
		expect( first.Versions?.map( ( { Key, Size, IsLatest } ) => [ Key, Size, IsLatest ] ) ).toEqual( [
			[ 'a', 2, true ],
		] );
		const rest = await sdk.client.send(
			new ListObjectVersionsCommand( {
				...here,
				KeyMarker: first.NextKeyMarker,
				VersionIdMarker: first.NextVersionIdMarker,
			} )
		);
		expect( rest.Versions?.map( ( { Key, Size, IsLatest } ) => [ Key, Size, IsLatest ] ) ).toEqual( [
			[ 'a', 1, false ],
		] );
		expect( rest.DeleteMarkers?.map( ( { Key, IsLatest } ) => [ Key, IsLatest ] ) ).toEqual( [ [ 'b', true ] ] );
	} );

	it( 'tell the caller’s own buckets', async () => {
		await sdk.begin();
		const { Buckets } = await sdk.client.send( new ListBucketsCommand( { MaxBuckets: 1 } ) );
		expect( Buckets?.map( ( { Name, BucketRegion } ) => [ Name, BucketRegion ] ) ).toEqual( [
			[ BUCKET, 'eu-central-1' ],
		] );
	} );
} );
