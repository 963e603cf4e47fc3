import { withPastedPolicy } from '../engine';
import type { Report } from '../engine';
import type { Arguments, OptionTable } from './arguments';
import { readTextFile } from './read-file';
import { CannotRun } from './shell';
import type { Shell } from './shell';

export const POLICY_OPTIONS = { policy: 'value' } as const satisfies OptionTable;

export const POLICY_HELP = `  --policy FILE            a policy to read as well: what is wrong with it, and what it says of rows that the test left
                           unknown. It changes no row and is sent nowhere`;

/** Adds to a report what the policy says that the user named. Asked for before a run, so that a wrong name costs no run. */
export async function pastedPolicy( { values }: Arguments, { stdin }: Shell ): Promise< ( report: Report ) => Report > {
	const path = values.get( 'policy' );
	if ( path === undefined ) {
		return ( report ) => report;
	}
	if ( path === '-' ) {
		// Standard input may hold credentials, answers or a saved run.
		throw new CannotRun( '--policy takes a file. A policy from standard input is read by: bucket-doctor lint -' );
	}
	const text = await readTextFile( path, stdin, 'a policy' );
	if ( text.trim() === '' ) {
		throw new CannotRun( `${ path } is empty. Put the policy into it, or leave --policy out.` );
	}
	return ( report ) => withPastedPolicy( report, text );
}
