import type { Sandbox } from '../../../src/sandbox/server';
import { call, type Sending } from './support/http';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aWorld, BUCKET } from './support/worlds';

afterEach( stopAll );

const KEY = `/${ BUCKET }/site/a`;
const PUT: Sending = { method: 'PUT', path: KEY, body: 'x' };
const DELETE: Sending = { method: 'DELETE', path: KEY };
const GET: Sending = { path: KEY };
const LOCKED = { versioning: 'Enabled' as const, objectLock: { enabled: true } };
const TEXT =
	'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters';
const MD5_OF_X = 'ndTkYSaMgDT1yFZOFVxnpg==';

const begin = ( bucket: Parameters< typeof aBucket >[ 0 ], now?: number ): Promise< Sandbox > =>
	start(
		aWorld( { buckets: [ aBucket( { objects: [], ...bucket } ) ] } ),
		now === undefined ? {} : { wallClock: () => now }
	);

const inBucket = ( sandbox: Sandbox ) =>
	sandbox
		.state()
		.buckets[ 0 ]?.versions.map( ( { kind, versionId, isLatest } ) => [
			kind,
			versionId === 'null' ? 'null' : 'id',
			isLatest,
		] );

describe( 'never versioned', () => {
	it( 'stores one object, says no version, and deletes it', async () => {
		const sandbox = await begin( {} );
		const put = await call( sandbox, PUT );
		expect( put.headers[ 'x-amz-version-id' ] ).toBeUndefined();
		await call( sandbox, PUT );
		expect( inBucket( sandbox ) ).toEqual( [ [ 'object', 'null', true ] ] );
		const deleted = await call( sandbox, DELETE );
		expect( [ deleted.status, deleted.headers[ 'x-amz-delete-marker' ] ] ).toEqual( [ 204, undefined ] );
		expect( inBucket( sandbox ) ).toEqual( [] );
	} );

	it( 'deletes what is not there without a trace', async () => {
		const sandbox = await begin( {} );
		expect( ( await call( sandbox, DELETE ) ).status ).toBe( 204 );
		expect( ( await call( sandbox, { ...DELETE, query: { versionId: 'null' } } ) ).status ).toBe( 204 );
		expect( inBucket( sandbox ) ).toEqual( [] );
	} );

	it( 'reads the null version', async () => {
		const sandbox = await begin( {} );
		await call( sandbox, PUT );
		expect( ( await call( sandbox, { ...GET, query: { versionId: 'null' } } ) ).status ).toBe( 200 );
	} );

	it( 'answers its versioning with an empty document', async () => {
		const answer = await call( await begin( {} ), { path: `/${ BUCKET }/`, query: { versioning: '' } } );
		expect( answer.body ).toMatch( /<VersioningConfiguration xmlns="[^"]+"\/>$/ );
	} );
} );

describe( 'versioning enabled', () => {
	it( 'keeps every version under an id of its own', async () => {
		const sandbox = await begin( { versioning: 'Enabled' } );
		const first = await call( sandbox, PUT );
		const second = await call( sandbox, { ...PUT, body: 'y' } );
		expect( first.headers[ 'x-amz-version-id' ] ).toMatch( /^[A-Za-z0-9._]{32}$/ );
		expect( second.headers[ 'x-amz-version-id' ] ).not.toBe( first.headers[ 'x-amz-version-id' ] );
		const versionId = first.headers[ 'x-amz-version-id' ] ?? '';
		expect( ( await call( sandbox, { ...GET, query: { versionId } } ) ).body ).toBe( 'x' );
		expect( ( await call( sandbox, GET ) ).body ).toBe( 'y' );
	} );

	it( 'lays a marker over what is deleted, and over what never was', async () => {
		const sandbox = await begin( { versioning: 'Enabled' } );
		await call( sandbox, PUT );
		const deleted = await call( sandbox, DELETE );
		expect( [ deleted.status, deleted.headers[ 'x-amz-delete-marker' ] ] ).toEqual( [ 204, 'true' ] );
		await call( sandbox, { ...DELETE, path: `/${ BUCKET }/never` } );
		expect( inBucket( sandbox ) ).toEqual( [
			[ 'marker', 'id', true ],
			[ 'marker', 'id', true ],
			[ 'object', 'id', false ],
		] );
		const gone = await call( sandbox, GET );
		expect( [ gone.status, gone.element( 'Code' ), gone.headers[ 'x-amz-delete-marker' ] ] ).toEqual( [
			404,
			'NoSuchKey',
			'true',
		] );
	} );

	it( 'refuses to read a marker by its id, and removes it by its id', async () => {
		const sandbox = await begin( { versioning: 'Enabled' } );
		await call( sandbox, PUT );
		const versionId = ( await call( sandbox, DELETE ) ).headers[ 'x-amz-version-id' ] ?? '';
		const read = await call( sandbox, { ...GET, query: { versionId } } );
		expect( [ 'Code', 'Message', 'Method', 'ResourceType' ].map( read.element ) ).toEqual( [
			'MethodNotAllowed',
			'The specified method is not allowed against this resource.',
			'GET',
			'DeleteMarker',
		] );
		expect( read.headers.allow ).toBe( 'DELETE' );
		const removed = await call( sandbox, { ...DELETE, query: { versionId } } );
		expect( [ removed.headers[ 'x-amz-delete-marker' ], removed.headers[ 'x-amz-version-id' ] ] ).toEqual( [
			'true',
			versionId,
		] );
		expect( ( await call( sandbox, GET ) ).status ).toBe( 200 );
	} );

	it( 'tells an invented version id from one that does not exist', async () => {
		const sandbox = await begin( { versioning: 'Enabled' } );
		await call( sandbox, PUT );
		const invented = await call( sandbox, { ...GET, query: { versionId: 'invented' } } );
		expect( [
			invented.status,
			...[ 'Code', 'Message', 'ArgumentName', 'ArgumentValue' ].map( invented.element ),
		] ).toEqual( [ 400, 'InvalidArgument', 'Invalid version id specified', 'versionId', 'invented' ] );
		const versionId = 'A'.repeat( 32 );
		const unknown = await call( sandbox, { ...GET, query: { versionId } } );
		expect( [ unknown.status, ...[ 'Code', 'Message', 'Key', 'VersionId' ].map( unknown.element ) ] ).toEqual( [
			404,
			'NoSuchVersion',
			'The specified version does not exist.',
			'site/a',
			versionId,
		] );
	} );
} );

describe( 'versioning suspended', () => {
	const old = { key: 'site/a', body: 'old', versionId: 'V'.repeat( 32 ) };

	it( 'replaces the null version, keeps numbered ones, and says no version on PUT', async () => {
		const sandbox = await begin( { versioning: 'Suspended', objects: [ old ] } );
		const put = await call( sandbox, PUT );
		expect( put.headers[ 'x-amz-version-id' ] ).toBeUndefined();
		await call( sandbox, { ...PUT, body: 'y' } );
		expect( inBucket( sandbox ) ).toEqual( [
			[ 'object', 'null', true ],
			[ 'object', 'id', false ],
		] );
		expect( ( await call( sandbox, GET ) ).headers[ 'x-amz-version-id' ] ).toBe( 'null' );
	} );

	it( 'replaces the null version by a null marker', async () => {
		const sandbox = await begin( { versioning: 'Suspended', objects: [ old ] } );
		await call( sandbox, PUT );
		const deleted = await call( sandbox, DELETE );
		expect( [ deleted.headers[ 'x-amz-delete-marker' ], deleted.headers[ 'x-amz-version-id' ] ] ).toEqual( [
			'true',
			'null',
		] );
		expect( inBucket( sandbox ) ).toEqual( [
			[ 'marker', 'null', true ],
			[ 'object', 'id', false ],
		] );
		await call( sandbox, { ...DELETE, query: { versionId: 'null' } } );
		expect( inBucket( sandbox ) ).toEqual( [ [ 'object', 'id', true ] ] );
	} );
} );

describe( 'Object Lock', () => {
	const retained = { ...LOCKED, objectLock: { enabled: true, default: { mode: 'COMPLIANCE' as const, days: 1 } } };

	it( 'wants a checksum where files are retained, and stores nothing without', async () => {
		const sandbox = await begin( retained );
		const answer = await call( sandbox, PUT );
		expect( [ answer.status, answer.element( 'Code' ), answer.element( 'Message' ) ] ).toEqual( [
			400,
			'InvalidRequest',
			TEXT,
		] );
		expect( inBucket( sandbox ) ).toEqual( [] );
	} );

	it( 'wants one for parts too, of uploads that exist', async () => {
		const sandbox = await begin( retained );
		const begun = await call( sandbox, { method: 'POST', path: KEY, query: { uploads: '' } } );
		const part = ( uploadId: string ) => call( sandbox, { ...PUT, query: { partNumber: '1', uploadId } } );
		expect( ( await part( begun.element( 'UploadId' ) ?? '' ) ).element( 'Message' ) ).toBe(
			TEXT.replace( 'Put Object', 'Put Part' )
		);
		expect( ( await part( 'fakeid' ) ).element( 'Code' ) ).toBe( 'NoSuchUpload' );
	} );

	it( 'needs none where the bucket has no default', async () => {
		expect( ( await call( await begin( LOCKED ), PUT ) ).status ).toBe( 200 );
	} );

	it( 'keeps a version until its time, whatever the policies say', async () => {
		const now = Date.UTC( 2026, 10, 22 );
		let clock = now;
		const sandbox = await start( aWorld( { buckets: [ aBucket( { ...retained, objects: [] } ) ] } ), {
			wallClock: () => clock,
		} );
		const at = () => ( { at: new Date( clock ) } );
		const put = await call( sandbox, { ...PUT, headers: { 'content-md5': MD5_OF_X } }, at() );
		const versionId = put.headers[ 'x-amz-version-id' ] ?? '';
		const head = await call( sandbox, GET, at() );
		expect( [
			head.headers[ 'x-amz-object-lock-mode' ],
			head.headers[ 'x-amz-object-lock-retain-until-date' ],
		] ).toEqual( [ 'COMPLIANCE', '2026-11-23T00:00:00.000Z' ] );
		const refused = await call( sandbox, { ...DELETE, query: { versionId } }, at() );
		expect( [ refused.status, refused.element( 'Message' ) ] ).toEqual( [
			403,
			'Access Denied because object protected by object lock.',
		] );
		expect( ( await call( sandbox, DELETE, at() ) ).headers[ 'x-amz-delete-marker' ] ).toBe( 'true' );
		clock = now + 25 * 60 * 60 * 1000;
		expect( ( await call( sandbox, { ...DELETE, query: { versionId } }, at() ) ).status ).toBe( 204 );
	} );

	it.each( [
		[ 'GOVERNANCE' as const, { 'x-amz-bypass-governance-retention': 'true' }, 204 ],
		[ 'GOVERNANCE' as const, {}, 403 ],
		[ 'COMPLIANCE' as const, { 'x-amz-bypass-governance-retention': 'true' }, 403 ],
	] )( 'lets %s be bypassed only by who asks and may', async ( retentionMode, headers, status ) => {
		const versionId = 'L'.repeat( 32 );
		const object = { key: 'site/a', versionId, retainUntil: '2999-01-01T00:00:00Z', retentionMode };
		const sandbox = await begin( { ...LOCKED, objects: [ object ] } );
		expect( ( await call( sandbox, { ...DELETE, query: { versionId }, headers } ) ).status ).toBe( status );
	} );

	it( 'knows nothing of bypassing on other buckets', async () => {
		const headers = { 'x-amz-bypass-governance-retention': 'false' };
		const answer = await call( await begin( {} ), { ...DELETE, headers } );
		expect( [ answer.status, answer.element( 'Message' ) ] ).toEqual( [
			400,
			'x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.',
		] );
	} );
} );
