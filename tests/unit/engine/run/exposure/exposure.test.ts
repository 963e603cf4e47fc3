import type { Response, WaveRequest } from '../../../../../src/engine';
import { allRight, answer, implicitDeny, plainDenial, s3Error } from '../../../../support/answers';
import { runAgainst } from '../../../../support/run';

type Answers = Readonly< Partial< Record< string, ( request: WaveRequest ) => Response > > >;

/** The exposure of a run on a store that answers some operations otherwise. */
async function exposureOf( answers: Answers, connection = {}, options = {} ) {
	const respond = ( request: WaveRequest ) => {
		const name = request.anonymous ? `anonymous ${ request.operation }` : request.operation;
		return answers[ name ]?.( request ) ?? allRight( request );
	};
	return ( await runAgainst( respond, connection, options ) ).report.exposure;
}

const OTHER = { provider: 'other', endpoint: 'https://store.example.org', addressing: 'path', region: 'eu-central-1' };
const isInvented = ( { query }: WaveRequest ) => query.uploadId?.startsWith( 'bucket-doctor-' ) ?? false;
const VERSIONED: Answers = {
	GetBucketVersioning: () =>
		answer( 200, '<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>' ),
	PutObject: () => answer( 200, '', { etag: '"1"', 'x-amz-version-id': 'v1' } ),
};
const NO_VERSION_DELETE: Answers = {
	DeleteObject: ( { query } ) => ( 'versionId' in query ? plainDenial() : answer( 204 ) ),
};
const lockOf = ( mode: string ): Answers => ( {
	GetObjectLockConfiguration: () =>
		answer(
			200,
			`<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention><Mode>${ mode }</Mode><Years>1</Years></DefaultRetention></Rule></ObjectLockConfiguration>`
		),
} );

describe( 'reading', () => {
	it( 'counts a file that the site wrote itself, though others could not be tried', async () => {
		const { read } = await exposureOf( { ListObjectsV2: plainDenial } );
		expect( read ).toEqual( { value: 'yes', proof: [ 'get-object.1' ] } );
	} );

	it( 'follows the GET where a HEAD left it open', async () => {
		const { read } = await exposureOf( {
			HeadObject: () => answer( 403 ),
			GetObject: () => implicitDeny( 's3:GetObject', 'arn:aws:s3:::site-backups/x' ),
		} );
		expect( read ).toEqual( { value: 'no', proof: [ 'get-listed-object.1', 'get-object.1' ] } );
	} );

	it( 'is open where the refusal names another permission', async () => {
		const { read } = await exposureOf( {
			HeadObject: () => answer( 404 ),
			GetObject: () => implicitDeny( 's3:ListBucket', 'arn:aws:s3:::site-backups' ),
		} );
		expect( read ).toMatchObject( { value: 'unknown', reason: 'provider-silent' } );
	} );
} );

describe( 'writing over files', () => {
	it( 'is open where the key of the encryption was refused: a thief may ask for another encryption', async () => {
		const refuse = () => implicitDeny( 'kms:GenerateDataKey', 'arn:aws:kms:eu-central-1:111122223333:key/k' );
		const { overwrite } = await exposureOf( { PutObject: refuse, CreateMultipartUpload: refuse } );
		expect( overwrite ).toMatchObject( { value: 'unknown', reason: 'provider-silent' } );
	} );

	it( 'is open where only the parts of large uploads pass', async () => {
		const { overwrite } = await exposureOf( { PutObject: plainDenial, CreateMultipartUpload: plainDenial } );
		expect( overwrite.value ).toBe( 'unknown' );
	} );

	it.each( [
		[ 'a lock that could not be read', { GetObjectLockConfiguration: plainDenial }, {}, 'object-lock' ],
		[
			'a store that knows roles which only create',
			{},
			{ endpoint: 'https://storage.googleapis.com' },
			'provider-silent',
		],
	] )( 'is open outside AWS with %s', async ( _, answers, connection, reason ) => {
		const { overwrite, restorable } = await exposureOf(
			answers,
			{ ...OTHER, ...connection },
			{ consents: { unreadLock: true } }
		);
		expect( overwrite ).toMatchObject( { value: 'unknown', reason } );
		// What cannot be written over can still be deleted, where no lock is in the way.
		expect( restorable.value ).toBe( reason === 'object-lock' ? 'unknown' : 'no' );
	} );

	it( 'destroys outside AWS where nothing is locked', async () => {
		expect( ( await exposureOf( {}, OTHER ) ).overwrite.value ).toBe( 'destroys' );
	} );
} );

describe( 'deleting', () => {
	it( 'is possible by version id where nothing keeps versions', async () => {
		const { delete: deleting, deleteVersions } = await exposureOf( {
			DeleteObject: ( { query } ) => ( 'versionId' in query ? answer( 204 ) : plainDenial() ),
		} );
		expect( deleting ).toMatchObject( { value: 'yes', proof: [ 'delete-object-version.1' ] } );
		expect( deleteVersions.value ).toBe( 'n/a' );
	} );

	it( 'is not ruled out by a refusal of deleting versions alone', async () => {
		const { delete: deleting } = await exposureOf( {
			...NO_VERSION_DELETE,
			GetBucketVersioning: plainDenial,
			PutObject: plainDenial,
		} );
		expect( deleting ).toMatchObject( { value: 'unknown', reason: 'not-probed' } );
	} );
} );

describe( 'other folders', () => {
	it( 'say nothing where parts are refused although files can be written', async () => {
		const { otherFolders } = await exposureOf( {
			UploadPart: ( request ) => ( isInvented( request ) ? plainDenial() : allRight( request ) ),
		} );
		expect( otherFolders.write ).toEqual( { value: 'unknown', reason: 'provider-silent', proof: [] } );
	} );

	it( 'are written to where one name passes', async () => {
		const { otherFolders } = await exposureOf(
			{
				UploadPart: ( request ) =>
					isInvented( request ) && /\/site-backups\/(uploads|backup_|wp)/.test( request.path )
						? plainDenial()
						: allRight( request ),
			},
			{ addressing: 'path', endpoint: 'http://127.0.0.1:9101' }
		);
		expect( otherFolders.write ).toEqual( { value: 'yes', proof: [ 'upload-part-elsewhere.4' ] } );
	} );

	it( 'are none where the plugin has the whole bucket', async () => {
		const { otherFolders } = await exposureOf( {}, { prefix: '' } );
		expect( Object.values( otherFolders ).map( ( { value } ) => value ) ).toEqual( [ 'n/a', 'n/a', 'n/a' ] );
	} );
} );

describe( 'names of other buckets', () => {
	const list =
		( ...names: readonly string[] ) =>
		() =>
			answer(
				200,
				`<ListAllMyBucketsResult><Buckets>${ names.map( ( name ) => `<Bucket><Name>${ name }</Name></Bucket>` ).join( '' ) }</Buckets></ListAllMyBucketsResult>`
			);

	it.each( [
		[ 'yes', [ 'another' ], OTHER ],
		[ 'unknown', [ 'site-backups' ], OTHER ],
		[ 'unknown', [], OTHER ],
		[ 'yes', [ 'site-backups' ], {} ],
	] )( '%s for a list of %p', async ( value, names, connection ) => {
		expect( ( await exposureOf( { ListBuckets: list( ...names ) }, connection ) ).otherBuckets.names.value ).toBe(
			value
		);
	} );
} );

describe( 'publishing', () => {
	const denied = { 'anonymous GetObject': plainDenial };
	const BODY = ( allRight( { operation: 'GetObject', query: {} } as unknown as WaveRequest ) as Response ).body;

	it( 'is seen by asking without a signature', async () => {
		const { publish } = await exposureOf( { 'anonymous GetObject': () => answer( 200, BODY, { etag: '"1"' } ) } );
		expect( publish ).toEqual( { value: 'yes', proof: [ 'get-object-anonymous.1' ] } );
	} );

	it( 'is ruled out by settings that close both ways', async () => {
		expect( ( await exposureOf( denied ) ).publish.value ).toBe( 'no' );
	} );

	it( 'is open where the settings of ACLs could not be read', async () => {
		const { publish } = await exposureOf( {
			...denied,
			GetPublicAccessBlock: plainDenial,
			GetBucketOwnershipControls: plainDenial,
		} );
		expect( publish ).toEqual( { value: 'unknown', reason: 'setting-unread', proof: [] } );
	} );

	it( 'is open outside AWS, where such settings are kept and mean nothing', async () => {
		expect( ( await exposureOf( denied, OTHER ) ).publish.value ).toBe( 'unknown' );
	} );
} );

describe( 'restoring', () => {
	it( 'is certain where versions stay and no rule removes them', async () => {
		expect( await exposureOf( { ...VERSIONED, ...NO_VERSION_DELETE } ) ).toMatchObject( {
			overwrite: { value: 'keeps-versions' },
			deleteVersions: { value: 'no' },
			restorable: { value: 'yes' },
		} );
	} );

	it( 'has no number where the rules could not be read', async () => {
		const { restorable } = await exposureOf( {
			...VERSIONED,
			...NO_VERSION_DELETE,
			GetBucketLifecycleConfiguration: plainDenial,
		} );
		expect( restorable ).toMatchObject( { value: 'days' } );
		expect( restorable.days ).toBeUndefined();
	} );

	it( 'fails where versions can be deleted and their ids be read', async () => {
		expect( ( await exposureOf( VERSIONED ) ).restorable.value ).toBe( 'no' );
	} );

	it( 'is certain where nothing can be written or deleted', async () => {
		const { restorable } = await exposureOf( {
			PutObject: plainDenial,
			CreateMultipartUpload: plainDenial,
			UploadPart: plainDenial,
			DeleteObject: plainDenial,
		} );
		expect( restorable.value ).toBe( 'yes' );
	} );

	it( 'has its time under a retention that nobody may end', async () => {
		expect( ( await exposureOf( { ...VERSIONED, ...lockOf( 'COMPLIANCE' ) } ) ).restorable ).toMatchObject( {
			value: 'days',
			days: 365,
		} );
	} );

	it( 'is open under a retention that some may end', async () => {
		expect( ( await exposureOf( { ...VERSIONED, ...lockOf( 'GOVERNANCE' ) } ) ).restorable.value ).toBe(
			'unknown'
		);
	} );

	it( 'is open where the answer of deleting versions does not tell', async () => {
		const { restorable } = await exposureOf( {
			...VERSIONED,
			DeleteObject: () => s3Error( 501, 'NotImplemented', 'Not here.' ),
		} );
		expect( restorable.value ).toBe( 'unknown' );
	} );
} );

it( 'leaves open what no safe request can tell', async () => {
	const { changeSettings, otherBuckets } = await exposureOf( {} );
	const untried = { value: 'unknown', reason: 'not-probed', proof: [] };
	expect( [ changeSettings, otherBuckets.content ] ).toEqual( [ untried, untried ] );
} );
