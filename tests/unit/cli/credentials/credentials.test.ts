import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readArguments } from '../../../../src/cli/arguments';
import { CREDENTIAL_OPTIONS, readCredentials } from '../../../../src/cli/credentials';
import { memoryShell } from '../../../support/memory-shell';

const KEYS = { accessKeyId: 'AKIARTX3GSDSVNNBOPER', secretAccessKey: 'canary/secret+for=tests' };

const read = async (
	argv: string[],
	{ env = {}, stdin = '' }: { env?: Record< string, string >; stdin?: string } = {}
) => {
	const shell = memoryShell( { env, stdin: Readable.from( [ Buffer.from( stdin ) ] ) } );
	const credentials = await readCredentials( readArguments( 'check', argv, CREDENTIAL_OPTIONS ), shell );
	return { credentials, notes: shell.notes() };
};

describe( 'from the environment', () => {
	const env = { AWS_ACCESS_KEY_ID: KEYS.accessKeyId, AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey };

	it( 'reads key, secret and token', async () => {
		expect( await read( [], { env } ) ).toEqual( { credentials: KEYS, notes: '' } );
		expect( ( await read( [], { env: { ...env, AWS_SESSION_TOKEN: 'token' } } ) ).credentials ).toEqual( {
			...KEYS,
			sessionToken: 'token',
		} );
	} );

	it.each( [
		[ {}, /^There are no credentials\. Set AWS_ACCESS_KEY_ID and/ ],
		[ { AWS_ACCESS_KEY_ID: 'x' }, /^AWS_SECRET_ACCESS_KEY is not set\./ ],
		[ { AWS_SECRET_ACCESS_KEY: 'canary' }, /^AWS_ACCESS_KEY_ID is not set\./ ],
		[ { AWS_PROFILE: 'default' }, /^There are no credentials\./ ],
	] )( 'says what %j lacks', async ( incomplete, message ) => {
		await expect( read( [], { env: incomplete } ) ).rejects.toThrow( message );
	} );
} );

describe( 'from standard input', () => {
	it.each( [
		[ 'two lines', 'KEY\nSECRET', {} ],
		[ 'two lines and a final line end', 'KEY\nSECRET\n', {} ],
		[ 'lines as Windows ends them', 'KEY\r\nSECRET\r\nTOKEN\r\n', { sessionToken: 'TOKEN' } ],
		[ 'three lines', 'KEY\nSECRET\nTOKEN\n', { sessionToken: 'TOKEN' } ],
		[ 'three lines and empty ones', 'KEY\nSECRET\nTOKEN\n\n\n', { sessionToken: 'TOKEN' } ],
		[ 'a byte order mark', '\uFEFFKEY\nSECRET\n', {} ],
		[ 'JSON in our spelling', '{ "accessKeyId": "KEY", "secretAccessKey": "SECRET" }', {} ],
		[
			'JSON of aws configure export-credentials',
			'{"Version":1,"AccessKeyId":"KEY","SecretAccessKey":"SECRET","SessionToken":"TOKEN"}',
			{ sessionToken: 'TOKEN' },
		],
		[
			'JSON of aws sts',
			'{"Credentials":{"AccessKeyId":"KEY","SecretAccessKey":"SECRET","SessionToken":"TOKEN","Expiration":"x"}}\n',
			{ sessionToken: 'TOKEN' },
		],
		[
			'JSON of aws iam create-access-key',
			'{"AccessKey":{"UserName":"site","AccessKeyId":"KEY","SecretAccessKey":"SECRET"}}',
			{},
		],
	] )( 'reads %s', async ( _name, stdin, token ) => {
		const { credentials, notes } = await read( [ '--credentials-stdin' ], { stdin } );
		expect( credentials ).toEqual( { accessKeyId: 'KEY', secretAccessKey: 'SECRET', ...token } );
		expect( notes ).toBe( '' );
	} );

	it.each( [
		[ 'nothing', '' ],
		[ 'one line', 'canary' ],
		[ 'four lines', 'canary\ncanary\ncanary\ncanary' ],
		[ 'broken JSON', '{ "secretAccessKey": "canary"' ],
		[ 'JSON without keys', '{ "Credentials": null, "secret": "canary" }' ],
		[ 'far too much', 'canary\n'.repeat( 20_000 ) ],
	] )( 'refuses %s without repeating it', async ( _name, stdin ) => {
		const refused = read( [ '--credentials-stdin' ], { stdin } );
		await expect( refused ).rejects.toThrow( /Standard input/ );
		await expect( refused ).rejects.not.toThrow( /canary/ );
	} );
} );

describe( 'from a profile of the AWS tools', () => {
	let home = '';

	beforeEach( async () => {
		home = await mkdtemp( join( tmpdir(), 'bucket-doctor-' ) );
		await mkdir( join( home, '.aws' ) );
	} );
	afterEach( () => rm( home, { recursive: true } ) );

	const file = ( name: string, text: string ) => writeFile( join( home, '.aws', name ), text );
	const keys = `aws_access_key_id = ${ KEYS.accessKeyId }\naws_secret_access_key = ${ KEYS.secretAccessKey }\n`;
	const profile = ( name: string, env = {} ) => read( [ '--aws-profile', name ], { env: { HOME: home, ...env } } );

	it( 'reads static keys', async () => {
		await file(
			'credentials',
			`[default]\naws_access_key_id = OTHER\n[site]\n${ keys }aws_session_token = token\n`
		);
		expect( await profile( 'site' ) ).toEqual( { credentials: { ...KEYS, sessionToken: 'token' }, notes: '' } );
	} );

	it( 'reads them from the config file, where profiles are named otherwise', async () => {
		await file( 'config', `[profile site]\n${ keys }` );
		expect( ( await profile( 'site' ) ).credentials ).toEqual( KEYS );
	} );

	it( 'does not mix the halves of two keys', async () => {
		await file( 'credentials', `[site]\n${ keys }` );
		await file( 'config', '[profile site]\naws_session_token = of-another-key\naws_access_key_id = OTHER\n' );
		expect( ( await profile( 'site' ) ).credentials ).toEqual( KEYS );
	} );

	it( 'takes the file that AWS_SHARED_CREDENTIALS_FILE names', async () => {
		await file( 'elsewhere', `[site]\n${ keys }` );
		const { credentials } = await profile( 'site', {
			AWS_SHARED_CREDENTIALS_FILE: join( home, '.aws', 'elsewhere' ),
		} );
		expect( credentials ).toEqual( KEYS );
	} );

	it( 'ignores the environment’s keys', async () => {
		await file( 'credentials', `[site]\n${ keys }` );
		const { credentials } = await profile( 'site', {
			AWS_ACCESS_KEY_ID: 'OTHER',
			AWS_SECRET_ACCESS_KEY: 'OTHER',
			AWS_SESSION_TOKEN: 'OTHER',
		} );
		expect( credentials ).toEqual( KEYS );
	} );

	it.each( [
		[
			'credentials',
			'[site]\nrole_arn = arn:aws:iam::111122223333:role/x\nsource_profile = default\n',
			'role_arn',
		],
		[ 'config', '[profile site]\nsso_session = work\nsso_account_id = 111122223333\n', 'sso_session' ],
		[ 'config', '[profile site]\ncredential_process = get-keys\n', 'credential_process' ],
	] )( 'says that keys in %s come from elsewhere', async ( name, text, entry ) => {
		await file( name, text );
		await expect( profile( 'site' ) ).rejects.toThrow( `This profile gets its keys from elsewhere (${ entry });` );
		await expect( profile( 'site' ) ).rejects.toThrow(
			'aws configure export-credentials --profile NAME | bucket-doctor'
		);
	} );

	it( 'says that there is no such profile, and where it looked', async () => {
		await file( 'credentials', `[other]\n${ keys }` );
		await expect( profile( 'site' ) ).rejects.toThrow( join( home, '.aws', 'credentials' ) );
	} );

	it( 'says that a profile lacks its keys', async () => {
		await file( 'credentials', '[site]\naws_access_key_id = AKIA\n' );
		await expect( profile( 'site' ) ).rejects.toThrow(
			'This profile lacks aws_access_key_id or aws_secret_access_key.'
		);
	} );

	it( 'says that a file cannot be read', async () => {
		await mkdir( join( home, '.aws', 'credentials' ) );
		await expect( profile( 'site' ) ).rejects.toThrow(
			`${ join( home, '.aws', 'credentials' ) } cannot be read (EISDIR).`
		);
	} );
} );

describe( 'two sources at once', () => {
	it( 'are refused', async () => {
		await expect( read( [ '--aws-profile', 'site', '--credentials-stdin' ] ) ).rejects.toThrow(
			'Use either --aws-profile or'
		);
	} );
} );

describe( 'what cannot be sent', () => {
	const given = ( secretAccessKey: string, accessKeyId = 'AKIA' ) =>
		read( [ '--credentials-stdin' ], { stdin: JSON.stringify( { accessKeyId, secretAccessKey } ) } );

	it.each( [ ' canary', 'canary ', '"canary"', 'can\u200bary' ] )(
		'is not %j, which only looks wrong',
		async ( secret ) => {
			expect( ( await given( secret ) ).credentials.secretAccessKey ).toBe( secret );
		}
	);

	it.each( [
		[ 'canary\n', 'AKIA' ],
		[ 'canary', 'AK\u200bIA' ],
		[ 'canary', 'AKIA\r\nx: y' ],
	] )( 'is refused when it cannot be sent: %j %j', async ( secret, keyId ) => {
		await expect( given( secret, keyId ) ).rejects.toThrow( /holds a line break or a character that no key has\./ );
	} );
} );
