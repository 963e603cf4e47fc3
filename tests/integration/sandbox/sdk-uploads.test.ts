import {
	AbortMultipartUploadCommand,
	CompleteMultipartUploadCommand,
	CreateMultipartUploadCommand,
	HeadObjectCommand,
	ListMultipartUploadsCommand,
	ListPartsCommand,
	UploadPartCommand,
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

describe( 'large uploads', () => {
	const PART = 5 * 1024 * 1024;

	it( 'are put together from their parts', async () => {
		const sandbox = await begin();
		const { UploadId } = await client.send(
			new CreateMultipartUploadCommand( { ...at( 'site/big' ), ContentType: 'application/zip' } )
		);
		const parts = [];
		for ( const [ index, Body ] of [ Buffer.alloc( PART, 'a' ), Buffer.from( 'the end' ) ].entries() ) {
			const { ETag } = await client.send(
				new UploadPartCommand( { ...at( 'site/big' ), UploadId, PartNumber: index + 1, Body } )
			);
			parts.push( { ETag, PartNumber: index + 1 } );
		}
		const listed = await client.send( new ListPartsCommand( { ...at( 'site/big' ), UploadId } ) );
		expect( listed.Parts?.map( ( { PartNumber, Size } ) => [ PartNumber, Size ] ) ).toEqual( [
			[ 1, PART ],
			[ 2, 7 ],
		] );
		expect(
			( await client.send( new ListMultipartUploadsCommand( here ) ) ).Uploads?.map( ( { Key } ) => Key )
		).toEqual( [ 'site/big' ] );
		const done = await client.send(
			new CompleteMultipartUploadCommand( { ...at( 'site/big' ), UploadId, MultipartUpload: { Parts: parts } } )
		);
		expect( done.ETag ).toMatch( /^"[0-9a-f]{32}-2"$/ );
		const head = await client.send( new HeadObjectCommand( at( 'site/big' ) ) );
		expect( [ head.ContentLength, head.ContentType ] ).toEqual( [ PART + 7, 'application/zip' ] );
		expect( sandbox.state().buckets[ 0 ]?.uploads ).toEqual( [] );
	} );

	it( 'are aborted without a trace', async () => {
		const sandbox = await begin();
		const { UploadId } = await client.send( new CreateMultipartUploadCommand( at( 'site/big' ) ) );
		expect( sandbox.state().buckets[ 0 ]?.uploads ).toHaveLength( 1 );
		await client.send( new AbortMultipartUploadCommand( { ...at( 'site/big' ), UploadId } ) );
		expect( sandbox.state().buckets[ 0 ]?.uploads ).toEqual( [] );
		expect( sandbox.state().buckets[ 0 ]?.versions ).toHaveLength( 1 );
	} );

	it( 'are refused with parts that are unknown or too small', async () => {
		await begin();
		const { UploadId } = await client.send( new CreateMultipartUploadCommand( at( 'big' ) ) );
		const part = async ( PartNumber: number ) =>
			( await client.send( new UploadPartCommand( { ...at( 'big' ), UploadId, PartNumber, Body: 'x' } ) ) ).ETag;
		const ETag = await part( 1 );
		await part( 2 );
		const complete = ( ...Parts: { PartNumber: number; ETag: string | undefined }[] ) =>
			client.send(
				new CompleteMultipartUploadCommand( { ...at( 'big' ), UploadId, MultipartUpload: { Parts } } )
			);
		await expect( complete( { PartNumber: 3, ETag } ) ).rejects.toMatchObject( { name: 'InvalidPart' } );
		await expect( complete( { PartNumber: 1, ETag }, { PartNumber: 2, ETag } ) ).rejects.toMatchObject( {
			name: 'EntityTooSmall',
		} );
		await expect( complete( { PartNumber: 2, ETag }, { PartNumber: 1, ETag } ) ).rejects.toMatchObject( {
			name: 'InvalidPartOrder',
		} );
	} );
} );
