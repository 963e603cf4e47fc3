import { CONNECTION } from './connection';
import { OUTCOMES } from './outcomes';
import { PERMISSIONS } from './permissions';
import type { Scenario } from './scenario';

/** The forty things that go wrong most often, by their place in the list of docs/scenarios.md. */
export const SCENARIOS: ReadonlyArray< readonly [ number, Scenario ] > = Object.entries( {
	...CONNECTION,
	...OUTCOMES,
	...PERMISSIONS,
} )
	.map( ( [ number, scenario ] ) => [ Number( number ), scenario ] as const )
	.sort( ( [ one ], [ other ] ) => one - other );
