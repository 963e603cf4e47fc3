import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test, { after, before } from 'node:test';
import { promisify } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { STSClient } from '@aws-sdk/client-sts';
import fc from 'fast-check';
import webpack from 'webpack';
import { inRoot } from '../../scripts/lib/paths.mjs';
import { defaultEndpointResolver as leanS3 } from '../../scripts/webpack/sdk/endpoint-s3.mjs';
import { defaultEndpointResolver as leanSts } from '../../scripts/webpack/sdk/endpoint-sts.mjs';

const require = createRequire( import.meta.url );

/** Parameters that the engine's clients always have. */
const FIXED = {
	UseFIPS: false,
	UseDualStack: false,
	UseGlobalEndpoint: false,
	Accelerate: false,
	UseArnRegion: false,
	DisableMultiRegionAccessPoints: true,
	DisableS3ExpressSessionAuth: true,
};

const hosts = fc.constantFrom(
	's3.eu-west-1.amazonaws.com',
	'127.0.0.1:9000',
	'[::1]:9000',
	'nas.example.org:8443',
	'localhost'
);
const parameters = fc.record( {
	...Object.fromEntries( Object.entries( FIXED ).map( ( [ name, value ] ) => [ name, fc.constant( value ) ] ) ),
	Endpoint: fc
		.tuple( fc.constantFrom( 'http', 'https' ), hosts )
		.map( ( [ scheme, host ] ) => `${ scheme }://${ host }` ),
	Region: fc.oneof(
		fc.constantFrom( 'eu-central-1', 'us-east-1', 'cn-north-1', 'aws-global', 'auto', '1' ),
		fc.stringMatching( /^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/ )
	),
	Bucket: fc.oneof(
		fc.constant( undefined ),
		fc
			.stringMatching( /^[a-zA-Z0-9][a-zA-Z0-9._-]{1,61}[a-zA-Z0-9]$/ )
			.filter( ( name ) => ! name.includes( '..' ) ),
		fc.stringMatching( /^[a-zA-Z0-9][a-z0-9._-]{0,30}[a-z0-9]--[a-z0-9-]{3,10}--x-s3$/ )
	),
	ForcePathStyle: fc.boolean(),
} );

/** What a resolver gives, or says. */
const outcome = ( resolve, input ) => {
	try {
		const { url, properties, headers } = resolve( input );
		return { url: url.href, properties, headers };
	} catch ( { message } ) {
		return { message };
	}
};

test( 'requests for S3 go where the SDK’s own rules would send them', () => {
	const { endpointProvider } = new S3Client( { region: 'eu-west-1' } ).config;
	fc.assert(
		fc.property( parameters, ( input ) => {
			assert.deepEqual( outcome( leanS3, input ), outcome( endpointProvider, input ) );
		} ),
		{ numRuns: 2000, seed: 1 }
	);
} );

test( 'requests for STS go where the SDK’s own rules would send them', () => {
	const { endpointProvider } = new STSClient( { region: 'eu-west-1' } ).config;
	fc.assert(
		fc.property( parameters, ( { Endpoint, Region } ) => {
			const input = { Endpoint, Region, UseFIPS: false, UseDualStack: false, UseGlobalEndpoint: false };
			assert.deepEqual( outcome( leanSts, input ), outcome( endpointProvider, input ) );
		} ),
		{ numRuns: 200, seed: 1 }
	);
} );

let folder;
const engines = {};

const [ admin ] = require( '../../webpack.config.js' );
const { LeanSdk } = require( '../../scripts/webpack/lean-sdk.js' );

const build = ( name, plugins ) => ( {
	name,
	mode: 'production',
	target: 'web',
	entry: inRoot( 'tests/scripts/support/requests-of-the-engine.ts' ),
	output: { path: folder, publicPath: '', filename: `${ name }.js`, library: { type: 'commonjs2' } },
	// One file each: Node has no way to load a browser's chunks.
	module: { ...admin.module, parser: { javascript: { dynamicImportMode: 'eager' } } },
	resolve: admin.resolve,
	optimization: { minimize: false },
	plugins,
} );

before( async () => {
	folder = await mkdtemp( path.join( tmpdir(), 'bucket-doctor-' ) );
	const stats = await promisify( webpack )( [ build( 'whole', [] ), build( 'lean', [ new LeanSdk() ] ) ] );
	assert.equal( stats.hasErrors(), false, stats.toString( { all: false, errors: true } ) );
	for ( const name of [ 'whole', 'lean' ] ) {
		engines[ name ] = require( path.join( folder, `${ name }.js` ) ).requestsOfTheEngine;
	}
} );

after( () => rm( folder, { recursive: true } ) );

// The clients refuse to ask with it.
const NO_REGION = 'a-';

const PLACES = {
	'Amazon S3': {},
	'Amazon S3 with a bucket whose name is no host name': { bucket: 'Site.Backups_1' },
	'a bucket with dots': { bucket: 'backups.example.org' },
	'a directory bucket': { bucket: 'backups--euc1-az1--x-s3' },
	'a region that is not known': { region: '' },
	China: { region: 'cn-north-1' },
	'a region that is none': { region: NO_REGION },
	'another provider, path': { provider: 'other', endpoint: 'https://nas.example.org:9000', addressing: 'path' },
	'another provider, host': { provider: 'other', endpoint: 'https://s3.example.org', addressing: 'virtual' },
	'an address': { provider: 'other', endpoint: 'http://127.0.0.1:9000', addressing: 'virtual' },
	'an STS of its own': {
		provider: 'other',
		endpoint: 'https://s3.example.org',
		stsEndpoint: 'https://sts.example.org',
	},
	'encryption by a key and another class': {
		serverSideEncryption: 'aws:kms',
		kmsKeyId: 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd',
		storageClass: 'STANDARD_IA',
		acl: 'private',
	},
	'names with characters that are escaped': { prefix: "a b/ü+%/(~)!'*" },
};

for ( const [ name, changes ] of Object.entries( PLACES ) ) {
	test( `the lean SDK asks what the whole one asks: ${ name }`, async () => {
		const [ lean, whole ] = await Promise.all( [ engines.lean( changes ), engines.whole( changes ) ] );
		assert.deepEqual( lean, whole );
		if ( changes.region === NO_REGION ) {
			assert.match( JSON.stringify( lean.reports ), /"notSent":/ );
		} else {
			assert.ok( lean.requests.length > 20 );
		}
	} );
}

test( 'the comparison is one of two different builds', async () => {
	const [ lean, whole ] = await Promise.all(
		[ 'lean', 'whole' ].map( ( name ) => readFile( path.join( folder, `${ name }.js` ), 'utf8' ) )
	);
	assert.match( whole, /X-Amz-Signature/ );
	assert.doesNotMatch( lean, /X-Amz-Signature/ );
} );
