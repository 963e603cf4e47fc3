import operations from '../../contract/operations.json';
import type { Incoming } from '../../../src/sandbox/http/incoming';
import { handlers } from '../../../src/sandbox/operations';
import { nameOperation } from '../../../src/sandbox/route';

interface Specification {
	readonly service: string;
	readonly method: string;
	readonly target: string;
	readonly query: Readonly< Record< string, string > >;
}

const specified = Object.entries( operations as Record< string, Specification > ).filter(
	( [ , { service } ] ) => service === 's3'
);

/** The contract writes `text` for a value that must be there and `?text` for one that may. */
const incoming = ( { method, target, query }: Specification, withOptional: boolean ): Incoming =>
	( {
		method,
		headers: {},
		query: Object.fromEntries(
			Object.entries( query )
				.filter( ( [ , value ] ) => withOptional || ! value.startsWith( '?' ) )
				.map( ( [ name, value ] ) => [ name, [ value.replace( '?', '' ) ] ] )
		),
		address: {
			service: 's3',
			bucket: target === 'service' ? '' : 'site-backups',
			key: target === 'service' || target === 'bucket' ? '' : 'site/a',
		},
	} ) as unknown as Incoming;

it.each( specified )( '%s is named as the contract names it', ( name, specification ) => {
	expect( nameOperation( incoming( specification, false ) ) ).toBe( name );
	expect( nameOperation( incoming( specification, true ) ) ).toBe( name );
} );

it.each( specified.map( ( [ name ] ) => name ).filter( ( name ) => name !== 'ListBuckets' ) )(
	'%s has a handler',
	( name ) => {
		expect( handlers[ name ] ).toBeInstanceOf( Function );
	}
);

it( 'an empty key is the bucket: a PUT of it would create one', () => {
	const request = incoming(
		{ service: 's3', method: 'PUT', target: 'bucket', query: { 'x-id': 'PutObject' } },
		true
	);
	expect( nameOperation( request ) ).toBe( 'CreateBucket' );
} );
