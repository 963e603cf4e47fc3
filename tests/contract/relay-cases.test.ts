import type { WaveRequest } from '../../src/engine';
import { complaints } from '../support/allow-list';
import file from './relay-refusals.json';

interface Case {
	readonly name: string;
	readonly requests?: readonly unknown[];
	readonly refused: string | null;
	readonly rule?: string;
}

/** Rules that operations.json states by itself, without a connection or a run. */
const OF_THE_TABLE = [ 'operation', 'method', 'anonymous' ];

const cases = file.cases as readonly Case[];

const isRequest = ( value: unknown ): value is { query?: object; headers?: object; body?: string } =>
	typeof value === 'object' && value !== null;

/** A request of a case in the engine’s form: body as text, nothing left out. */
const toWaveRequest = ( value: unknown ): WaveRequest => {
	const given = isRequest( value ) ? value : {};
	return {
		query: {},
		headers: {},
		...given,
		...( given.body === undefined ? {} : { body: Buffer.from( given.body, 'base64' ).toString( 'utf8' ) } ),
	} as WaveRequest;
};

const complaintsOf = ( { requests = [] }: Case ): readonly string[] =>
	requests.map( toWaveRequest ).flatMap( complaints );

describe( 'cases of the relay', () => {
	it.each( cases.filter( ( { refused } ) => refused === null ).map( ( one ) => [ one.name, one ] as const ) )(
		'%s is in the table of operations',
		( _, one ) => {
			expect( complaintsOf( one ) ).toEqual( [] );
		}
	);

	it.each(
		cases
			.filter( ( { refused, rule = '' } ) => refused !== null && OF_THE_TABLE.includes( rule ) )
			.map( ( one ) => [ one.name, one ] as const )
	)( '%s is not in the table of operations', ( _, one ) => {
		expect( complaintsOf( one ) ).not.toEqual( [] );
	} );
} );
