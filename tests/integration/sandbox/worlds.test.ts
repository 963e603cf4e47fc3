import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadWorld } from '../../../src/sandbox/load-world';
import type { Sandbox, SandboxLine } from '../../../src/sandbox/server';
import type { World } from '../../../src/sandbox/world';
import { WORLDS } from '../../../src/sandbox/worlds';
import { FLAVOUR_WORLDS } from '../../../src/sandbox/worlds/flavours';
import { call, callSts, send, type Sending, type Signing } from './support/http';
import { start, stopAll } from './support/sandboxes';

afterEach( stopAll );

const FILES = readdirSync( join( __dirname, '../../../src/sandbox/worlds' ) ).filter( ( file ) =>
	file.endsWith( '.json' )
);
const names = FILES.map( ( file ) => file.replace( '.json', '' ) );

/** The plugin's own folder, whatever was typed. */
const folderOf = ( { profile, prefix }: SandboxLine ) =>
	profile === 's3-media-sync' ? 'wp-content/uploads/' : prefix;
const aclOf = ( { profile }: SandboxLine ) => ( profile === 's3-media-sync' ? 'public-read' : 'private' );

const signingOf = ( { accessKeyId, secretAccessKey, sessionToken, region }: SandboxLine ): Signing => ( {
	keyId: accessKeyId,
	secret: secretAccessKey,
	region,
	...( sessionToken === undefined ? {} : { token: sessionToken } ),
} );

/** The obvious requests of a plugin, and of a test that looks for a file to read. */
function requests( line: SandboxLine, world: World ): Record< string, Sending > {
	const folder = folderOf( line );
	const key = `/${ line.bucket }/${ folder }bucket-doctor-test/abcdefghijklmnop.txt`;
	const listed =
		world.buckets[ 0 ]?.objects?.find( ( object ) => object.key.startsWith( folder ) && object.key !== folder )
			?.key ?? 'none';
	const body = 'x';
	const acl = { 'x-amz-acl': aclOf( line ) };
	return {
		location: { path: `/${ line.bucket }/`, query: { location: '' } },
		list: { path: `/${ line.bucket }/`, query: { 'list-type': '2', 'max-keys': '1', prefix: folder } },
		versioning: { path: `/${ line.bucket }/`, query: { versioning: '' } },
		put: { method: 'PUT', path: key, body },
		putAcl: { method: 'PUT', path: key, body, headers: acl },
		read: { path: `/${ line.bucket }/${ listed }`, headers: { range: 'bytes=0-0' } },
		part: { method: 'PUT', path: key, body, query: { partNumber: '1', uploadId: 'bucket-doctor-0' } },
		abort: { method: 'DELETE', path: key, query: { uploadId: 'bucket-doctor-0' } },
		delete: { method: 'DELETE', path: key },
	};
}

async function ask( name: string ): Promise< Record< string, string > > {
	const world = await loadWorld( name );
	const sandbox: Sandbox = await start( world );
	const signing = signingOf( sandbox.line );
	const answers: Record< string, string > = {};
	const note = async ( what: string, answer: ReturnType< typeof call > ) => {
		const { status, element } = await answer;
		answers[ what ] = [ status, element( 'Code' ) ].filter( Boolean ).join( ' ' );
	};
	await note( 'identity', callSts( sandbox, signing ) );
	await note( 'head', send( sandbox, { method: 'HEAD', path: `/${ sandbox.line.bucket }/` } ) );
	for ( const [ what, sending ] of Object.entries( requests( sandbox.line, world ) ) ) {
		await note( what, call( sandbox, sending, signing ) );
	}
	return answers;
}

const NO = '403 AccessDenied';
const NO_UPLOAD = '404 NoSuchUpload';
const every = ( answer: string ) =>
	Object.fromEntries(
		[ 'location', 'list', 'versioning', 'put', 'putAcl', 'read', 'part', 'abort', 'delete' ].map( ( what ) => [
			what,
			answer,
		] )
	);

/** Nothing in the way but the two reads of settings that a narrow policy leaves out. */
const fine = {
	identity: '200',
	head: '403',
	location: '200',
	list: '200',
	versioning: NO,
	put: '200',
	putAcl: '200',
	read: '206',
	part: NO_UPLOAD,
	abort: NO_UPLOAD,
	delete: '204',
};

const expected: Record< string, Record< string, string > > = {
	'all-right-updraftplus': fine,
	'all-right-backup-folder': { ...fine, delete: NO },
	'all-right-s3-media-sync': { ...fine, abort: NO },
	'all-right-updraftplus-most-secure': { ...fine, delete: NO },
	'all-right-updraftplus-by-the-guide': fine,
	'all-right-custom': { ...fine, versioning: '200', putAcl: NO },
	'all-right-one-way-backup': { ...fine, location: NO, list: NO, putAcl: '200', read: NO, abort: NO, delete: NO },
	'all-right-read-only': { ...fine, versioning: '200', put: NO, putAcl: NO, part: NO, abort: NO, delete: NO },
	'updraftplus-by-the-guide-unversioned': fine,
	'root-key': { ...fine, versioning: '200' },
	'temporary-key': fine,
	'wide-key': fine,
	'public-backups': fine,
	'archiving-rule': fine,
	'default-retention': { ...fine, put: '400 InvalidRequest', putAcl: '400 InvalidRequest' },
	'endless-growth': { ...fine, delete: NO },
	'versions-pile-up': { ...fine, versioning: '200' },
	'unfinished-uploads': fine,
	'backup-folder-unversioned': { ...fine, delete: NO },
	'whole-bucket-full-access': { ...fine, versioning: '200' },
	'policy-not-attached': { ...every( NO ), identity: '200', head: '403' },
	'put-missing': { ...fine, versioning: '200', put: NO, putAcl: NO, part: NO },
	'demanded-header': { ...fine, versioning: '200', put: NO, putAcl: NO, part: NO },
	'refused-parts': { ...fine, versioning: '200', put: NO, putAcl: NO, part: NO },
	'delete-missing': { ...fine, delete: NO },
	'wrong-secret': { ...every( '403 SignatureDoesNotMatch' ), identity: '403 SignatureDoesNotMatch', head: '403' },
	'altering-proxy': { ...every( '403 SignatureDoesNotMatch' ), identity: '200', head: '403' },
	'unknown-key': { ...every( '403 InvalidAccessKeyId' ), identity: '403 InvalidClientTokenId', head: '403' },
	'missing-bucket': { ...every( '404 NoSuchBucket' ), identity: '200', head: '404' },
	'wrong-region': { ...every( '400 AuthorizationHeaderMalformed' ), identity: '200', head: '403' },
	'bucket-arn-only': { ...fine, put: NO, putAcl: NO, read: NO, part: NO, abort: NO, delete: NO },
	'wrong-folder': { ...fine, list: NO, put: NO, putAcl: NO, read: NO, part: NO, abort: NO, delete: NO },
	'acl-disabled': { ...fine, putAcl: '400 AccessControlListNotSupported', abort: NO },
	'public-acl-blocked': { ...fine, putAcl: NO, abort: NO },
	'scp-deny': { ...fine, delete: NO },
	'kms-deny': { ...fine, put: NO, putAcl: NO, read: NO },
	'clock-skew': { ...every( '403 RequestTimeTooSkewed' ), identity: '403 SignatureDoesNotMatch', head: '403' },
	'captive-portal': { ...every( '200' ), identity: '200', head: '200' },
	'locked-bucket': { ...fine, put: '400 InvalidRequest', putAcl: '400 InvalidRequest' },
	'foreign-bucket': fine,
	'requester-pays': { ...every( '403 AccessDenied' ), identity: '200', head: '403' },
	'expired-token': { ...every( '400 ExpiredToken' ), identity: '403 ExpiredToken', head: '403' },
	unversioned: fine,
	versioned: { ...fine, versioning: '200' },
	'versioned-removable': { ...fine, versioning: '200' },
	suspended: { ...fine, versioning: '200' },
};

it( 'every file is a world, and every world has its answers here', () => {
	const own = Object.keys( WORLDS ).filter( ( name ) => ! ( name in FLAVOUR_WORLDS ) );
	expect( own.sort() ).toEqual( [ ...names ].sort() );
	expect( Object.keys( expected ).sort() ).toEqual( [ ...names ].sort() );
} );

describe.each( names )( 'the world %s', ( name ) => {
	it( 'is valid and bears the name of its file', async () => {
		expect( ( await loadWorld( name ) ).name ).toBe( name );
	} );

	it( 'answers the obvious requests', async () => {
		expect( await ask( name ) ).toEqual( expected[ name ] );
	} );
} );

describe( 'keys of the worlds', () => {
	const keys = async () =>
		( await Promise.all( names.map( loadWorld ) ) ).flatMap( ( { principals = [] } ) =>
			principals.flatMap( ( { accessKeys } ) => accessKeys )
		);
	const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
	const accountOf = ( id: string ) => {
		const bits = [ ...id.slice( 4 ) ]
			.map( ( character ) => BASE32.indexOf( character ).toString( 2 ).padStart( 5, '0' ) )
			.join( '' );
		return Number( BigInt( `0b${ bits.slice( 1, 41 ) }` ) );
	};

	it( 'are twenty characters that tell the account, with secrets of forty', async () => {
		for ( const { id, secret } of await keys() ) {
			expect( [ id, accountOf( id ) ] ).toEqual( [ id, 111122223333 ] );
			expect( id ).toMatch( /^A[KS]IA[Q-Z2-7][A-Z2-7]{15}$/ );
			expect( secret ).toMatch( /^[A-Za-z0-9+/]{40}$/ );
		}
	} );

	it( 'are different in every world', async () => {
		const ids = ( await keys() ).map( ( { id } ) => id );
		expect( new Set( ids ).size ).toBe( ids.length );
	} );

	it( 'differ from what is typed only where that is the mistake', async () => {
		const worlds = await Promise.all( names.map( loadWorld ) );
		const wrong = worlds.filter( ( { typed, principals = [] } ) =>
			principals.every( ( { accessKeys } ) =>
				accessKeys.every( ( key ) => key.id !== typed.accessKeyId || key.secret !== typed.secretAccessKey )
			)
		);
		expect( wrong.map( ( { name } ) => name ) ).toEqual( [ 'unknown-key', 'wrong-secret' ] );
	} );
} );

describe( 'the words of', () => {
	const words = async ( name: string, what: string ) => {
		const world = await loadWorld( name );
		const sandbox = await start( world );
		const sending = requests( sandbox.line, world )[ what ] as Sending;
		return ( await call( sandbox, sending, signingOf( sandbox.line ) ) ).element( 'Message' );
	};

	it.each( [
		[
			'put-missing',
			'put',
			/is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::site-backups\/example\/bucket-doctor-test\/.*" because no identity-based policy allows the s3:PutObject action$/,
		],
		[
			'scp-deny',
			'delete',
			/s3:DeleteObject on resource: ".*" with an explicit deny in a service control policy: arn:aws:organizations::999900001111:policy\/o-exampleorgid\/service_control_policy\/p-example1$/,
		],
		[
			'public-acl-blocked',
			'putAcl',
			/because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access\.$/,
		],
		[
			'kms-deny',
			'put',
			/kms:GenerateDataKey on resource: arn:aws:kms:eu-central-1:111122223333:key\/\S+ because no identity-based policy allows the kms:GenerateDataKey action$/,
		],
		[
			'kms-deny',
			'read',
			/kms:Decrypt on the resource associated with this ciphertext because no identity-based policy allows the kms:Decrypt action$/,
		],
		[
			'locked-bucket',
			'put',
			/^Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters$/,
		],
		[
			'wrong-region',
			'list',
			/^The authorization header is malformed; the region 'eu-west-1' is wrong; expecting 'eu-central-1'$/,
		],
	] )( '%s, %s', async ( name, what, text ) => {
		expect( await words( name, what ) ).toMatch( text );
	} );
} );
