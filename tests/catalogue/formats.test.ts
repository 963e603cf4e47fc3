import { readFileSync } from 'node:fs';
import reportSchema from '../../docs/report.schema.json';
import worldSchema from '../../docs/world.schema.json';
import { LAYERS } from '../../src/engine';

const page = ( name: string ): string => readFileSync( `${ __dirname }/../../docs/${ name }.md`, 'utf8' );

const isObject = ( value: unknown ): value is Record< string, unknown > =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

/** Names of all fields that a schema allows, however deep. */
function fieldsOf( schema: unknown ): readonly string[] {
	if ( Array.isArray( schema ) ) {
		return schema.flatMap( fieldsOf );
	}
	if ( ! isObject( schema ) ) {
		return [];
	}
	const { properties, ...rest } = schema;
	const own = isObject( properties )
		? [ ...Object.keys( properties ), ...Object.values( properties ).flatMap( fieldsOf ) ]
		: [];
	return [ ...own, ...Object.values( rest ).flatMap( fieldsOf ) ];
}

/** Objects that a schema describes without closing them: a field too many in them would go unseen. */
function openObjects( schema: unknown, path = '' ): readonly string[] {
	if ( Array.isArray( schema ) ) {
		return schema.flatMap( ( inner, index ) => openObjects( inner, `${ path }/${ index }` ) );
	}
	if ( ! isObject( schema ) ) {
		return [];
	}
	const isOpen = schema.type === 'object' && schema.properties !== undefined && schema.additionalProperties !== false;
	return [
		...( isOpen ? [ path ] : [] ),
		...Object.entries( schema ).flatMap( ( [ name, inner ] ) => openObjects( inner, `${ path }/${ name }` ) ),
	];
}

const missingFrom = ( text: string, words: readonly string[] ): readonly string[] =>
	[ ...new Set( words ) ].filter( ( word ) => ! new RegExp( `(?<![\\w-])${ word }(?![\\w-])` ).test( text ) );

describe( 'schemas', () => {
	it.each( [
		[ 'report', reportSchema ],
		[ 'world', worldSchema ],
	] )( 'of a %s let no unknown field through', ( _, schema ) => {
		expect( openObjects( schema ) ).toEqual( [] );
	} );
} );

describe( 'docs/world-format.md', () => {
	it( 'has every field of the schema', () => {
		expect( missingFrom( page( 'world-format' ), fieldsOf( worldSchema ) ) ).toEqual( [] );
	} );

	it( 'has every kind of fault', () => {
		expect( missingFrom( page( 'world-format' ), worldSchema.definitions.fault.properties.kind.enum ) ).toEqual(
			[]
		);
	} );
} );

describe( 'docs/report-format.md', () => {
	it( 'has every field of a report, and of its decisions, missing statements and observations', () => {
		const { decision, missing, observation } = reportSchema.definitions;
		const named = [ decision, missing, observation ].flatMap( ( { properties } ) => Object.keys( properties ) );
		expect(
			missingFrom( page( 'report-format' ), [ ...Object.keys( reportSchema.properties ), ...named ] )
		).toEqual( [] );
	} );

	it( 'explains every value of the closed lists', () => {
		const { decision, finding, missing } = reportSchema.definitions;
		const values = [
			...reportSchema.properties.verdict.enum,
			...decision.properties.need.enum,
			...decision.properties.decision.enum,
			...decision.properties.reason.enum,
			...finding.properties.severity.enum,
			...missing.properties.attachTo.enum,
			...missing.properties.change.enum,
		];
		expect( missingFrom( page( 'report-format' ), values ) ).toEqual( [] );
	} );
} );

describe( 'docs/glossary.md', () => {
	it( 'has the layers and the decisions', () => {
		const { decision } = reportSchema.definitions;
		expect( missingFrom( page( 'glossary' ), [ ...LAYERS, ...decision.properties.decision.enum ] ) ).toEqual( [] );
	} );
} );
