import { profiles, runTest } from '../../src/engine';
import { allRight } from '../support/answers';
import { complaints } from '../support/allow-list';
import { aConnection } from '../support/connection';
import { countingRandom, fixedClock } from '../support/fixed-ports';
import { scriptedTransport } from '../support/scripted-transport';

const OWN_KEY =
	/^\/site-backups\/example\/bucket-doctor-test\/[a-z0-9]{16,64}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,3}$/;

async function requestsOf( changes = {} ) {
	const transport = scriptedTransport( allRight );
	await runTest( {
		connection: aConnection( {
			endpoint: 'http://127.0.0.1:9101',
			stsEndpoint: 'http://127.0.0.1:9101',
			addressing: 'path',
			...changes,
		} ),
		readOnly: false,
		transport,
		clock: fixedClock,
		random: countingRandom(),
		siteHash: '0123abcd',
	} );
	return transport.requests();
}

describe( 'requests of the engine', () => {
	it.each( profiles.map( ( { id } ) => id ) )( 'are all let through by the relay for %s', async ( profile ) => {
		const requests = await requestsOf( { profile } );
		expect( requests.map( ( request ) => [ request.id, complaints( request ) ] ) ).toEqual(
			requests.map( ( { id } ) => [ id, [] ] )
		);
		expect( requests.length ).toBeGreaterThan( 8 );
	} );

	it( 'write and delete in the test’s own folder only, but for an upload that was never begun', async () => {
		const changing = ( await requestsOf() )
			.filter( ( { query } ) => ! query.uploadId?.startsWith( 'bucket-doctor-' ) )
			.filter(
				( { method, operation } ) => method !== 'GET' && method !== 'HEAD' && operation !== 'GetCallerIdentity'
			);
		expect( changing.length ).toBeGreaterThan( 3 );
		for ( const { path } of changing ) {
			expect( path ).toMatch( OWN_KEY );
		}
	} );

	it( 'name nothing outside the folder that could be a file of somebody’s, and read there what a list has named', async () => {
		const outside = ( await requestsOf() ).filter(
			( { operation, path } ) =>
				operation !== 'GetCallerIdentity' && /^\/site-backups\/(?!example\/)./.test( path )
		);
		expect( outside.map( ( { operation } ) => operation ) ).toEqual( Array( 4 ).fill( 'UploadPart' ) );
		for ( const { path, query } of outside ) {
			expect( path ).toMatch(
				/^\/site-backups\/(wp-content\/uploads\/|uploads\/|backups\/)?[^/]+[_-]bucket-doctor-[a-z0-9]{16}[^/]*\.[a-z0-9]+$/
			);
			expect( query.uploadId ).toMatch( /^bucket-doctor-[0-9a-f]{32}$/ );
		}
	} );

	it( 'are noticed when they are not in the list', async () => {
		const [ first ] = await requestsOf();
		expect( complaints( { ...first!, method: 'PUT', headers: { 'x-amz-copy-source': '/a/b' } } ) ).toEqual( [
			'method PUT',
			'header x-amz-copy-source too many',
		] );
	} );
} );
