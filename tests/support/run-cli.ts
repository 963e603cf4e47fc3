import { Readable } from 'node:stream';
import type { Network } from '../../src/cli/http/network';
import { main } from '../../src/cli/main';
import type { SandboxLine } from '../../src/sandbox/server';
import { memoryShell } from './memory-shell';

export interface CliResult {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** The options with which a user of the sandbox's world would type what the world says. Holds no credentials. */
export function optionsOf( line: SandboxLine ): string[] {
	const { bucket, region, prefix, provider, endpoint, stsEndpoint, addressing, acl, profile } = line;
	const options = {
		bucket,
		region,
		prefix,
		provider,
		endpoint,
		'sts-endpoint': stsEndpoint,
		addressing,
		acl,
		profile,
	};
	return Object.entries( options ).flatMap( ( [ name, value ] ) => ( value === '' ? [] : [ `--${ name }`, value ] ) );
}

export const environmentOf = ( {
	accessKeyId,
	secretAccessKey,
	sessionToken,
}: SandboxLine ): Record< string, string > => ( {
	AWS_ACCESS_KEY_ID: accessKeyId,
	AWS_SECRET_ACCESS_KEY: secretAccessKey,
	...( sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : {} ),
} );

/** Runs the command line in this process, with streams in memory. */
export async function runCli(
	argv: readonly string[],
	env: Readonly< Record< string, string > > = {},
	stdin = '',
	network: Network = {}
): Promise< CliResult > {
	const shell = memoryShell( { env, stdin: Readable.from( [ Buffer.from( stdin ) ] ), network } );
	const code = await main( argv, shell );
	return { code, stdout: shell.output(), stderr: shell.notes() };
}
