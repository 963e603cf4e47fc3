import { readArguments } from '../../../src/cli/arguments';
import { CONNECTION_OPTIONS, connectionFrom, expectUsable, isInClear } from '../../../src/cli/connection';
import { DEFAULT_CONNECTION } from '../../../src/engine';

const from = ( ...argv: string[] ) => connectionFrom( readArguments( 'check', argv, CONNECTION_OPTIONS ), 'AKIA' );

describe( 'connectionFrom', () => {
	it( 'takes the defaults for what is not said', () => {
		expect( from( '--bucket', 'b' ) ).toEqual( { ...DEFAULT_CONNECTION, accessKeyId: 'AKIA', bucket: 'b' } );
	} );

	it( 'takes every option', () => {
		const options = {
			bucket: 'b',
			region: 'r',
			prefix: 'p/',
			provider: 'aws',
			endpoint: 'https://e',
			'sts-endpoint': 'https://s',
			addressing: 'virtual',
			acl: 'none',
			'server-side-encryption': 'aws:kms',
			'kms-key-id': 'k',
			'storage-class': 'STANDARD_IA',
			profile: 'x',
		};
		expect( from( ...Object.entries( options ).map( ( [ name, value ] ) => `--${ name }=${ value }` ) ) ).toEqual( {
			bucket: 'b',
			region: 'r',
			prefix: 'p/',
			provider: 'aws',
			endpoint: 'https://e',
			stsEndpoint: 'https://s',
			addressing: 'virtual',
			acl: 'none',
			serverSideEncryption: 'aws:kms',
			kmsKeyId: 'k',
			storageClass: 'STANDARD_IA',
			profile: 'x',
			accessKeyId: 'AKIA',
		} );
	} );

	it.each( [ [ [] ], [ [ '--region', 'detect' ] ], [ [ '--region=' ] ] ] )(
		'finds the region out with %j',
		( argv ) => {
			expect( from( ...argv ).region ).toBe( '' );
		}
	);

	it.each( [
		[ 'https://s3.eu-central-1.amazonaws.com', 'aws', 'path' ],
		[ 'https://s3.cn-north-1.amazonaws.com.cn', 'aws', 'path' ],
		[ 'https://amazonaws.com.example.org', 'other', 'path' ],
		[ 'https://minio.example.org:9000/', 'other', 'path' ],
		[ 'https://s3.eu-central-1.wasabisys.com', 'wasabi', 'path' ],
		[ 'https://0123.r2.cloudflarestorage.com', 'r2', 'path' ],
	] )( 'takes %s for %s and puts the bucket into the %s', ( endpoint, provider, addressing ) => {
		expect( from( '--endpoint', endpoint ) ).toMatchObject( {
			endpoint: endpoint.replace( /\/$/, '' ),
			provider,
			addressing,
		} );
	} );

	it.each( [
		[ [ '--provider', 'wasabi', '--region', 'eu-central-2' ], 'https://s3.eu-central-2.wasabisys.com', 'path' ],
		[ [ '--provider', 'spaces', '--region', 'fra1' ], 'https://fra1.digitaloceanspaces.com', 'virtual' ],
		[ [ '--provider', 'ovh', '--region', 'us-east-va' ], 'https://s3.us-east-va.io.cloud.ovh.us', 'path' ],
		[ [ '--provider', 'r2', '--account', '0123' ], 'https://0123.r2.cloudflarestorage.com', 'path' ],
		[ [ '--provider', 'gcs' ], 'https://storage.googleapis.com', 'path' ],
		[ [ '--provider', 'minio' ], '', 'path' ],
		[
			[ '--provider', 'r2', '--endpoint', 'https://0.eu.r2.cloudflarestorage.com' ],
			'https://0.eu.r2.cloudflarestorage.com',
			'path',
		],
	] )( 'finds the endpoint of %j', ( argv, endpoint, addressing ) => {
		expect( from( ...argv ) ).toMatchObject( { endpoint, addressing } );
	} );

	it( 'refuses a provider and an addressing that do not exist', () => {
		expect( () => from( '--provider', 'x' ) ).toThrow( /^--provider is one of aws, r2, .*, other\.$/ );
		expect( () => from( '--addressing', 'x' ) ).toThrow( '--addressing is one of path, virtual.' );
	} );
} );

describe( 'expectUsable', () => {
	it( 'says all that is wrong, a line each', () => {
		expect( () => expectUsable( from( '--prefix', 'a//b' ) ) ).toThrow(
			/^Enter the name of the bucket\.\n“a\/\/b” cannot be a folder/
		);
		expect( () => expectUsable( from( '--bucket', 'site-backups' ) ) ).not.toThrow();
	} );
} );

describe( 'isInClear', () => {
	it.each( [
		[ [], false ],
		[ [ '--endpoint', 'https://s3.example.com' ], false ],
		[ [ '--endpoint', 'http://127.0.0.1:9100' ], false ],
		[ [ '--endpoint', 'http://localhost.example.com' ], true ],
		[ [ '--endpoint', 'HTTP://s3.example.com' ], true ],
		[ [ '--endpoint', 'https://s3.example.com', '--sts-endpoint', 'http://sts.example.com' ], true ],
	] )( '%j: %s', ( argv, isOpen ) => {
		expect( isInClear( from( ...argv ) ) ).toBe( isOpen );
	} );
} );
