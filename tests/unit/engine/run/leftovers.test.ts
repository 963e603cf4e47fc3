import type { WaveRequest } from '../../../../src/engine';
import { allRight, answer, plainDenial } from '../../../support/answers';
import { decisionsOf, runAgainst } from '../../../support/run';

const keyOf = ( { path }: WaveRequest ): string => decodeURIComponent( path.replace( /^\//, '' ) );

describe( 'what a run wrote', () => {
	it( 'removes every file it wrote, and nothing else', async () => {
		const { transport } = await runAgainst( allRight );
		const written = transport
			.requests()
			.filter( ( { operation } ) => operation === 'PutObject' || operation === 'CreateMultipartUpload' )
			.map( keyOf );
		const lastWave = transport.waves.at( -1 )?.requests ?? [];
		expect( lastWave.map( keyOf ).sort() ).toEqual( [ ...written ].sort() );
		expect( new Set( lastWave.map( ( { operation } ) => operation ) ) ).toEqual(
			new Set( [ 'DeleteObject', 'AbortMultipartUpload' ] )
		);
	} );

	it( 'lists what it could not remove', async () => {
		const { report } = await runAgainst( ( request ) =>
			request.operation === 'DeleteObject' ? plainDenial() : allRight( request )
		);
		expect( decisionsOf( report )[ 's3:DeleteObject' ] ).toBe( 'denied' );
		expect( report.leftovers.map( ( { kind, certain } ) => ( { kind, certain } ) ) ).toEqual( [
			{ kind: 'object', certain: true },
			{ kind: 'object', certain: true },
		] );
	} );

	it( 'lists an upload whose answer was lost and whose removal failed as possible', async () => {
		const { report } = await runAgainst( ( request ) => {
			if ( request.operation === 'PutObject' ) {
				return { failure: { kind: 'reset', code: '56', message: 'reset' } };
			}
			return request.operation === 'DeleteObject' ? plainDenial() : allRight( request );
		} );
		expect( report.leftovers.map( ( { certain } ) => certain ) ).toEqual( [ false, false ] );
	} );

	it( 'takes no sign-in page for a file that was stored, nor for one that was removed', async () => {
		const page = answer( 200, '<!DOCTYPE html><title>Sign in</title>', { 'content-type': 'text/html' } );
		const stored = await runAgainst( ( request ) =>
			request.operation === 'PutObject' ? page : allRight( request )
		);
		expect( stored.report.leftovers.filter( ( { certain } ) => certain ) ).toEqual( [] );
		const removed = await runAgainst( ( request ) =>
			request.operation === 'DeleteObject' ? page : allRight( request )
		);
		expect( removed.report.leftovers.map( ( { kind } ) => kind ) ).toEqual( [ 'object', 'object' ] );
	} );

	it( 'removes versions and markers by id where the bucket keeps versions', async () => {
		const { report, transport } = await runAgainst( ( request ) => {
			if ( request.operation === 'PutObject' ) {
				return answer( 200, '', { etag: '"1"', 'x-amz-version-id': `v-${ keyOf( request ).length }` } );
			}
			if ( request.operation === 'GetBucketVersioning' ) {
				return plainDenial();
			}
			return request.operation === 'DeleteObject' && ! request.query.versionId
				? answer( 204, '', { 'x-amz-delete-marker': 'true', 'x-amz-version-id': 'marker-1' } )
				: allRight( request );
		} );
		const last = transport.waves.at( -1 )?.requests ?? [];
		expect( last.map( ( { query } ) => query.versionId ) ).toEqual( expect.arrayContaining( [ 'marker-1' ] ) );
		expect( last ).toHaveLength( 4 );
		expect( last.every( ( { query } ) => query.versionId || query.uploadId ) ).toBe( true );
		expect( report.leftovers ).toEqual( [] );
		expect( decisionsOf( report )[ 's3:DeleteObject' ] ).toBe( 'allowed' );
	} );

	it( 'says exactly which versions and markers stay where versions may not be deleted', async () => {
		const { report } = await runAgainst( ( request ) => {
			if ( request.operation === 'PutObject' ) {
				return answer( 200, '', { etag: '"1"', 'x-amz-version-id': 'v1' } );
			}
			if ( request.operation === 'DeleteObject' ) {
				return request.query.versionId
					? plainDenial()
					: answer( 204, '', { 'x-amz-delete-marker': 'true', 'x-amz-version-id': 'm1' } );
			}
			return request.operation === 'GetBucketVersioning' ? plainDenial() : allRight( request );
		} );
		expect( report.leftovers.map( ( { kind, versionId } ) => [ kind, versionId ] ) ).toEqual( [
			[ 'version', 'v1' ],
			[ 'version', 'v1' ],
			[ 'marker', 'm1' ],
		] );
	} );

	it( 'claims nothing of a file whose delete was not answered where versioning is suspended', async () => {
		const { report } = await runAgainst( ( request ) => {
			if ( request.operation === 'GetBucketVersioning' ) {
				return answer( 200, '<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>' );
			}
			if ( request.operation === 'DeleteObject' ) {
				return request.query.versionId
					? plainDenial()
					: { failure: { kind: 'reset', code: '56', message: 'reset' } };
			}
			return allRight( request );
		} );
		const [ marker ] = report.leftovers.filter( ( { kind } ) => kind === 'marker' );
		const files = report.leftovers.filter( ( { kind } ) => kind === 'version' );
		expect( marker ).toMatchObject( { certain: false } );
		expect( files.map( ( { key, certain } ) => [ key === marker?.key, certain ] ).sort() ).toEqual( [
			[ false, true ],
			[ true, false ],
		] );
	} );
} );
