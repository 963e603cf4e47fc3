import type { Credentials } from '../../engine';
import { CannotRun } from '../shell';
import type { Environment } from '../shell';

const HOW =
	'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN for temporary keys), or use --aws-profile NAME or --credentials-stdin.';

/** The three variables that AWS's own tools read, and nothing else: a test must not pick up another key than the one that is meant. */
export function credentialsFromEnvironment( env: Environment ): Credentials {
	const {
		AWS_ACCESS_KEY_ID: accessKeyId,
		AWS_SECRET_ACCESS_KEY: secretAccessKey,
		AWS_SESSION_TOKEN: sessionToken,
	} = env;
	if ( ! accessKeyId && ! secretAccessKey ) {
		throw new CannotRun( `There are no credentials. ${ HOW }` );
	}
	if ( ! accessKeyId || ! secretAccessKey ) {
		throw new CannotRun( `${ accessKeyId ? 'AWS_SECRET_ACCESS_KEY' : 'AWS_ACCESS_KEY_ID' } is not set. ${ HOW }` );
	}
	return { accessKeyId, secretAccessKey, ...( sessionToken ? { sessionToken } : {} ) };
}
