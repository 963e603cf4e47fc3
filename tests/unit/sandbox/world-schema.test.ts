import { Ajv } from 'ajv';
import fc from 'fast-check';
import schema from '../../../docs/world.schema.json';
import { validateWorld, WorldError } from '../../../src/sandbox/load-world';
import { startSandbox } from '../../../src/sandbox/server';
import { WORLDS } from '../../../src/sandbox/worlds';
import { worldNamed } from '../../support/run-world';

const ajv = new Ajv( { strict: true, allowUnionTypes: true, allErrors: true } );
const fits = ajv.compile( schema );

type Path = readonly ( string | number )[];

/** Every place in a value that can be changed. */
function pathsOf( value: unknown, path: Path = [] ): readonly Path[] {
	if ( typeof value !== 'object' || value === null ) {
		return [ path ];
	}
	const inner = Object.entries( value ).flatMap( ( [ name, next ] ) =>
		pathsOf( next, [ ...path, Array.isArray( value ) ? Number( name ) : name ] )
	);
	return [ path, ...inner ];
}

/** The world with another value at that place; without the place where the value is undefined. */
function changed( world: unknown, [ first, ...rest ]: Path, value: unknown ): unknown {
	if ( first === undefined ) {
		return value;
	}
	const copy = structuredClone( world ) as Record< string | number, unknown >;
	const next = changed( copy[ first ], rest, value );
	if ( next !== undefined || Array.isArray( copy ) ) {
		copy[ first ] = next ?? null;
	} else {
		delete copy[ first ];
	}
	return copy;
}

const aName = fc.constantFrom( ...Object.keys( WORLDS ) );
const aPlace = aName.chain( ( name ) => {
	const world = worldNamed( name );
	return fc.constantFrom( ...pathsOf( world ) ).map( ( path ) => ( { world, path } ) );
} );
const aValue = fc.constantFrom( undefined, null, 0, -1, 1.5, true, '', 'surprise', [], [ 7 ], {}, { surprise: 1 } );

describe( 'the schema of worlds', () => {
	it.each( Object.keys( WORLDS ) )( 'fits %s', ( name ) => {
		fits( WORLDS[ name ] );
		expect( fits.errors ?? [] ).toEqual( [] );
	} );

	it( 'is what the sandbox goes by: a world that does not fit is refused in one line that names the place', async () => {
		let refused = 0;
		await fc.assert(
			fc.asyncProperty( aPlace, aValue, async ( { world, path }, value ) => {
				const candidate = changed( world, path, value );
				if ( fits( candidate ) ) {
					return;
				}
				refused++;
				const places = fits.errors?.map( ( { instancePath } ) => instancePath || 'the world' ) ?? [];
				const error = await validateWorld( candidate ).catch( ( reason: unknown ) => reason );
				expect( error ).toBeInstanceOf( WorldError );
				const { message } = error as WorldError;
				expect( message ).not.toContain( '\n' );
				expect( places.filter( ( place ) => message.startsWith( `${ place } ` ) ) ).not.toEqual( [] );
			} ),
			{ numRuns: 400 }
		);
		expect( refused ).toBeGreaterThan( 100 );
	} );

	it( 'is what the sandbox goes by: a world with any field too many outside of policies is refused', async () => {
		await fc.assert(
			fc.asyncProperty( aPlace, async ( { world, path } ) => {
				const parent = path.reduce< unknown >(
					( at, name ) => ( at as Record< string, unknown > )[ name ],
					world
				);
				const isFree = path.some( ( name ) => /^(document|policy|tags)$/.test( String( name ) ) );
				if ( isFree || typeof parent !== 'object' || parent === null || Array.isArray( parent ) ) {
					return;
				}
				const candidate = changed( world, path, { ...parent, surprise: true } );
				expect( fits( candidate ) ).toBe( false );
				await expect( validateWorld( candidate ) ).rejects.toThrow( 'surprise' );
			} ),
			{ numRuns: 200 }
		);
	} );
} );

const INVALID: [ string, unknown ][] = [
	[ 'nothing', {} ],
	[ 'a world of another format', { ...worldNamed( 'put-missing' ), world: 2 } ],
	[ 'a field too many', { ...worldNamed( 'put-missing' ), surprise: true } ],
	[ 'no buckets', { ...worldNamed( 'put-missing' ), buckets: undefined } ],
	[ 'accounts that are no list', { ...worldNamed( 'put-missing' ), accounts: {} } ],
	[ 'a fault that there is none of', { ...worldNamed( 'put-missing' ), faults: [ { kind: 'flood' } ] } ],
];

describe( 'a running sandbox', () => {
	it.each( INVALID )( 'does not start with %s', async ( _, candidate ) => {
		expect( fits( candidate ) ).toBe( false );
		await expect( startSandbox( candidate ) ).rejects.toBeInstanceOf( WorldError );
	} );

	it.each( INVALID )( 'keeps its world when it is given %s', async ( _, candidate ) => {
		const sandbox = await startSandbox( worldNamed( 'put-missing' ) );
		try {
			await expect( sandbox.setWorld( candidate ) ).rejects.toBeInstanceOf( WorldError );
			expect( sandbox.line.bucket ).toBe( 'site-backups' );
		} finally {
			await sandbox.close();
		}
	} );
} );
