import {
	AbortMultipartUploadCommand,
	CompleteMultipartUploadCommand,
	CreateMultipartUploadCommand,
	HeadObjectCommand,
	ListMultipartUploadsCommand,
	ListPartsCommand,
	UploadPartCommand,
} from '@aws-sdk/client-s3';
import { sdkOnSandbox } from './support/sdk-on-sandbox';
import { BUCKET } from './support/worlds';

const sdk = sdkOnSandbox();

const here = { Bucket: BUCKET };

const at = ( Key: string ) => ( { Bucket: BUCKET, Key } );

describe( 'large uploads', () => {
	const PART = 5 * 1024 * 1024;

	it( 'are put together from their parts', async () => {
		const sandbox = await sdk.begin();
		const { UploadId } = await sdk.client.send(
			new CreateMultipartUploadCommand( { ...at( 'site/big' ), ContentType: 'application/zip' } )
		);
		const parts = [];
		for ( const [ index, Body ] of [ Buffer.alloc( PART, 'a' ), Buffer.from( 'the end' ) ].entries() ) {
			const { ETag } = await sdk.client.send(
				new UploadPartCommand( { ...at( 'site/big' ), UploadId, PartNumber: index + 1, Body } )
			);
			parts.push( { ETag, PartNumber: index + 1 } );
		}
		const listed = await sdk.client.send( new ListPartsCommand( { ...at( 'site/big' ), UploadId } ) );
		expect( listed.Parts?.map( ( { PartNumber, Size } ) => [ PartNumber, Size ] ) ).toEqual( [
			[ 1, PART ],
			[ 2, 7 ],
		] );
		expect(
			( await sdk.client.send( new ListMultipartUploadsCommand( here ) ) ).Uploads?.map( ( { Key } ) => Key )
		).toEqual( [ 'site/big' ] );
		const done = await sdk.client.send(
			new CompleteMultipartUploadCommand( { ...at( 'site/big' ), UploadId, MultipartUpload: { Parts: parts } } )
		);
		expect( done.ETag ).toMatch( /^"[0-9a-f]{32}-2"$/ );
		const head = await sdk.client.send( new HeadObjectCommand( at( 'site/big' ) ) );
		expect( [ head.ContentLength, head.ContentType ] ).toEqual( [ PART + 7, 'application/zip' ] );
		expect( sandbox.state().buckets[ 0 ]?.uploads ).toEqual( [] );
	} );

	it( 'are aborted without a trace', async () => {
		const sandbox = await sdk.begin();
		const { UploadId } = await sdk.client.send( new CreateMultipartUploadCommand( at( 'site/big' ) ) );
		expect( sandbox.state().buckets[ 0 ]?.uploads ).toHaveLength( 1 );
		await sdk.client.send( new AbortMultipartUploadCommand( { ...at( 'site/big' ), UploadId } ) );
		expect( sandbox.state().buckets[ 0 ]?.uploads ).toEqual( [] );
		expect( sandbox.state().buckets[ 0 ]?.versions ).toHaveLength( 1 );
	} );

	it( 'are refused with parts that are unknown or too small', async () => {
		await sdk.begin();
		const { UploadId } = await sdk.client.send( new CreateMultipartUploadCommand( at( 'big' ) ) );
		const part = async ( PartNumber: number ) =>
			( await sdk.client.send( new UploadPartCommand( { ...at( 'big' ), UploadId, PartNumber, Body: 'x' } ) ) )
				.ETag;
		const ETag = await part( 1 );
		await part( 2 );
		const complete = ( ...Parts: { PartNumber: number; ETag: string | undefined }[] ) =>
			sdk.client.send(
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
