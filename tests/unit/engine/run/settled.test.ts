import { answer, allRight, implicitDeny, plainDenial, s3Error } from '../../../support/answers';
import { decisionsOf, runAgainst } from '../../../support/run';

const BUCKET = 'arn:aws:s3:::site-backups';

describe( 'a question that a harmless request settles is asked', () => {
	it( 'by reading a file of the folder that only the whole bucket’s list showed', async () => {
		const { report, transport } = await runAgainst(
			( request ) =>
				request.operation === 'ListObjectsV2' && request.query.prefix !== undefined
					? implicitDeny( 's3:ListBucket', BUCKET )
					: allRight( request ),
			{},
			{ readOnly: true }
		);
		const read = transport.requests().find( ( { operation } ) => operation === 'HeadObject' );
		expect( read?.path ).toMatch( /example\/backup_old/ );
		expect( decisionsOf( report )[ 's3:GetObject' ] ).toBe( 'allowed' );
	} );

	it( 'not by reading a file outside the folder, which shows how far the key reaches', async () => {
		const { report } = await runAgainst(
			( request ) =>
				request.operation === 'ListObjectsV2' && request.query.prefix !== undefined
					? implicitDeny( 's3:ListBucket', BUCKET )
					: allRight( request ),
			{ prefix: 'elsewhere/' },
			{ readOnly: true }
		);
		expect( decisionsOf( report )[ 's3:GetObject' ] ).toBe( 'unknown (nothing-to-read)' );
		expect( report.exposure.otherFolders.read ).toEqual( { value: 'yes', proof: [ 'head-object-elsewhere.1' ] } );
	} );

	it( 'by deleting what never was where a marker could be removed again, although nobody told of versions', async () => {
		const { report } = await runAgainst( ( request ) => {
			switch ( request.operation ) {
				case 'GetBucketVersioning':
					return plainDenial();
				case 'PutObject':
				case 'CreateMultipartUpload':
					return implicitDeny( 's3:PutObject', `${ BUCKET }/example/*` );
				default:
					return allRight( request );
			}
		} );
		expect( decisionsOf( report )[ 's3:DeleteObject' ] ).toBe( 'allowed' );
		expect( report.leftovers ).toEqual( [] );
	} );

	it( 'not by that delete where the marker would stay', async () => {
		const { report } = await runAgainst( ( request ) => {
			if ( request.operation === 'DeleteObject' ) {
				return implicitDeny( 's3:DeleteObjectVersion', `${ BUCKET }/example/*` );
			}
			if ( request.operation === 'GetBucketVersioning' || request.operation === 'PutObject' ) {
				return plainDenial();
			}
			return allRight( request );
		} );
		expect( decisionsOf( report )[ 's3:DeleteObject' ] ).toBe( 'unknown (not-probed)' );
	} );

	it( 'and a refusal without words counts where other waves got as far as permissions', async () => {
		const { report } = await runAgainst(
			( request ) => {
				if ( request.operation === 'HeadObject' ) {
					return answer( 403 );
				}
				return request.operation === 'GetObject'
					? s3Error( 503, 'SlowDown', 'Please reduce your request rate.' )
					: allRight( request );
			},
			{},
			{ readOnly: true }
		);
		expect( decisionsOf( report )[ 's3:GetObject' ] ).toBe( 'denied' );
	} );
} );
