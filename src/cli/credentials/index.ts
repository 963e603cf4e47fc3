import type { Credentials } from '../../engine';
import type { Arguments, OptionTable } from '../arguments';
import { CannotRun } from '../shell';
import type { Shell } from '../shell';
import { expectSendable } from './expect-sendable';
import { credentialsFromAwsProfile } from './from-aws-profile';
import { credentialsFromEnvironment } from './from-environment';
import { credentialsFromStdin } from './from-stdin';

export const CREDENTIAL_OPTIONS = {
	'aws-profile': 'value',
	'credentials-stdin': 'flag',
} as const satisfies OptionTable;

export const CREDENTIAL_HELP = `Credentials (never an option, so that they are in no process list and no history):
  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN   from the environment
  --aws-profile NAME       static keys of a profile in ~/.aws/credentials
  --credentials-stdin      from standard input: three lines, or JSON as the AWS CLI prints it`;

function choose( { flags, values }: Arguments, { env, stdin }: Shell ): Credentials | Promise< Credentials > {
	const profile = values.get( 'aws-profile' );
	const isStdin = flags.has( 'credentials-stdin' );
	if ( profile !== undefined && isStdin ) {
		throw new CannotRun( 'Use either --aws-profile or --credentials-stdin.' );
	}
	if ( profile !== undefined ) {
		return credentialsFromAwsProfile( profile, env );
	}
	return isStdin ? credentialsFromStdin( stdin ) : credentialsFromEnvironment( env );
}

/**
 * The credentials to test with.
 *
 * @throws CannotRun When there are none, or no request can carry them.
 */
export async function readCredentials( given: Arguments, shell: Shell ): Promise< Credentials > {
	const credentials = await choose( given, shell );
	expectSendable( credentials );
	return credentials;
}
