import type { Response, WaveRequest } from '../../../../src/engine';
import { allRight, implicitDeny, plainDenial, s3Error } from '../../../support/answers';
import { runAgainst } from '../../../support/run';

const TRIED = 'create-multipart-upload-with-header';
const ENCRYPTION = 'x-amz-server-side-encryption';

const deniedByBucket = (): Response =>
	s3Error(
		403,
		'AccessDenied',
		'User: arn:aws:iam::111122223333:user/site is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::site-backups/example/x" with an explicit deny in a resource-based policy'
	);

const isWhole = ( { operation }: WaveRequest ) => operation === 'PutObject' || operation === 'CreateMultipartUpload';
const isUpload = ( request: WaveRequest ) => isWhole( request ) || request.operation === 'UploadPart';

/** A bucket that demands encryption of each upload, and of parts, which cannot have it. */
const demandsEncryption = ( request: WaveRequest ) =>
	isUpload( request ) && request.headers[ ENCRYPTION ] !== 'AES256' ? deniedByBucket() : allRight( request );

type Ran = Awaited< ReturnType< typeof runAgainst > >;

const triesOf = ( { report }: Ran ) => report.observations.filter( ( { probe } ) => probe === TRIED );
const foundBy = ( { report }: Ran ) => report.findings.map( ( { diagnosis } ) => diagnosis );

describe( 'headers that are tried', () => {
	it( 'name the one with which an upload passed, and say that parts cannot have it', async () => {
		const ran = await runAgainst( demandsEncryption );
		expect( foundBy( ran ) ).toEqual( expect.arrayContaining( [ 'demanded-header', 'refused-parts' ] ) );
		expect( foundBy( ran ) ).not.toContain( 'explicit-deny' );
		expect( ran.report.policy.missing ).toEqual( [
			{
				attachTo: 'bucket-policy',
				who: 'user',
				change: 'send-header',
				header: { name: ENCRYPTION, value: 'AES256' },
				sure: true,
			},
			{ attachTo: 'bucket-policy', who: 'bucket-owner', change: 'edit-deny', sure: true },
		] );
		expect( ran.transport.waves.length ).toBeLessThanOrEqual( 5 );
	} );

	it( 'are one at a time, beside the plugin’s own, under names of their own', async () => {
		const tries = triesOf( await runAgainst( demandsEncryption ) );
		const sent = tries.map( ( { request } ) => [
			request?.headers[ 'x-amz-acl' ],
			request?.headers[ ENCRYPTION ],
		] );
		expect( sent ).toEqual( [
			[ 'private', undefined ],
			[ 'private', 'AES256' ],
			[ 'private', 'aws:kms' ],
			[ 'bucket-owner-full-control', undefined ],
		] );
		expect( new Set( tries.map( ( { key } ) => key ) ).size ).toBe( tries.length );
		expect( new Set( tries.map( ( { wave } ) => wave ) ).size ).toBe( 1 );
	} );

	it( 'leave nothing behind', async () => {
		const { report, transport } = await runAgainst( demandsEncryption );
		const last = transport.waves.at( -1 )?.requests.map( ( { operation, path } ) => [ operation, path ] );
		const passed = report.observations.find(
			( { probe, answer } ) => probe === TRIED && 'status' in answer && answer.status === 200
		);
		expect( last ).toEqual( [ [ 'AbortMultipartUpload', `/${ passed?.key }` ] ] );
		expect( report.leftovers ).toEqual( [] );
	} );

	it( 'are listed where cancelling fails', async () => {
		const { report } = await runAgainst( ( request ) =>
			request.operation === 'AbortMultipartUpload' && request.query.uploadId === 'upload-1'
				? plainDenial()
				: demandsEncryption( request )
		);
		expect( report.leftovers ).toMatchObject( [ { kind: 'upload', uploadId: 'upload-1', certain: true } ] );
	} );

	it( 'prove nothing where the plugin’s own passes too in the meantime', async () => {
		let refusals = 0;
		const ran = await runAgainst( ( request ) => {
			if ( isWhole( request ) && refusals < 3 ) {
				refusals++;
				return deniedByBucket();
			}
			return allRight( request );
		} );
		expect( triesOf( ran ).length ).toBeGreaterThan( 0 );
		expect( foundBy( ran ) ).not.toContain( 'demanded-header' );
		expect( ran.report.leftovers ).toEqual( [] );
	} );

	it( 'prove nothing where none passes', async () => {
		const ran = await runAgainst( ( request ) => ( isUpload( request ) ? deniedByBucket() : allRight( request ) ) );
		expect( foundBy( ran ) ).toContain( 'explicit-deny' );
		expect( foundBy( ran ) ).not.toContain( 'demanded-header' );
		expect( ran.report.exposure.overwrite.value ).toBe( 'no' );
	} );

	it( 'leave it open whether a thief, who may send any header, could write over files', async () => {
		const { report } = await runAgainst( demandsEncryption );
		expect( [ report.exposure.overwrite.value, report.exposure.otherFolders.write.value ] ).toEqual( [
			'unknown',
			'unknown',
		] );
	} );

	const refusing = ( refusal: () => Response ) => ( request: WaveRequest ) =>
		isUpload( request ) ? refusal() : allRight( request );
	const cannotCancel = ( request: WaveRequest ) =>
		request.operation === 'AbortMultipartUpload' ? plainDenial() : demandsEncryption( request );
	const b2 = { provider: 'b2', endpoint: 'https://s3.us-west-004.backblazeb2.com' } as const;

	it.each( [
		[ 'where the permission itself is missing', refusing( () => implicitDeny( 's3:PutObject', 'x' ) ), {}, {} ],
		[ 'where uploads pass', allRight, {}, {} ],
		[ 'where cancelling is not allowed', cannotCancel, {}, {} ],
		[ 'in a test that writes nothing', demandsEncryption, {}, { readOnly: true } ],
		[ 'at stores without policies', refusing( plainDenial ), b2, { consents: { unreadLock: true } } ],
	] )( 'are not tried %s', async ( _, respond, connection, options ) => {
		expect( triesOf( await runAgainst( respond, connection, options ) ) ).toEqual( [] );
	} );

	it( 'are tried where a store with policies gives no reasons', async () => {
		const minio = { provider: 'minio', endpoint: 'https://store.example.org' } as const;
		const ran = await runAgainst( refusing( plainDenial ), minio, { consents: { unreadLock: true } } );
		expect( triesOf( ran ).length ).toBeGreaterThan( 0 );
	} );
} );
