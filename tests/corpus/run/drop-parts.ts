type Path = ReadonlyArray< string | number >;

const isParent = ( value: unknown ): value is Record< string, unknown > | unknown[] =>
	typeof value === 'object' && value !== null;

/** Every field and every element of a value, what holds most first. */
export function partsIn( value: unknown, path: Path = [] ): readonly Path[] {
	if ( ! isParent( value ) ) {
		return [];
	}
	const keys = Array.isArray( value ) ? [ ...value.keys() ].reverse() : Object.keys( value );
	const own = keys.map( ( key ) => [ ...path, key ] );
	return [ ...own, ...own.flatMap( ( one ) => partsIn( ( value as never )[ one.at( -1 )! ], one ) ) ];
}

/** The value without that part; undefined where there is none. */
export function without< T >( value: T, path: Path ): T | undefined {
	const copy = structuredClone( value );
	let parent: unknown = copy;
	for ( const key of path.slice( 0, -1 ) ) {
		parent = isParent( parent ) ? ( parent as never )[ key ] : undefined;
	}
	const last = path.at( -1 );
	if ( ! isParent( parent ) || last === undefined || ! ( last in parent ) ) {
		return undefined;
	}
	if ( Array.isArray( parent ) ) {
		parent.splice( Number( last ), 1 );
	} else {
		delete parent[ String( last ) ];
	}
	return copy;
}

/** Leaves out whatever can be left out while `holds` stays true, until nothing can. */
export async function dropParts< T >( value: T, holds: ( candidate: T ) => Promise< boolean > ): Promise< T > {
	let smallest = value;
	for ( let hasShrunk = true; hasShrunk; ) {
		hasShrunk = false;
		for ( const path of partsIn( smallest ) ) {
			const candidate = without( smallest, path );
			if ( candidate !== undefined && ( await holds( candidate ) ) ) {
				smallest = candidate;
				hasShrunk = true;
			}
		}
	}
	return smallest;
}
