import { InputError } from '../../../../src/engine';
import type { Report } from '../../../../src/engine';
import { allRight, answer, implicitDeny, s3Error } from '../../../support/answers';
import { decisionsOf, runAgainst } from '../../../support/run';

const ALL_ALLOWED = {
	's3:GetBucketLocation': 'allowed',
	's3:ListBucket': 'allowed',
	's3:PutObject': 'allowed',
	's3:PutObject CreateMultipartUpload': 'allowed',
	's3:PutObject UploadPart': 'allowed',
	's3:GetObject': 'allowed',
	's3:DeleteObject': 'allowed',
	's3:AbortMultipartUpload': 'allowed',
	's3:ListBucketMultipartUploads': 'allowed',
	's3:ListAllMyBuckets': 'denied',
};

/** Ids of the findings that say that something is refused or broken. */
const refusals = ( { findings }: Report ): readonly string[] =>
	findings.filter( ( { layer } ) => layer !== 'safety' ).map( ( { diagnosis } ) => diagnosis );

describe( 'a run', () => {
	it( 'finds nothing wrong where everything is allowed', async () => {
		const { report, transport } = await runAgainst( allRight );
		expect( report.verdict ).toBe( 'ready-with-warnings' );
		expect( decisionsOf( report ) ).toEqual( ALL_ALLOWED );
		// This bucket keeps no versions, which refuses nothing.
		expect( refusals( report ) ).toEqual( [] );
		expect( report.leftovers ).toEqual( [] );
		expect( report.problems ).toEqual( [] );
		expect( report.policy.missing ).toEqual( [] );
		expect( report.identity ).toEqual( {
			arn: 'arn:aws:iam::111122223333:user/site',
			account: '111122223333',
			kind: 'user',
		} );
		expect( transport.waves ).toHaveLength( 4 );
	} );

	it( 'names a refused upload, what is missing, and still decides the other rows', async () => {
		const { report } = await runAgainst( ( request ) =>
			request.operation === 'PutObject'
				? implicitDeny( 's3:PutObject', 'arn:aws:s3:::site-backups/example/bucket-doctor-test/x' )
				: allRight( request )
		);
		expect( report.verdict ).toBe( 'not-ready' );
		expect( decisionsOf( report ) ).toEqual( { ...ALL_ALLOWED, 's3:PutObject': 'implicitDeny' } );
		expect( refusals( report ) ).toEqual( [ 'implicit-deny' ] );
		expect( report.policy.missing ).toEqual( [
			{
				attachTo: 'identity',
				who: 'account-admin',
				change: 'add-allow',
				sure: true,
				statement: {
					Effect: 'Allow',
					Action: [ 's3:PutObject' ],
					Resource: 'arn:aws:s3:::site-backups/example/*',
				},
			},
		] );
	} );

	it( 'corrects a wrong region once and decides with the right one', async () => {
		const { report, transport } = await runAgainst(
			( request, { region } ) =>
				region === 'us-east-1' && ! request.anonymous && request.operation !== 'GetCallerIdentity'
					? s3Error(
							400,
							'AuthorizationHeaderMalformed',
							'The authorization header is malformed; the region &apos;us-east-1&apos; is wrong; expecting &apos;eu-central-1&apos;',
							'<Region>eu-central-1</Region>'
						)
					: allRight( request ),
			{ region: 'us-east-1' }
		);
		expect( report.findings[ 0 ] ).toMatchObject( {
			diagnosis: 'wrong-region',
			severity: 'error',
			params: { configured: 'us-east-1', actual: 'eu-central-1' },
		} );
		expect( decisionsOf( report ) ).toEqual( ALL_ALLOWED );
		expect( report.target.region ).toBe( 'eu-central-1' );
		expect( transport.waves ).toHaveLength( 5 );
	} );

	it( 'finds out an empty region before anything else', async () => {
		const { report, transport } = await runAgainst( allRight, { region: '' } );
		expect( transport.waves[ 0 ]?.requests.map( ( { operation } ) => operation ) ).toEqual( [
			'HeadBucket',
			'GetCallerIdentity',
		] );
		expect( report.verdict ).toBe( 'ready-with-warnings' );
		expect( report.target.region ).toBe( 'eu-central-1' );
	} );

	it( 'writes nothing when asked to read only', async () => {
		const { report, transport } = await runAgainst( allRight, {}, { readOnly: true } );
		expect( transport.requests().filter( ( { operation } ) => operation === 'PutObject' ) ).toEqual( [] );
		expect( decisionsOf( report ) ).toMatchObject( {
			's3:PutObject': 'unknown (read-only)',
			's3:GetObject': 'allowed',
			's3:DeleteObject': 'unknown (read-only)',
		} );
		expect( report.verdict ).toBe( 'inconclusive' );
	} );

	it( 'writes nothing with a key that S3 does not know', async () => {
		const { report, transport } = await runAgainst( ( request ) =>
			request.anonymous || request.operation === 'GetCallerIdentity'
				? allRight( request )
				: s3Error(
						403,
						'InvalidAccessKeyId',
						'The AWS Access Key Id you provided does not exist in our records.',
						'<AWSAccessKeyId>AKIARTX3GSDSVNNBOPER</AWSAccessKeyId>'
					)
		);
		expect( report.verdict ).toBe( 'not-ready' );
		expect( report.findings[ 0 ]?.diagnosis ).toBe( 'unknown-access-key' );
		expect( transport.waves ).toHaveLength( 1 );
		expect( new Set( Object.values( decisionsOf( report ) ) ) ).toEqual( new Set( [ 'unknown (not-probed)' ] ) );
		expect( JSON.stringify( report ) ).not.toContain( 'AKIARTX3GSDSVNNBOPER' );
	} );

	it( 'stops where it is told to, and cleans up first', async () => {
		const stop = { aborted: false };
		const { report, transport } = await runAgainst(
			( request ) => {
				stop.aborted ||= request.operation === 'PutObject';
				return allRight( request );
			},
			{},
			{ stop }
		);
		expect( transport.waves.at( -1 )?.requests.map( ( { operation } ) => operation ) ).toEqual( [
			'DeleteObject',
			'DeleteObject',
			'AbortMultipartUpload',
		] );
		expect( report.leftovers ).toEqual( [] );
		expect( decisionsOf( report )[ 's3:GetObject' ] ).toBe( 'unknown (stopped)' );
	} );

	it( 'says of what Stop cut off that it was stopped, and blames nobody', async () => {
		const stop = { aborted: false };
		const { report } = await runAgainst(
			( request, { number } ) => {
				stop.aborted ||= number === 1;
				return request.operation === 'ListObjectsV2'
					? { failure: { kind: 'interrupted', code: 'stopped', message: 'stopped' } }
					: allRight( request );
			},
			{},
			{ stop }
		);
		expect( decisionsOf( report )[ 's3:ListBucket' ] ).toBe( 'unknown (stopped)' );
		expect( refusals( report ) ).toEqual( [] );
		expect( report.verdict ).toBe( 'inconclusive' );
	} );

	it( 'refuses entries that no test can use, before anything is sent', async () => {
		const send = jest.fn();
		await expect( runAgainst( send, { bucket: 's3://site-backups', prefix: 'a//b' } ) ).rejects.toThrow(
			InputError
		);
		expect( send ).not.toHaveBeenCalled();
	} );

	it( 'takes a sign-in page for nothing but a sign-in page', async () => {
		const { report } = await runAgainst( () =>
			answer( 200, '<!DOCTYPE html><html><body>Please sign in</body></html>', { 'content-type': 'text/html' } )
		);
		expect( Object.values( decisionsOf( report ) ).every( ( decision ) => decision.startsWith( 'unknown' ) ) ).toBe(
			true
		);
		expect( report.findings[ 0 ]?.diagnosis ).toBe( 'not-an-s3-answer' );
		expect( report.verdict ).toBe( 'not-ready' );
	} );

	it( 'reports a failing shell as a problem and tries to clean up', async () => {
		const { report, transport } = await runAgainst( ( request, wave ) => {
			if ( wave.number === 3 ) {
				throw Object.assign( new Error( 'session expired' ), { code: 'rest_cookie_invalid_nonce' } );
			}
			return allRight( request );
		} );
		expect( report.problems ).toEqual( [
			{ kind: 'transport', code: 'rest_cookie_invalid_nonce', message: 'session expired' },
		] );
		expect( transport.waves.at( -1 )?.requests.map( ( { operation } ) => operation ) ).toEqual( [
			'DeleteObject',
			'DeleteObject',
			'AbortMultipartUpload',
		] );
	} );
} );
