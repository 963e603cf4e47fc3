import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Credentials } from '../../engine';
import { CannotRun } from '../shell';
import type { Environment } from '../shell';
import { parseIni } from './ini';
import type { Ini } from './ini';

/** Entries by which a profile gets its keys from elsewhere. */
const ELSEWHERE = [
	'role_arn',
	'sso_session',
	'sso_start_url',
	'sso_account_id',
	'credential_process',
	'web_identity_token_file',
	'login_session',
];

/** A missing file is an empty one: a profile may be in either of the two. */
async function readIni( path: string ): Promise< Ini > {
	try {
		return parseIni( await readFile( path, 'utf8' ) );
	} catch ( error ) {
		const { code } = error as NodeJS.ErrnoException;
		if ( code === 'ENOENT' ) {
			return new Map();
		}
		throw new CannotRun( `${ path } cannot be read (${ code ?? 'unknown error' }).` );
	}
}

/**
 * Static keys of a profile in AWS's credentials file, or in its config file. The files are where AWS's tools look for them; no other source of
 * credentials is asked.
 *
 * @throws CannotRun When there is no such profile or it has no static keys.
 */
export async function credentialsFromAwsProfile( name: string, env: Environment ): Promise< Credentials > {
	const folder = join( env.HOME || env.USERPROFILE || homedir(), '.aws' );
	const credentialsFile = env.AWS_SHARED_CREDENTIALS_FILE || join( folder, 'credentials' );
	const configFile = env.AWS_CONFIG_FILE || join( folder, 'config' );
	const [ credentials, config ] = await Promise.all( [ readIni( credentialsFile ), readIni( configFile ) ] );

	const inCredentials = credentials.get( name );
	const inConfig = config.get( name === 'default' ? name : `profile ${ name }` );
	if ( ! inCredentials && ! inConfig ) {
		throw new CannotRun(
			`There is no profile of the name given with --aws-profile in ${ credentialsFile } or ${ configFile }.`
		);
	}
	const entries = new Map( [ ...( inConfig ?? [] ), ...( inCredentials ?? [] ) ] );
	const elsewhere = ELSEWHERE.find( ( entry ) => entries.has( entry ) );
	if ( elsewhere ) {
		throw new CannotRun(
			`This profile gets its keys from elsewhere (${ elsewhere }); only keys that stand in the file are read. ` +
				'Let the AWS CLI fetch them: aws configure export-credentials --profile NAME | bucket-doctor check --credentials-stdin …'
		);
	}
	// All three from one file: halves of two keys would be a pair that exists nowhere.
	const source = inCredentials?.has( 'aws_access_key_id' ) ? inCredentials : ( inConfig ?? inCredentials );
	const accessKeyId = source?.get( 'aws_access_key_id' );
	const secretAccessKey = source?.get( 'aws_secret_access_key' );
	const sessionToken = source?.get( 'aws_session_token' );
	if ( ! accessKeyId || ! secretAccessKey ) {
		throw new CannotRun( 'This profile lacks aws_access_key_id or aws_secret_access_key.' );
	}
	return { accessKeyId, secretAccessKey, ...( sessionToken ? { sessionToken } : {} ) };
}
