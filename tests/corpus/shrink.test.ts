import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { dropParts, partsIn, without } from './run/drop-parts';

const ROOT = join( __dirname, '../..' );
const SEED = 20261122;
/** Some world shows it long before this one. */
const MOST_WORLDS = 40;

interface Mutant {
	readonly file: string;
	readonly replace: string | readonly string[];
	readonly with: string | readonly string[];
}

const asText = ( lines: string | readonly string[] ): string => [ lines ].flat().join( '\n' );

/** The engine's module with a deliberate fault of tests/mutants in it, for whoever imports it from here on. */
function infect( name: string ): void {
	const mutant = JSON.parse( readFileSync( join( ROOT, `tests/mutants/${ name }.json` ), 'utf8' ) ) as Mutant;
	const path = join( ROOT, mutant.file );
	const sound = readFileSync( path, 'utf8' );
	const faulty = sound.replace( asText( mutant.replace ), () => asText( mutant.with ) );
	expect( faulty ).not.toBe( sound );
	const { outputText } = ts.transpileModule( faulty, {
		compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
	} );
	jest.doMock( path, () => {
		const module = { exports: {} };
		const load = ( wanted: string ) =>
			jest.requireActual( wanted.startsWith( '.' ) ? join( dirname( path ), wanted ) : wanted );

		new Function( 'require', 'module', 'exports', outputText )( load, module, module.exports );
		return module.exports;
	} );
}

describe( 'leaving out parts', () => {
	it( 'keeps what is needed, and nothing else', async () => {
		const value = { a: [ 1, 2, { deep: 'x', other: 'y' } ], b: { c: 1 }, d: 2 };
		const holds = ( candidate: typeof value ) =>
			Promise.resolve( JSON.stringify( candidate ).includes( '"deep"' ) );
		expect( await dropParts( value, holds ) ).toEqual( { a: [ { deep: 'x' } ] } );
		expect( value.d ).toBe( 2 );
	} );

	it( 'knows every part', () => {
		expect( partsIn( { a: [ 1 ], b: 2 } ) ).toEqual( [ [ 'a' ], [ 'b' ], [ 'a', 0 ] ] );
		expect( without( { a: [ 1 ] }, [ 'a', 0 ] ) ).toEqual( { a: [] } );
		expect( without( { a: 1 }, [ 'b', 'c' ] ) ).toBeUndefined();
	} );
} );

describe( 'a fault in the engine', () => {
	it( 'is found by the corpus, in a world that is made as small as it can be', async () => {
		jest.resetModules();
		infect( 'deny-read-as-allow' );
		const { checkTrial } = await import( './run/check-trial' );
		const { partsOf } = await import( './run/corpus' );
		const { trialOf } = await import( './run/seeded' );
		const { shrink } = await import( './run/shrink' );
		const faultsOf = async ( index: number ) =>
			( await checkTrial( trialOf( partsOf( SEED, index ).seed ), { seed: partsOf( SEED, index ).seed } ) )
				.faults;

		let index = 0;
		let faults = await faultsOf( index );
		while ( faults.length === 0 && index < MOST_WORLDS ) {
			faults = await faultsOf( ++index );
		}
		const [ fault ] = faults;
		expect( fault ).toMatchObject( { kind: 'wrong' } );

		const { trial, seed, faults: kept } = await shrink( { ...fault!, index }, SEED );
		const subject = ( what: string ) => what.split( ' ' ).slice( 0, 2 ).join( ' ' );
		const shows = async ( world: typeof trial.world ) =>
			( await checkTrial( { ...trial, world }, { seed } ).catch( () => ( { faults: [] } ) ) ).faults.some(
				( one ) => one.kind === 'wrong' && subject( one.what ) === subject( fault!.what )
			);
		expect( kept.map( ( { what } ) => subject( what ) ) ).toContain( subject( fault!.what ) );
		expect( await shows( trial.world ) ).toBe( true );
		expect( partsIn( trial.world ).length ).toBeLessThan( partsIn( trialOf( seed ).world ).length );
		for ( const part of partsIn( trial.world ) ) {
			const less = without( trial.world, part );
			expect( [ part, less && ( await shows( less ) ) ] ).toEqual( [ part, false ] );
		}
	} );
} );
