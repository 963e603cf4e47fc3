import { runWorld, worldNamed } from './run-world';
import type { WorldRun } from './run-world';

const runs = new Map< string, Promise< WorldRun > >();

/**
 * One test of a named world over HTTP, the same one for all that a test file asks of it. Nobody may change what it answers with.
 *
 * @throws {Error} For a name that there is none of; where the report is not of its schema.
 */
export function runNamed( name: string ): Promise< WorldRun > {
	const run = runs.get( name ) ?? runWorld( worldNamed( name ) );
	runs.set( name, run );
	return run;
}
