import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Network } from '../../src/cli/http/network';
import { main } from '../../src/cli/main';
import type { SandboxLine } from '../../src/sandbox/server';
import { memoryShell } from './memory-shell';
import { checkReportText } from './valid-report';

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

/** Whether the program was told to print a report, or a run, as JSON. */
const asksForJson = ( [ command, ...options ]: readonly string[] ): boolean =>
	( command === 'probe' && ! options.includes( '--save' ) ) ||
	( command !== 'lint' && /--reporter[ =]json/.test( options.join( ' ' ) ) );

/** Runs the command line in this process, with streams in memory. Throws where a report in JSON is not of its schema. */
export async function runCli(
	argv: readonly string[],
	env: Readonly< Record< string, string > > = {},
	stdin = '',
	network: Network = {}
): Promise< CliResult > {
	const shell = memoryShell( { env, stdin: Readable.from( [ Buffer.from( stdin ) ] ), network } );
	const code = await main( argv, shell );
	const stdout = shell.output();
	if ( stdout !== '' && asksForJson( argv ) ) {
		checkReportText( stdout );
	}
	const saved = argv[ argv.indexOf( '--save' ) + 1 ];
	if ( argv.includes( '--save' ) && saved && existsSync( saved ) ) {
		checkReportText( await readFile( saved, 'utf8' ) );
	}
	return { code, stdout, stderr: shell.notes() };
}
