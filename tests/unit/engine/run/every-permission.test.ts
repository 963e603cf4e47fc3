import type { Response, WaveRequest } from '../../../../src/engine';
import { allRight, answer, s3Error } from '../../../support/answers';
import { decisionsOf, runAgainst } from '../../../support/run';

/** An own bucket whose versions can be listed, as the browser sees it: files of others come without their contents. */
function versioned( request: WaveRequest ): Response {
	const { operation, path, headers } = request;
	const owner = headers[ 'x-amz-expected-bucket-owner' ];
	if ( operation === 'ListObjectVersions' ) {
		return answer(
			200,
			'<ListVersionsResult><Version><Key>example/old.zip</Key><VersionId>v1</VersionId></Version></ListVersionsResult>'
		);
	}
	const isForeign = ! path.includes( 'bucket-doctor-test' ) && ! path.endsWith( '/' );
	const given = allRight( request );
	return isForeign && owner === undefined && operation.startsWith( 'GetObject' ) ? { ...given, body: '' } : given;
}

const custom = ( respond = versioned, changes = {}, options = {} ) =>
	runAgainst( respond, { profile: 'custom', ...changes }, options );

describe( 'the profile that tests everything', () => {
	it( 'takes five waves of sixty-four requests at most', async () => {
		const { transport } = await custom();
		expect( transport.waves.length ).toBeLessThanOrEqual( 5 );
		expect( Math.max( ...transport.waves.map( ( { requests } ) => requests.length ) ) ).toBeLessThanOrEqual( 64 );
	} );

	it( 'asks about files of others where it can, and about the test’s own where it cannot', async () => {
		const keysOf = async ( respond: typeof versioned ) =>
			( await custom( respond ) ).transport
				.requests()
				.filter( ( { operation } ) => operation === 'GetObjectAcl' || operation === 'GetObjectTagging' )
				.map( ( { path } ) => path.includes( 'bucket-doctor-test' ) );
		expect( await keysOf( versioned ) ).toEqual( [ false, false, false ] );
		const empty = ( request: WaveRequest ) =>
			request.operation.startsWith( 'ListObject' )
				? answer( 200, request.operation === 'ListObjectsV2' ? '<ListBucketResult/>' : '<ListVersionsResult/>' )
				: allRight( request );
		expect( await keysOf( empty ) ).toEqual( [ true, true, true ] );
	} );

	it( 'calls nothing allowed that only shows on the test’s own files, outside AWS', async () => {
		const { report } = await custom(
			versioned,
			{ provider: 'other', endpoint: 'https://store.example.org' },
			{ consents: { unreadLock: true } }
		);
		const rows = decisionsOf( report );
		for ( const row of [
			's3:GetObjectAcl',
			's3:GetObjectTagging',
			's3:PutObjectTagging',
			's3:GetObjectVersion GetObject',
			's3:ListMultipartUploadParts ListParts',
		] ) {
			expect( [ row, rows[ row ] ] ).toEqual( [ row, 'unknown (own-object-only)' ] );
		}
	} );

	it( 'keeps nothing of the bucket’s policy but that it may be read', async () => {
		const { report } = await custom();
		const policy = report.observations.find( ( { operation } ) => operation === 'GetBucketPolicy' );
		expect( policy?.answer ).toMatchObject( { status: 200, body: '' } );
		expect( decisionsOf( report )[ 's3:GetBucketPolicy' ] ).toBe( 'allowed' );
	} );

	it.each( [
		[ 'aws', 'allowed' ],
		[ 'other', 'unknown (not-offered)' ],
	] )( 'reads a 405 to the bucket’s policy at %s as %s', async ( provider, decision ) => {
		const { report } = await custom(
			( request ) =>
				request.operation === 'GetBucketPolicy'
					? s3Error( 405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.' )
					: versioned( request ),
			{ provider, endpoint: provider === 'aws' ? '' : 'https://store.example.org' }
		);
		expect( decisionsOf( report )[ 's3:GetBucketPolicy' ] ).toBe( decision );
	} );

	it( 'does not take an upload for a changed tag', async () => {
		const { report } = await custom( ( request ) =>
			request.operation === 'PutObjectTagging' ? answer( 200, '', { etag: '"9"' } ) : versioned( request )
		);
		expect( decisionsOf( report )[ 's3:PutObjectTagging' ] ).toMatch( /^unknown/ );
	} );

	it.each( [
		[ s3Error( 400, 'AccessControlListNotSupported', 'The bucket does not allow ACLs' ), 'unknown (not-probed)' ],
		[ s3Error( 403, 'AccessDenied', 'Access Denied' ), 'denied' ],
	] )(
		'asks for the right to set an ACL where ACLs are off, and finds no fault in that',
		async ( refusal, decision ) => {
			const { report } = await custom( ( request ) =>
				request.operation === 'PutObjectAcl' ? refusal : versioned( request )
			);
			expect( decisionsOf( report )[ 's3:PutObjectAcl' ] ).toBe( decision );
			expect( report.findings ).toEqual( [] );
		}
	);

	it( 'needs nothing, so that refusals alone are no fault of the key', async () => {
		const { report } = await custom( ( request ) => {
			const isWhoAndWhere = request.anonymous || request.operation === 'GetCallerIdentity';
			return isWhoAndWhere ? allRight( request ) : s3Error( 403, 'AccessDenied', 'Access Denied' );
		} );
		expect( [ report.verdict, report.findings, report.policy.missing ] ).toEqual( [ 'ready', [], [] ] );
	} );

	it( 'is not ready where no request gets as far as its permissions', async () => {
		const { report } = await custom( ( request ) =>
			request.anonymous
				? allRight( request )
				: s3Error( 403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match.' )
		);
		expect( [ report.verdict, report.findings[ 0 ]?.diagnosis ] ).toEqual( [ 'not-ready', 'signature-mismatch' ] );
	} );

	it( 'sends what no profile but this one wants to nobody else', async () => {
		const { transport } = await runAgainst( versioned, { profile: 'updraftplus' } );
		const asked = transport.requests().map( ( { operation } ) => operation );
		for ( const operation of [
			'GetBucketPolicy',
			'GetBucketCors',
			'GetObjectAcl',
			'PutObjectTagging',
			'ListParts',
		] ) {
			expect( asked ).not.toContain( operation );
		}
	} );
} );
