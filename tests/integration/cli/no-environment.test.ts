import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import type { SandboxLine } from '../../../src/sandbox/server';
import { checkOnAws, startAwsNames } from '../../support/aws-names';
import type { AwsNames } from '../../support/aws-names';
import { httpAnswer, startRawServer } from '../../support/raw-server';
import type { RawServer } from '../../support/raw-server';
import { environmentOf } from '../../support/run-cli';
import { worldNamed } from '../../support/run-world';

let decoy: RawServer;
let home = '';
let aws: AwsNames;
const before = { ...process.env };

beforeEach( async () => {
	decoy = await startRawServer( ( socket ) => socket.end( httpAnswer( 'HTTP/1.1 200 OK', '<x/>' ) ) );
	home = await mkdtemp( join( tmpdir(), 'bucket-doctor-' ) );
	await mkdir( join( home, '.aws' ) );
	const settings = [ 'region = ap-southeast-2', `endpoint_url = http://${ decoy.host }`, 'use_fips_endpoint = true' ];
	const section = ( name: string ) => [ `[${ name }]`, ...settings, 'services = local' ];
	await writeFile(
		join( home, '.aws/config' ),
		[
			...section( 'default' ),
			...section( 'profile decoy' ),
			'[services local]',
			's3 =',
			`  endpoint_url = http://${ decoy.host }`,
			'sts =',
			`  endpoint_url = http://${ decoy.host }`,
		].join( '\n' )
	);
	await writeFile(
		join( home, '.aws/credentials' ),
		[ 'default', 'decoy' ]
			.map( ( name ) => `[${ name }]\naws_access_key_id = AKIADECOY\naws_secret_access_key = decoy\n` )
			.join( '\n' )
	);
	aws = await startAwsNames( worldNamed( 'all-right-updraftplus' ) );
} );

afterEach( async () => {
	Object.keys( process.env ).forEach( ( name ) => delete process.env[ name ] );
	Object.assign( process.env, before );
	await Promise.all( [ decoy.close(), aws.sandbox.close(), rm( home, { recursive: true } ) ] );
} );

const atDecoy =
	( ...names: string[] ) =>
	() =>
		Object.fromEntries( names.map( ( name ) => [ name, `http://${ decoy.host }` ] ) );

/** What AWS's tools and other programs take for an instruction where to send requests, by what it is called here. */
const SETTINGS: Readonly< Record< string, () => Readonly< Record< string, string > > > > = {
	AWS_ENDPOINT_URL: atDecoy( 'AWS_ENDPOINT_URL' ),
	'AWS_ENDPOINT_URL_S3 and _STS': atDecoy( 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL_STS' ),
	'AWS_REGION and AWS_DEFAULT_REGION': () => ( {
		AWS_REGION: 'ap-southeast-2',
		AWS_DEFAULT_REGION: 'ap-southeast-2',
	} ),
	'AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT': () => ( {
		AWS_USE_FIPS_ENDPOINT: 'true',
		AWS_USE_DUALSTACK_ENDPOINT: 'true',
	} ),
	'HTTP_PROXY and its like': atDecoy(
		'HTTP_PROXY',
		'HTTPS_PROXY',
		'ALL_PROXY',
		'http_proxy',
		'https_proxy',
		'all_proxy'
	),
	'AWS_PROFILE with ~/.aws/config': () => ( { HOME: home, AWS_PROFILE: 'decoy', AWS_SDK_LOAD_CONFIG: '1' } ),
	'the default profile of ~/.aws/config': () => ( { HOME: home } ),
	AWS_CONFIG_FILE: () => ( {
		AWS_CONFIG_FILE: join( home, '.aws/config' ),
		AWS_SHARED_CREDENTIALS_FILE: join( home, '.aws/credentials' ),
	} ),
	'sources of other credentials': () => ( {
		...atDecoy( 'AWS_CONTAINER_CREDENTIALS_FULL_URI', 'AWS_EC2_METADATA_SERVICE_ENDPOINT' )(),
		AWS_CONTAINER_AUTHORIZATION_TOKEN: 'decoy',
		AWS_WEB_IDENTITY_TOKEN_FILE: join( home, '.aws/credentials' ),
		AWS_ROLE_ARN: 'arn:aws:iam::111122223333:role/decoy',
	} ),
};
const everything = () => Object.assign( {}, ...Object.values( SETTINGS ).map( ( setting ) => setting() ) );

const CASES = [ ...Object.entries( SETTINGS ), [ 'all of them', everything ] as const ];

interface Typed {
	readonly line?: SandboxLine;
	readonly credentials?: Readonly< Record< string, string > >;
}

const HOSTS = [
	's3.eu-central-1.amazonaws.com',
	'site-backups.s3.eu-central-1.amazonaws.com',
	'sts.eu-central-1.amazonaws.com',
];

/** Tests with the settings in the environment: in that of the process, where libraries look, and in what the command is given. */
async function check(
	settings: Readonly< Record< string, string > >,
	more: readonly string[] = [],
	{ line = aws.sandbox.line, credentials = environmentOf( line ) }: Typed = {}
) {
	Object.assign( process.env, settings );
	const { code } = await checkOnAws( aws, more, { line, env: { ...settings, ...credentials } } );
	return { code, asked: aws.asked(), decoy: decoy.connections() };
}

describe( 'where requests go is not moved by', () => {
	it.each( CASES )( '%s, where no endpoint is named', async ( _name, settings ) => {
		expect( await check( settings() ) ).toEqual( { code: 0, asked: HOSTS, decoy: 0 } );
	} );

	it( 'all of them, where the region is to be found out', async () => {
		const line = { ...aws.sandbox.line, region: '' };
		expect( await check( everything(), [], { line } ) ).toEqual( {
			code: 0,
			asked: [
				's3.eu-central-1.amazonaws.com',
				'site-backups.s3.eu-central-1.amazonaws.com',
				'site-backups.s3.us-east-1.amazonaws.com',
				'sts.us-east-1.amazonaws.com',
			],
			decoy: 0,
		} );
	} );

	it( 'all of them, where the key comes from a profile that names an endpoint', async () => {
		const { accessKeyId, secretAccessKey } = aws.sandbox.line;
		await writeFile(
			join( home, '.aws/credentials' ),
			`[decoy]\naws_access_key_id = ${ accessKeyId }\naws_secret_access_key = ${ secretAccessKey }\n`
		);
		expect( await check( everything(), [ '--aws-profile', 'decoy' ], { credentials: {} } ) ).toEqual( {
			code: 0,
			asked: HOSTS,
			decoy: 0,
		} );
	} );
} );

describe( 'the decoy', () => {
	it.each( [
		'AWS_ENDPOINT_URL',
		'AWS_ENDPOINT_URL_S3 and _STS',
		'AWS_PROFILE with ~/.aws/config',
		'the default profile of ~/.aws/config',
		'AWS_CONFIG_FILE',
	] )( 'is where an SDK goes that is not told otherwise, with %s', async ( name ) => {
		Object.assign( process.env, SETTINGS[ name ]?.() );
		const client = new S3Client( {
			region: 'eu-central-1',
			credentials: { accessKeyId: 'AKIA', secretAccessKey: 'x' },
			useFipsEndpoint: false,
			maxAttempts: 1,
		} );
		await client.send( new ListBucketsCommand( {} ) ).catch( () => undefined );
		client.destroy();
		expect( decoy.connections() ).toBeGreaterThan( 0 );
	} );
} );
