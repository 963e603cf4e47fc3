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
} from '@aws-sdk/client-s3';
import { sdkOnSandbox } from './support/sdk-on-sandbox';
import { BUCKET } from './support/worlds';

const sdk = sdkOnSandbox();

const here = { Bucket: BUCKET };

const at = ( Key: string ) => ( { Bucket: BUCKET, Key } );

describe( 'objects', () => {
	it( 'are stored, read, described and deleted', async () => {
		await sdk.begin();
		const put = await sdk.client.send(
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
		const got = await sdk.client.send( new GetObjectCommand( at( 'site/new.txt' ) ) );
		expect( [ await got.Body?.transformToString(), got.ContentType, got.Metadata ] ).toEqual( [
			'hello',
			'text/plain',
			{ colour: 'blue' },
		] );
		const head = await sdk.client.send( new HeadObjectCommand( at( 'site/new.txt' ) ) );
		expect( [ head.ContentLength, head.ETag ] ).toEqual( [ 5, put.ETag ] );
		await sdk.client.send( new DeleteObjectCommand( at( 'site/new.txt' ) ) );
		await expect( sdk.client.send( new GetObjectCommand( at( 'site/new.txt' ) ) ) ).rejects.toMatchObject( {
			name: 'NoSuchKey',
		} );
		await expect( sdk.client.send( new HeadObjectCommand( at( 'site/new.txt' ) ) ) ).rejects.toMatchObject( {
			name: 'NotFound',
		} );
	} );

	it( 'are read in ranges', async () => {
		await sdk.begin( {
			objects: [
				{ key: 'a', body: '0123456789' },
				{ key: 'empty', body: '' },
			],
		} );
		const range = async ( Range: string ) => {
			const got = await sdk.client.send( new GetObjectCommand( { ...at( 'a' ), Range } ) );
			return [ got.$metadata.httpStatusCode, got.ContentRange, await got.Body?.transformToString() ];
		};
		expect( await range( 'bytes=0-0' ) ).toEqual( [ 206, 'bytes 0-0/10', '0' ] );
		expect( await range( 'bytes=7-' ) ).toEqual( [ 206, 'bytes 7-9/10', '789' ] );
		expect( await range( 'bytes=-2' ) ).toEqual( [ 206, 'bytes 8-9/10', '89' ] );
		expect( await range( 'bytes=5-99' ) ).toEqual( [ 206, 'bytes 5-9/10', '56789' ] );
		await expect(
			sdk.client.send( new GetObjectCommand( { ...at( 'empty' ), Range: 'bytes=0-0' } ) )
		).rejects.toMatchObject( {
			name: 'InvalidRange',
			ActualObjectSize: '0',
			RangeRequested: 'bytes=0-0',
		} );
	} );

	it( 'are sent as streams with a trailing checksum', async () => {
		const sandbox = await sdk.begin();
		const body = Buffer.alloc( 200_000, 'abc' );
		const { Readable } = await import( 'node:stream' );
		await sdk.client.send(
			new PutObjectCommand( {
				...at( 'site/stream' ),
				Body: Readable.from( [ body.subarray( 0, 70_000 ), body.subarray( 70_000 ) ] ),
				ContentLength: body.length,
			} )
		);
		const stored = await sdk.client.send( new GetObjectCommand( at( 'site/stream' ) ) );
		expect( Buffer.from( ( await stored.Body?.transformToByteArray() ) ?? [] ).equals( body ) ).toBe( true );
		expect( sandbox.log().find( ( { operation } ) => operation === 'PutObject' )?.status ).toBe( 200 );
	} );

	it.each( [ 'CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256' ] as const )(
		'are checked by %s',
		async ( ChecksumAlgorithm ) => {
			await sdk.begin();
			await sdk.client.send( new PutObjectCommand( { ...at( 'site/sum' ), Body: 'sum me', ChecksumAlgorithm } ) );
			const head = await sdk.client.send(
				new HeadObjectCommand( { ...at( 'site/sum' ), ChecksumMode: 'ENABLED' } )
			);
			expect( head[ `Checksum${ ChecksumAlgorithm }` ] ).toMatch( /^[A-Za-z0-9+/]+=*$/ );
		}
	);

	it( 'are copied, with what belongs to them', async () => {
		await sdk.begin();
		await sdk.client.send(
			new PutObjectCommand( { ...at( 'a' ), Body: 'one', Metadata: { n: '1' }, Tagging: 'kind=test' } )
		);
		await sdk.client.send( new CopyObjectCommand( { ...at( 'b' ), CopySource: `${ BUCKET }/a` } ) );
		const copy = await sdk.client.send( new GetObjectCommand( at( 'b' ) ) );
		expect( [ await copy.Body?.transformToString(), copy.Metadata ] ).toEqual( [ 'one', { n: '1' } ] );
		expect( ( await sdk.client.send( new GetObjectTaggingCommand( at( 'b' ) ) ) ).TagSet ).toEqual( [
			{ Key: 'kind', Value: 'test' },
		] );
	} );

	it( 'have tags', async () => {
		await sdk.begin();
		const TagSet = [ { Key: 'a&b', Value: '<c>' } ];
		await sdk.client.send( new PutObjectTaggingCommand( { ...at( 'site/old.zip' ), Tagging: { TagSet } } ) );
		expect( ( await sdk.client.send( new GetObjectTaggingCommand( at( 'site/old.zip' ) ) ) ).TagSet ).toEqual(
			TagSet
		);
		await sdk.client.send( new DeleteObjectTaggingCommand( at( 'site/old.zip' ) ) );
		expect( ( await sdk.client.send( new GetObjectTaggingCommand( at( 'site/old.zip' ) ) ) ).TagSet ).toEqual( [] );
	} );

	it( 'have ACLs where the bucket allows them', async () => {
		await sdk.begin( { ownership: 'BucketOwnerPreferred' } );
		await sdk.client.send( new PutObjectAclCommand( { ...at( 'site/old.zip' ), ACL: 'public-read' } ) );
		const { Grants = [] } = await sdk.client.send( new GetObjectAclCommand( at( 'site/old.zip' ) ) );
		expect( Grants.map( ( { Grantee, Permission } ) => [ Grantee?.Type, Grantee?.URI, Permission ] ) ).toEqual( [
			[ 'CanonicalUser', undefined, 'FULL_CONTROL' ],
			[ 'Group', 'http://acs.amazonaws.com/groups/global/AllUsers', 'READ' ],
		] );
	} );

	it( 'tell their owner even where ACLs are off, and refuse new ones', async () => {
		await sdk.begin();
		expect( ( await sdk.client.send( new GetObjectAclCommand( at( 'site/old.zip' ) ) ) ).Grants ).toHaveLength( 1 );
		await expect(
			sdk.client.send( new PutObjectAclCommand( { ...at( 'site/old.zip' ), ACL: 'private' } ) )
		).rejects.toMatchObject( {
			name: 'AccessControlListNotSupported',
		} );
	} );

	it( 'are deleted by the hundred, each answered for', async () => {
		const sandbox = await sdk.begin( { objects: [ { key: 'a' }, { key: 'b' }, { key: 'ü &' } ] } );
		const answer = await sdk.client.send(
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
