import {
	CopyObjectCommand,
	DeleteObjectCommand,
	DeleteObjectsCommand,
	DeleteObjectTaggingCommand,
	GetObjectAclCommand,
	GetObjectCommand,
	GetObjectTaggingCommand,
	HeadObjectCommand,
	PutObjectAclCommand,
	PutObjectCommand,
	PutObjectTaggingCommand,
	type S3Client,
} from '@aws-sdk/client-s3';
import { s3Client } from './support/clients';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aWorld, BUCKET } from './support/worlds';

// The SDK is used as it comes: what it can do with S3 it can do with the sandbox.

let client: S3Client;

async function begin( bucket: Parameters< typeof aBucket >[ 0 ] = {} ) {
	const sandbox = await start( aWorld( { buckets: [ aBucket( bucket ) ] } ) );
	client = s3Client( sandbox );
	return sandbox;
}

afterEach( async () => {
	client.destroy();
	await stopAll();
} );

const here = { Bucket: BUCKET };

const at = ( Key: string ) => ( { Bucket: BUCKET, Key } );

describe( 'objects', () => {
	it( 'are stored, read, described and deleted', async () => {
		await begin();
		const put = await client.send(
			new PutObjectCommand( {
				...at( 'site/new.txt' ),
				Body: 'hello',
				ContentType: 'text/plain',
				Metadata: { colour: 'blue' },
			} )
		);
		expect( put.ETag ).toBe( '"5d41402abc4b2a76b9719d911017c592"' );
		expect( put.ServerSideEncryption ).toBe( 'AES256' );
		expect( put.ChecksumCRC32 ).toBe( 'NhCmhg==' );
		const got = await client.send( new GetObjectCommand( at( 'site/new.txt' ) ) );
		expect( [ await got.Body?.transformToString(), got.ContentType, got.Metadata ] ).toEqual( [
			'hello',
			'text/plain',
			{ colour: 'blue' },
		] );
		const head = await client.send( new HeadObjectCommand( at( 'site/new.txt' ) ) );
		expect( [ head.ContentLength, head.ETag ] ).toEqual( [ 5, put.ETag ] );
		await client.send( new DeleteObjectCommand( at( 'site/new.txt' ) ) );
		await expect( client.send( new GetObjectCommand( at( 'site/new.txt' ) ) ) ).rejects.toMatchObject( {
			name: 'NoSuchKey',
		} );
		await expect( client.send( new HeadObjectCommand( at( 'site/new.txt' ) ) ) ).rejects.toMatchObject( {
			name: 'NotFound',
		} );
	} );

	it( 'are read in ranges', async () => {
		await begin( {
			objects: [
				{ key: 'a', body: '0123456789' },
				{ key: 'empty', body: '' },
			],
		} );
		const range = async ( Range: string ) => {
			const got = await client.send( new GetObjectCommand( { ...at( 'a' ), Range } ) );
			return [ got.$metadata.httpStatusCode, got.ContentRange, await got.Body?.transformToString() ];
		};
		expect( await range( 'bytes=0-0' ) ).toEqual( [ 206, 'bytes 0-0/10', '0' ] );
		expect( await range( 'bytes=7-' ) ).toEqual( [ 206, 'bytes 7-9/10', '789' ] );
		expect( await range( 'bytes=-2' ) ).toEqual( [ 206, 'bytes 8-9/10', '89' ] );
		expect( await range( 'bytes=5-99' ) ).toEqual( [ 206, 'bytes 5-9/10', '56789' ] );
		await expect(
			client.send( new GetObjectCommand( { ...at( 'empty' ), Range: 'bytes=0-0' } ) )
		).rejects.toMatchObject( {
			name: 'InvalidRange',
			ActualObjectSize: '0',
			RangeRequested: 'bytes=0-0',
		} );
	} );

	it( 'are sent as streams with a trailing checksum', async () => {
		const sandbox = await begin();
		const body = Buffer.alloc( 200_000, 'abc' );
		const { Readable } = await import( 'node:stream' );
		await client.send(
			new PutObjectCommand( {
				...at( 'site/stream' ),
				Body: Readable.from( [ body.subarray( 0, 70_000 ), body.subarray( 70_000 ) ] ),
				ContentLength: body.length,
			} )
		);
		const stored = await client.send( new GetObjectCommand( at( 'site/stream' ) ) );
		expect( Buffer.from( ( await stored.Body?.transformToByteArray() ) ?? [] ).equals( body ) ).toBe( true );
		expect( sandbox.log().find( ( { operation } ) => operation === 'PutObject' )?.status ).toBe( 200 );
	} );

	it.each( [ 'CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256' ] as const )(
		'are checked by %s',
		async ( ChecksumAlgorithm ) => {
			await begin();
			await client.send( new PutObjectCommand( { ...at( 'site/sum' ), Body: 'sum me', ChecksumAlgorithm } ) );
			const head = await client.send( new HeadObjectCommand( { ...at( 'site/sum' ), ChecksumMode: 'ENABLED' } ) );
			expect( head[ `Checksum${ ChecksumAlgorithm }` ] ).toMatch( /^[A-Za-z0-9+/]+=*$/ );
		}
	);

	it( 'are copied, with what belongs to them', async () => {
		await begin();
		await client.send(
			new PutObjectCommand( { ...at( 'a' ), Body: 'one', Metadata: { n: '1' }, Tagging: 'kind=test' } )
		);
		await client.send( new CopyObjectCommand( { ...at( 'b' ), CopySource: `${ BUCKET }/a` } ) );
		const copy = await client.send( new GetObjectCommand( at( 'b' ) ) );
		expect( [ await copy.Body?.transformToString(), copy.Metadata ] ).toEqual( [ 'one', { n: '1' } ] );
		expect( ( await client.send( new GetObjectTaggingCommand( at( 'b' ) ) ) ).TagSet ).toEqual( [
			{ Key: 'kind', Value: 'test' },
		] );
	} );

	it( 'have tags', async () => {
		await begin();
		const TagSet = [ { Key: 'a&b', Value: '<c>' } ];
		await client.send( new PutObjectTaggingCommand( { ...at( 'site/old.zip' ), Tagging: { TagSet } } ) );
		expect( ( await client.send( new GetObjectTaggingCommand( at( 'site/old.zip' ) ) ) ).TagSet ).toEqual( TagSet );
		await client.send( new DeleteObjectTaggingCommand( at( 'site/old.zip' ) ) );
		expect( ( await client.send( new GetObjectTaggingCommand( at( 'site/old.zip' ) ) ) ).TagSet ).toEqual( [] );
	} );

	it( 'have ACLs where the bucket allows them', async () => {
		await begin( { ownership: 'BucketOwnerPreferred' } );
		await client.send( new PutObjectAclCommand( { ...at( 'site/old.zip' ), ACL: 'public-read' } ) );
		const { Grants = [] } = await client.send( new GetObjectAclCommand( at( 'site/old.zip' ) ) );
		expect( Grants.map( ( { Grantee, Permission } ) => [ Grantee?.Type, Grantee?.URI, Permission ] ) ).toEqual( [
			[ 'CanonicalUser', undefined, 'FULL_CONTROL' ],
			[ 'Group', 'http://acs.amazonaws.com/groups/global/AllUsers', 'READ' ],
		] );
	} );

	it( 'tell their owner even where ACLs are off, and refuse new ones', async () => {
		await begin();
		expect( ( await client.send( new GetObjectAclCommand( at( 'site/old.zip' ) ) ) ).Grants ).toHaveLength( 1 );
		await expect(
			client.send( new PutObjectAclCommand( { ...at( 'site/old.zip' ), ACL: 'private' } ) )
		).rejects.toMatchObject( {
			name: 'AccessControlListNotSupported',
		} );
	} );

	it( 'are deleted by the hundred, each answered for', async () => {
		const sandbox = await begin( { objects: [ { key: 'a' }, { key: 'b' }, { key: 'ü &' } ] } );
		const answer = await client.send(
			new DeleteObjectsCommand( {
				...here,
				Delete: { Objects: [ { Key: 'a' }, { Key: 'ü &' }, { Key: 'b', VersionId: 'invented' } ] },
			} )
		);
		expect( answer.Deleted?.map( ( { Key } ) => Key ) ).toEqual( [ 'a', 'ü &' ] );
		expect( answer.Errors ).toEqual( [
			{
				Key: 'b',
				VersionId: 'invented',
				Code: 'NoSuchVersion',
				Message: 'The specified version does not exist.',
			},
		] );
		expect( sandbox.state().buckets[ 0 ]?.versions.map( ( { key } ) => key ) ).toEqual( [ 'b' ] );
	} );
} );
