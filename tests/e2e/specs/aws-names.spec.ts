import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startAwsSandbox } from '../support/aws-sandbox';
import type { AwsSandbox, Certificate } from '../support/aws-sandbox';
import type { Connection } from '../support/environment';
import { expect, test as base } from '../support/test';

const MOST_CALLS = 5;
const WORLDS = path.resolve( __dirname, '../../../src/sandbox/worlds' );
const REQUIRED = [ 's3:PutObject', 's3:GetObject', 's3:ListBucket', 's3:DeleteObject' ];

const test = base.extend< { startAws: ( world: string, certificate?: Certificate ) => Promise< AwsSandbox > } >( {
	startAws: async ( {}, provide ) => {
		const started: AwsSandbox[] = [];
		await provide( async ( world, certificate = 'aws' ) => {
			const sandbox = await startAwsSandbox( { world, certificate } );
			started.push( sandbox );
			return sandbox;
		} );
		await Promise.all( started.map( ( sandbox ) => sandbox.stop() ) );
	},
} );

const hostsOf = ( region: string, bucket: string ) => [
	`${ bucket }.s3.${ region }.amazonaws.com`,
	`s3.${ region }.amazonaws.com`,
	`sts.${ region }.amazonaws.com`,
];

const distinct = ( names: readonly string[] ) => [ ...new Set( names ) ].sort();

/** Runs a test by hand and checks what holds for every one: the bucket is as it was, and all of it was one run. */
const runTest = async (
	{ doctor, traffic }: Pick< Parameters< Parameters< typeof test >[ 2 ] >[ 0 ], 'doctor' | 'traffic' >,
	sandbox: AwsSandbox,
	typed: Partial< Connection > = {}
) => {
	const before = await sandbox.state();
	await doctor.open();
	await doctor.type( { ...sandbox.connection, ...typed } );
	await doctor.test();
	expect( await sandbox.state() ).toEqual( before );
	await expect( doctor.leftBehind ).toHaveCount( 0 );
	const calls = traffic.relayCalls();
	expect( distinct( calls.map( ( { run } ) => run.id ) ) ).toHaveLength( 1 );
	return { calls, log: await sandbox.log() };
};

test( 'the bucket is part of the host, and STS is asked in the same region', async ( {
	doctor,
	traffic,
	startAws,
} ) => {
	const sandbox = await startAws( 'unversioned' );
	const { calls, log } = await runTest( { doctor, traffic }, sandbox );

	await expect( doctor.verdict ).toHaveText( /^Ready/ );
	await expect( doctor.findings ).toHaveCount( 1 );
	await expect( doctor.findings.getByRole( 'heading' ).first() ).toContainText(
		'Backups would not survive a break-in'
	);
	expect( calls.length ).toBeLessThanOrEqual( MOST_CALLS );
	expect( log ).toHaveLength( calls.flatMap( ( { requests } ) => requests ).length );

	const ofBucket = log.filter( ( { host } ) => host === 'site-backups.s3.eu-central-1.amazonaws.com' );
	expect( distinct( ofBucket.map( ( { operation } ) => operation ) ) ).toEqual(
		expect.arrayContaining( [ 'DeleteObject', 'GetObject', 'HeadBucket', 'ListObjectsV2', 'PutObject' ] )
	);
	expect( ofBucket.filter( ( { path: sent } ) => sent.startsWith( '/site-backups' ) ) ).toEqual( [] );
	const ofSts = log.filter( ( { host } ) => host === 'sts.eu-central-1.amazonaws.com' );
	expect( ofSts ).toEqual( [ expect.objectContaining( { operation: 'GetCallerIdentity', status: 200 } ) ] );
	const elsewhere = log.filter( ( entry ) => ! ofBucket.includes( entry ) && ! ofSts.includes( entry ) );
	expect( distinct( elsewhere.map( ( { operation, host } ) => `${ operation } ${ host }` ) ) ).toEqual( [
		'ListBuckets s3.eu-central-1.amazonaws.com',
	] );
} );

for ( const [ name, region, first ] of [
	[ 'another region than the bucket’s is found, told, and left', 'eu-west-1', 'eu-west-1' ],
	[ 'a region that is not entered is found out', '', 'us-east-1' ],
] as const ) {
	test( name, async ( { doctor, traffic, startAws } ) => {
		const sandbox = await startAws( 'unversioned' );
		const { calls, log } = await runTest( { doctor, traffic }, sandbox, { region } );

		if ( region ) {
			await expect( doctor.verdict ).toHaveText( /^Not ready/ );
			const finding = doctor.findings.first();
			await expect( finding.getByRole( 'heading' ).first() ).toContainText( 'The bucket is in another region' );
			await expect( finding ).toContainText( 'eu-central-1' );
		} else {
			await expect( doctor.verdict ).toHaveText( /^Ready/ );
		}
		for ( const action of REQUIRED ) {
			await expect( doctor.permission( action ).first() ).toHaveText( /Allowed/ );
		}

		const wrong = hostsOf( first, 'site-backups' );
		const right = hostsOf( 'eu-central-1', 'site-backups' );
		const waves = calls.map( ( { requests } ) => distinct( requests.map( ( { host } ) => host ) ) );
		expect( waves[ 0 ] ).toContain( wrong[ 0 ] );
		const change = waves.findIndex( ( hosts ) => hosts.includes( right[ 0 ] ?? '' ) );
		expect( change ).toBeGreaterThan( 0 );
		expect(
			waves
				.slice( 0, change )
				.flat()
				.filter( ( host ) => ! wrong.includes( host ) )
		).toEqual( [] );
		expect(
			waves
				.slice( change )
				.flat()
				.filter( ( host ) => ! right.includes( host ) )
		).toEqual( [] );
		expect( log.map( ( { host } ) => host ).sort() ).toEqual(
			calls.flatMap( ( { requests } ) => requests.map( ( { host } ) => host ) ).sort()
		);
		const written = log.filter( ( { operation } ) => operation === 'PutObject' );
		expect( distinct( written.map( ( { host } ) => host ) ) ).toEqual( [ right[ 0 ] ] );
	} );
}

for ( const [ certificate, cause ] of [
	[ 'stranger', /does not know who signed the certificate/ ],
	[ 'other-name', /made out to another name/ ],
	[ 'expired', /certificate’s time is over/ ],
] as const ) {
	test( `certificate “${ certificate }”: the connection is at fault, and no permission is called denied`, async ( {
		doctor,
		traffic,
		startAws,
	} ) => {
		const sandbox = await startAws( 'unversioned', certificate );
		const { calls, log } = await runTest( { doctor, traffic }, sandbox );

		await expect( doctor.verdict ).toHaveText( /^Not ready/ );
		const finding = doctor.findings.first();
		await expect( finding.getByRole( 'heading' ).first() ).toContainText(
			'The encrypted connection to the store cannot be trusted'
		);
		await expect( finding ).toHaveText( cause );
		await expect( doctor.permission( 's3:ListBucket' ).first() ).toHaveText(
			/Unknown.*No usable answer came back/
		);
		const rows = await doctor.permissions.locator( 'tbody tr' ).allTextContents();
		expect( rows.length ).toBeGreaterThanOrEqual( REQUIRED.length );
		const reason = /Unknown(No usable answer came back|The test did not ask for this)/;
		expect( rows.filter( ( row ) => ! reason.test( row ) ) ).toEqual( [] );
		await expect( doctor.report ).not.toHaveText( /denied/i );
		expect( calls.length ).toBeLessThanOrEqual( MOST_CALLS );
		expect( log ).toEqual( [] );
	} );
}

test( 'a bucket name with a dot stays in the path: no certificate of AWS’s fits it as a host', async ( {
	doctor,
	traffic,
	startAws,
}, testInfo ) => {
	const file = testInfo.outputPath( 'dotted.json' );
	const source = await readFile( path.join( WORLDS, 'unversioned.json' ), 'utf8' );
	await writeFile( file, source.replaceAll( 'site-backups', 'site.backups' ) );
	const sandbox = await startAws( file );
	expect( sandbox.connection.bucket ).toBe( 'site.backups' );
	const { calls, log } = await runTest( { doctor, traffic }, sandbox );

	await expect( doctor.verdict ).toHaveText( /^Ready/ );
	expect( calls.length ).toBeLessThanOrEqual( MOST_CALLS );
	expect( distinct( log.map( ( { host } ) => host ) ) ).toEqual( [
		's3.eu-central-1.amazonaws.com',
		'sts.eu-central-1.amazonaws.com',
	] );
	const written = log.filter( ( { operation } ) => operation === 'PutObject' );
	expect( written.length ).toBeGreaterThan( 0 );
	expect( written.filter( ( { path: sent } ) => ! sent.startsWith( '/site.backups/' ) ) ).toEqual( [] );
} );

test( 'what WP_HTTP_BLOCK_EXTERNAL forbids is not sent, and the report has the line that permits it', async ( {
	doctor,
	traffic,
	startAws,
} ) => {
	const sandbox = await startAws( 'unversioned' );
	const { calls, log } = await runTest( { doctor, traffic }, sandbox, { region: 'eu-north-1' } );

	await expect( doctor.verdict ).toHaveText( /^Not ready/ );
	const finding = doctor.findings.first();
	await expect( finding.getByRole( 'heading' ).first() ).toContainText(
		'This site forbids itself to reach the store'
	);
	await expect(
		finding.getByText( "define( 'WP_ACCESSIBLE_HOSTS', '*.amazonaws.com' );", { exact: true } )
	).toBeVisible();
	expect( calls.length ).toBeGreaterThan( 0 );
	expect( calls.length ).toBeLessThanOrEqual( MOST_CALLS );
	expect( log ).toEqual( [] );
} );
