import type { WaveRequest } from '../../src/engine';
import bodies from '../contract/fixed-bodies.json';
import operations from '../contract/operations.json';

interface OperationRow {
	readonly method: string;
	readonly query: Readonly< Record< string, string > >;
	readonly headers: Readonly< Record< string, string > >;
	readonly body?: keyof typeof bodies;
	readonly anonymous?: string;
}

const rows = operations as unknown as Readonly< Record< string, OperationRow > >;

const isOptional = ( rule: string ): boolean => rule.startsWith( '?' );

function fieldComplaints(
	what: string,
	rules: Readonly< Record< string, string > >,
	given: Readonly< Record< string, string > >
) {
	const unknown = Object.keys( given ).filter( ( name ) => ! ( name in rules ) );
	const missing = Object.keys( rules ).filter(
		( name ) => ! isOptional( rules[ name ] ?? '' ) && ! ( name in given )
	);
	return [
		...unknown.map( ( name ) => `${ what } ${ name } too many` ),
		...missing.map( ( name ) => `${ what } ${ name } missing` ),
	];
}

/** What the relay would say against a request: an empty list for one that operations.json allows. */
export function complaints( request: WaveRequest ): readonly string[] {
	const row = rows[ request.operation ];
	if ( ! row ) {
		return [ `${ request.operation } is not in the list` ];
	}
	const wanted = row.body && bodies[ row.body ];
	return [
		...( row.method === request.method ? [] : [ `method ${ request.method }` ] ),
		...( request.anonymous && row.anonymous !== 'may' ? [ 'must be signed' ] : [] ),
		...fieldComplaints( 'query', row.query, request.query ),
		...fieldComplaints( 'header', row.headers, request.headers ),
		...( request.body === wanted ? [] : [ 'body differs' ] ),
	];
}
