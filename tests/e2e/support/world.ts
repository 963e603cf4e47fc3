import { environment } from './environment';
import type { Connection } from './environment';

/** A running sandbox, seen from outside. */
export interface World {
	connection: Connection;
	/** The requests it saw since it started. */
	log: () => Promise< unknown[] >;
	/** Its buckets with every object, version, marker and upload. */
	state: () => Promise< unknown >;
	/** The keys in that, one for every object, version, marker and upload. */
	keys: () => Promise< string[] >;
}

/** Whatever the state's shape: every `key` in it. */
const keysIn = ( value: unknown ): string[] => {
	if ( typeof value !== 'object' || value === null ) {
		return [];
	}
	return Object.entries( value ).flatMap( ( [ name, inner ] ) =>
		name === 'key' && typeof inner === 'string' ? [ inner ] : keysIn( inner )
	);
};

const readJson = async < T >( address: string ): Promise< T > => {
	const answer = await fetch( address );
	if ( ! answer.ok ) {
		throw new Error( `${ address } answers ${ answer.status }` );
	}
	return ( await answer.json() ) as T;
};

/**
 * @param name Name of a world in src/sandbox/worlds.
 */
export const world = ( name: string ): World => {
	const connection = environment().connections[ name ];
	if ( ! connection ) {
		throw new Error( `There is no world ${ name }.` );
	}
	const state = () => readJson( `${ connection.endpoint }/.sandbox/state` );
	return {
		connection,
		log: () => readJson( `${ connection.endpoint }/.sandbox/log` ),
		state,
		keys: async () => keysIn( await state() ),
	};
};
