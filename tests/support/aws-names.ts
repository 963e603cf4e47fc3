import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Network } from '../../src/cli/http/network';
import { startSandbox } from '../../src/sandbox/server';
import type { Sandbox, SandboxLine } from '../../src/sandbox/server';
import { environmentOf, runCli } from './run-cli';
import type { CliResult } from './run-cli';

/** Certificates of `tls/`, all of them for one key, made by `tls/make.sh`. */
export type Certificate = 'aws' | 'stranger' | 'other-name' | 'expired' | 'early';

const read = ( name: string ): string => readFileSync( join( __dirname, 'tls', `${ name }.pem` ), 'utf8' );

/** What a server of this certificate is started with. */
export const tlsOf = ( certificate: Certificate ) => ( { key: read( 'key' ), cert: read( certificate ) } );

/** The authority that signed all certificates but the stranger's. */
export const authority = (): string => read( 'authority' );

export interface AwsNames {
	readonly sandbox: Sandbox;
	/** Leads AWS's own names to the sandbox, and no other name anywhere. */
	readonly network: Network;
	/** Names that a connection was made for, each once, sorted. */
	readonly asked: () => readonly string[];
}

/** A sandbox that answers over TLS by AWS's own names. */
export async function startAwsNames( world: unknown, certificate: Certificate = 'aws' ): Promise< AwsNames > {
	const sandbox = await startSandbox( world, { tls: tlsOf( certificate ) } );
	const names = new Set< string >();
	return {
		sandbox,
		asked: () => [ ...names ].sort(),
		network: {
			ca: authority(),
			connectTo( hostname ) {
				names.add( hostname );
				if ( ! hostname.endsWith( '.amazonaws.com' ) ) {
					throw new Error( `${ hostname } is no name of AWS’s` );
				}
				return { hostname: '127.0.0.1', port: sandbox.port };
			},
		},
	};
}

interface Typed {
	readonly line?: SandboxLine;
	readonly env?: Readonly< Record< string, string > >;
}

/** Tests the world's bucket as a user of AWS does: without an endpoint. */
export function checkOnAws(
	{ sandbox, network }: AwsNames,
	more: readonly string[] = [],
	{ line = sandbox.line, env = environmentOf( line ) }: Typed = {}
): Promise< CliResult > {
	const where = [ '--bucket', line.bucket, '--prefix', line.prefix, '--provider', 'aws' ];
	const region = line.region ? [ '--region', line.region ] : [];
	return runCli( [ 'check', ...where, ...region, '--yes', ...more ], env, '', network );
}
