import type { Report } from '../../../src/engine';
import { startSandbox } from '../../../src/sandbox/server';
import { bucketChanges, leftoverIds } from '../../support/bucket-changes';
import { environmentOf, optionsOf, runCli } from '../../support/run-cli';
import { worldNamed } from '../../support/run-world';

const WRITES = [ 'PutObject', 'CreateMultipartUpload' ];

/** One command in a world, with what it did to the buckets. */
async function inWorld( world: unknown, ...argv: string[] ) {
	const sandbox = await startSandbox( world );
	const before = structuredClone( sandbox.state() );
	const [ command = '', ...more ] = argv;
	const result = await runCli(
		[ command, ...optionsOf( sandbox.line ), '--yes', ...more ],
		environmentOf( sandbox.line )
	);
	const changes = bucketChanges( before, structuredClone( sandbox.state() ) );
	const written = sandbox.log().filter( ( { operation } ) => WRITES.includes( operation ) );
	await sandbox.close();
	return { ...result, changes, written: written.length };
}

const checkJson = async ( world: unknown, ...more: string[] ) => {
	const result = await inWorld( world, 'check', '--reporter', 'json', ...more );
	return { ...result, report: JSON.parse( result.stdout ) as Report };
};

const decisionOf = ( { decisions }: Report, operation: string ) =>
	decisions.find( ( decision ) => decision.operation === operation );

const NOTHING = { lost: [], added: [] };

const foreign = () => worldNamed( 'foreign-bucket' );

/** A store that is not AWS's and whose lock the key may not read. */
function otherStore(): Record< string, unknown > {
	const world = worldNamed( 'unversioned' );
	return { ...world, typed: { ...( world.typed as object ), provider: 'other' } };
}

describe( '--accept-foreign-bucket', () => {
	const OFFER =
		'The bucket belongs to another account than the key, so the test wrote nothing. Is the bucket meant to be that one? ' +
		'If so, test again with --accept-foreign-bucket.\n';

	it( 'is asked for where the bucket is another account’s; nothing is written without it', async () => {
		const { code, stderr, report, changes, written } = await checkJson( foreign() );
		expect( { code, stderr, changes, written } ).toEqual( {
			code: 2,
			stderr: OFFER,
			changes: NOTHING,
			written: 0,
		} );
		expect( report.verdict ).toBe( 'inconclusive' );
		expect( report.findings.map( ( { diagnosis } ) => diagnosis ) ).toEqual( [ 'foreign-bucket' ] );
		expect( decisionOf( report, 'PutObject' ) ).toMatchObject( {
			decision: 'unknown',
			reason: 'owner-unconfirmed',
		} );
	} );

	it( 'lets the test write, decide and clean up', async () => {
		const { code, stderr, report, changes, written } = await checkJson( foreign(), '--accept-foreign-bucket' );
		expect( { code, stderr, changes } ).toEqual( { code: 0, stderr: '', changes: NOTHING } );
		expect( written ).toBe( 3 );
		expect( { verdict: report.verdict, leftovers: report.leftovers } ).toEqual( {
			verdict: 'ready-with-warnings',
			leftovers: [],
		} );
		for ( const operation of [ 'PutObject', 'CreateMultipartUpload', 'DeleteObject' ] ) {
			expect( decisionOf( report, operation ) ).toMatchObject( { decision: 'allowed' } );
		}
	} );

	it( 'is offered by probe, too', async () => {
		const { code, stderr, written } = await inWorld( foreign(), 'probe' );
		expect( { code, stderr, written } ).toEqual( { code: 0, stderr: OFFER, written: 0 } );
		expect( await inWorld( foreign(), 'probe', '--accept-foreign-bucket' ) ).toMatchObject( {
			code: 0,
			stderr: '',
			changes: NOTHING,
		} );
	} );

	it( 'does not write where the test is to read only', async () => {
		const { code, stderr, written } = await checkJson( foreign(), '--accept-foreign-bucket', '--read-only' );
		expect( { code, stderr, written } ).toEqual( { code: 2, stderr: '', written: 0 } );
	} );

	it( 'is not offered where it would change nothing: the bucket lets nobody in and may be anybody’s', async () => {
		const world = foreign();
		const [ bucket ] = world.buckets as ReadonlyArray< Record< string, unknown > >;
		const { policy, ...closed } = bucket ?? {};
		expect( policy ).toBeDefined();
		const { code, stderr, changes } = await checkJson( { ...world, buckets: [ closed ] } );
		expect( { code, changes } ).toEqual( { code: 1, changes: NOTHING } );
		expect( stderr ).not.toContain( '--accept-foreign-bucket' );
	} );

	it( 'is remembered by a saved run in that it wrote', async () => {
		const world = foreign();
		const text = JSON.stringify( world ).replaceAll( '"s3:PutObject",', '' );
		const checked = await checkJson( JSON.parse( text ), '--accept-foreign-bucket' );
		expect( decisionOf( checked.report, 'PutObject' ) ).toMatchObject( { decision: 'denied' } );
		const { stdout } = await runCli( [ 'diagnose', '-', '--reporter', 'json' ], {}, checked.stdout );
		expect( JSON.parse( stdout ) ).toEqual( checked.report );
	} );
} );

describe( '--accept-requester-pays', () => {
	const paying = () => worldNamed( 'requester-pays' );
	const listsOf = ( { observations }: Report ) =>
		observations.filter( ( { request } ) => request?.headers[ 'x-amz-request-payer' ] !== undefined );

	it( 'is asked for where everything is refused without a reason; nothing is paid for without it', async () => {
		const { code, stderr, report } = await checkJson( paying() );
		expect( { code, paid: listsOf( report ) } ).toEqual( { code: 1, paid: [] } );
		expect( stderr ).toMatch( /Requester Pays.* If so, test again with --accept-requester-pays\.\n$/ );
	} );

	it( 'sends one list that is paid for, and tells what it shows', async () => {
		const { code, stderr, report, changes } = await checkJson( paying(), '--accept-requester-pays' );
		expect( { code, stderr, changes } ).toEqual( { code: 1, stderr: '', changes: NOTHING } );
		expect( listsOf( report ).map( ( { operation } ) => operation ) ).toEqual( [ 'ListObjectsV2' ] );
		const found = report.findings.map( ( { diagnosis } ) => diagnosis );
		expect( found[ 0 ] ).toBe( 'requester-pays' );
		expect( found ).not.toContain( 'access-denied' );
		// What no request has paid for is not known, so that nothing sure is missing from a policy.
		expect( decisionOf( report, 'ListObjectsV2' ) ).toMatchObject( { decision: 'unknown' } );
		expect( report.policy.missing.filter( ( { sure } ) => sure ) ).toEqual( [] );
		const { stdout } = await runCli( [ 'diagnose', '-', '--reporter', 'json' ], {}, JSON.stringify( report ) );
		expect( JSON.parse( stdout ) ).toEqual( report );
	} );

	it( 'claims nothing of a bucket that lets nobody in, and is offered once only', async () => {
		const world = worldNamed( 'foreign-bucket' );
		const [ bucket ] = world.buckets as ReadonlyArray< Record< string, unknown > >;
		const { policy, ...closed } = bucket ?? {};
		expect( policy ).toBeDefined();
		const shut = { ...world, buckets: [ closed ] };
		const { stderr, report } = await checkJson( shut, '--accept-requester-pays' );
		expect( stderr ).toBe( '' );
		expect( report.findings.map( ( { diagnosis } ) => diagnosis ) ).not.toContain( 'requester-pays' );
	} );

	it( 'is not offered where S3 gives reasons', async () => {
		expect( ( await checkJson( worldNamed( 'policy-not-attached' ) ) ).stderr ).toBe( '' );
	} );
} );

describe( '--accept-unread-lock', () => {
	it( 'is asked for where a store does not tell of its lock; nothing is written without it', async () => {
		const { code, stderr, report, changes, written } = await checkJson( otherStore() );
		expect( { code, changes, written } ).toEqual( { code: 2, changes: NOTHING, written: 0 } );
		expect( stderr ).toMatch(
			/^The store does not tell whether .* If so, test again with --accept-unread-lock\.\n$/
		);
		expect( decisionOf( report, 'PutObject' ) ).toMatchObject( { decision: 'unknown', reason: 'object-lock' } );
	} );

	it( 'lets the test write, decide and clean up', async () => {
		const { code, stderr, report, changes } = await checkJson( otherStore(), '--accept-unread-lock' );
		expect( { code, stderr, changes } ).toEqual( { code: 0, stderr: '', changes: NOTHING } );
		expect( decisionOf( report, 'PutObject' ) ).toMatchObject( { decision: 'allowed' } );
	} );

	it( 'opens no bucket whose lock was read', async () => {
		const { code, stderr, report, changes } = await checkJson(
			worldNamed( 'locked-bucket' ),
			'--accept-unread-lock',
			'--accept-foreign-bucket'
		);
		expect( { code, stderr, added: changes.added } ).toEqual( { code: 2, stderr: '', added: [] } );
		expect( leftoverIds( report.leftovers ) ).toEqual( [] );
		expect( decisionOf( report, 'PutObject' ) ).toMatchObject( { decision: 'unknown', reason: 'object-lock' } );
	} );
} );
