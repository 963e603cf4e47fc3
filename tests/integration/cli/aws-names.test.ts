import type { Report } from '../../../src/engine';
import { checkOnAws, startAwsNames } from '../../support/aws-names';
import type { AwsNames } from '../../support/aws-names';
import { bucketChanges } from '../../support/bucket-changes';
import { worldNamed } from '../../support/run-world';

let aws: AwsNames;

const start = async ( ...args: Parameters< typeof startAwsNames > ) => ( aws = await startAwsNames( ...args ) );

afterEach( () => aws.sandbox.close() );

async function check( line = aws.sandbox.line ) {
	const before = structuredClone( aws.sandbox.state() );
	const { code, stdout, stderr } = await checkOnAws( aws, [ '--reporter', 'json' ], { line } );
	const report = JSON.parse( stdout ) as Report;
	return {
		result: {
			code,
			stderr,
			verdict: report.verdict,
			findings: report.findings.map( ( { diagnosis } ) => diagnosis ),
		},
		changes: bucketChanges( before, structuredClone( aws.sandbox.state() ) ),
		report,
	};
}

/** Hosts of the requests that were answered, with the operations sent to each. */
function served(): Readonly< Record< string, readonly string[] > > {
	const hosts: Record< string, string[] > = {};
	for ( const { host, operation } of aws.sandbox.log() ) {
		hosts[ host ] = [ ...new Set( [ ...( hosts[ host ] ?? [] ), operation ] ) ];
	}
	return hosts;
}

const READY = { code: 0, stderr: '', verdict: 'ready-with-warnings', findings: [ 'unrestorable-backups' ] };
const NOTHING = { lost: [], added: [] };

describe( 'on AWS’s own names', () => {
	it( 'the bucket is in the host name, and STS and the list of buckets have hosts of their own', async () => {
		await start( worldNamed( 'unversioned' ) );
		const { result, changes, report } = await check();
		expect( { result, changes } ).toEqual( { result: READY, changes: NOTHING } );
		expect( Object.keys( served() ).sort() ).toEqual( [
			's3.eu-central-1.amazonaws.com',
			'site-backups.s3.eu-central-1.amazonaws.com',
			'sts.eu-central-1.amazonaws.com',
		] );
		expect( served()[ 's3.eu-central-1.amazonaws.com' ] ).toEqual( [ 'ListBuckets' ] );
		expect( served()[ 'sts.eu-central-1.amazonaws.com' ] ).toEqual( [ 'GetCallerIdentity' ] );
		expect( report.identity.arn ).toBe( 'arn:aws:iam::111122223333:user/example-site' );
		expect( aws.sandbox.log().every( ( { path } ) => ! path.startsWith( '/site-backups' ) ) ).toBe( true );
	} );

	it( 'a bucket whose name has a dot goes into the path, for which there is a certificate', async () => {
		await start(
			JSON.parse( JSON.stringify( worldNamed( 'unversioned' ) ).replaceAll( 'site-backups', 'site.backups' ) )
		);
		const { result, changes } = await check();
		expect( { result, changes } ).toEqual( { result: READY, changes: NOTHING } );
		expect( Object.keys( served() ).sort() ).toEqual( [
			's3.eu-central-1.amazonaws.com',
			'sts.eu-central-1.amazonaws.com',
		] );
		expect( served()[ 's3.eu-central-1.amazonaws.com' ] ).toContain( 'PutObject' );
	} );

	it( 'a region that is to be found out is asked of the first one; the rest goes to the right host', async () => {
		await start( worldNamed( 'unversioned' ) );
		const { result, changes, report } = await check( { ...aws.sandbox.line, region: '' } );
		expect( { result, changes, region: report.target.region } ).toEqual( {
			result: READY,
			changes: NOTHING,
			region: 'eu-central-1',
		} );
		expect( served() ).toMatchObject( {
			'site-backups.s3.us-east-1.amazonaws.com': [ 'HeadBucket' ],
			'sts.us-east-1.amazonaws.com': [ 'GetCallerIdentity' ],
			'site-backups.s3.eu-central-1.amazonaws.com': expect.arrayContaining( [ 'PutObject' ] ),
		} );
	} );

	it( 'a wrong region is a finding, and the test goes on at the right host', async () => {
		await start( worldNamed( 'wrong-region' ) );
		const { result, changes, report } = await check();
		expect( { result, changes, region: report.target.region } ).toEqual( {
			result: { code: 1, stderr: '', verdict: 'not-ready', findings: [ 'wrong-region', 'unrestorable-backups' ] },
			changes: NOTHING,
			region: 'eu-central-1',
		} );
		expect( Object.keys( served() ).sort() ).toEqual( [
			's3.eu-central-1.amazonaws.com',
			's3.eu-west-1.amazonaws.com',
			'site-backups.s3.eu-central-1.amazonaws.com',
			'site-backups.s3.eu-west-1.amazonaws.com',
			'sts.eu-west-1.amazonaws.com',
		] );
		expect( served()[ 'site-backups.s3.eu-west-1.amazonaws.com' ] ).not.toContain( 'PutObject' );
		expect( served()[ 'site-backups.s3.eu-central-1.amazonaws.com' ] ).toContain( 'PutObject' );
	} );

	it.each( [
		[ 'put-missing', 'implicit-deny' ],
		[ 'wrong-secret', 'signature-mismatch' ],
		[ 'missing-bucket', 'missing-bucket' ],
	] )( '%s is seen as elsewhere', async ( world, first ) => {
		await start( worldNamed( world ) );
		const { result, changes } = await check();
		expect( { code: result.code, first: result.findings[ 0 ], changes } ).toEqual( {
			code: 1,
			first,
			changes: NOTHING,
		} );
	} );
} );

describe( 'a certificate that is not to be trusted', () => {
	/** Code of Node's error, and the word that the finding has for it. */
	async function refusal( network: Partial< AwsNames[ 'network' ] > = {} ) {
		aws = { ...aws, network: { ...aws.network, ...network } };
		const { result, report } = await check();
		const codes = report.observations.map( ( { answer } ) =>
			'failure' in answer ? answer.failure.code : 'answered'
		);
		return {
			...result,
			faults: [ ...new Set( report.findings.map( ( { params } ) => params.fault ) ) ],
			codes: [ ...new Set( codes ) ],
			requests: aws.sandbox.log().length,
			decisions: [ ...new Set( report.decisions.map( ( { decision } ) => decision ) ) ],
			first: result.findings[ 0 ],
		};
	}

	const REFUSED = {
		code: 1,
		stderr: '',
		verdict: 'not-ready',
		first: 'tls-failure',
		requests: 0,
		decisions: [ 'unknown' ],
	};

	it.each( [
		[ 'stranger', 'untrusted', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' ],
		[ 'other-name', 'name', 'ERR_TLS_CERT_ALTNAME_INVALID' ],
		[ 'expired', 'expired', 'CERT_HAS_EXPIRED' ],
		[ 'early', 'expired', 'CERT_NOT_YET_VALID' ],
	] as const )( '(%s) is a finding, and no request is sent', async ( certificate, fault, code ) => {
		await start( worldNamed( 'unversioned' ), certificate );
		expect( await refusal() ).toMatchObject( { ...REFUSED, faults: [ fault ], codes: [ code ] } );
	} );

	it( 'is one whose authority only this test knows', async () => {
		await start( worldNamed( 'unversioned' ) );
		const { connectTo } = aws.network;
		aws = { ...aws, network: connectTo ? { connectTo } : {} };
		expect( await refusal() ).toMatchObject( {
			...REFUSED,
			faults: [ 'untrusted' ],
			codes: [ 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' ],
		} );
	} );
} );
