import { startSandbox, type Sandbox, type SandboxOptions } from '../../../../src/sandbox/server';

const running: Sandbox[] = [];

/** A sandbox that `stopAll` stops. */
export async function start( world: unknown, options: SandboxOptions = {} ): Promise< Sandbox > {
	const sandbox = await startSandbox( world, options );
	running.push( sandbox );
	return sandbox;
}

export async function stopAll(): Promise< void > {
	await Promise.all( running.splice( 0 ).map( ( sandbox ) => sandbox.close() ) );
}
