/** What every answer of the slowed-down sandboxes is late by, in milliseconds. */
export const LATENCY_MS = 100;

const worldOf = ( { connection } ) => `${ connection.endpoint }/.sandbox/world`;

/**
 * Lets every answer of a running sandbox come late.
 *
 * @param {{connection: Record<string, string>}} sandbox
 */
export const slowDown = async ( sandbox ) => {
	const address = worldOf( sandbox );
	const world = await ( await fetch( address ) ).json();
	const faults = [ { kind: 'latency', ms: LATENCY_MS }, ...( world.faults ?? [] ) ];
	const answer = await fetch( address, { method: 'PUT', body: JSON.stringify( { ...world, faults } ) } );
	if ( ! answer.ok ) {
		throw new Error( `the sandbox does not take its world with a fault: ${ await answer.text() }` );
	}
};
