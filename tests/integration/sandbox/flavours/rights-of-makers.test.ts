import { call, type Sending } from '../support/http';
import { start, stopAll } from '../support/sandboxes';
import { aBucket, allow, BUCKET, deny, inline, withPolicies } from '../support/worlds';

afterEach( stopAll );

// Measured at Ceph 16.2; the others run the same gateway.

const OWN: Sending = { path: `/${ BUCKET }/site/new.zip` };
const PUT: Sending = { ...OWN, method: 'PUT', body: 'new' };
const PUT_PUBLIC: Sending = { ...PUT, headers: { 'x-amz-acl': 'public-read' } };
const OLD: Sending = { path: `/${ BUCKET }/site/old.zip` };
const LIST_BUCKETS: Sending = { path: '/' };

/** Statuses of these requests, one after the other, for a key that may do nothing but upload. */
async function statuses( flavour: string, sendings: readonly Sending[], ...more: Record< string, unknown >[] ) {
	const world = withPolicies( [ inline( allow( 's3:PutObject' ), ...more ) ], {
		flavour,
		buckets: [ aBucket( { ownership: 'ObjectWriter' } ) ],
	} );
	const sandbox = await start( world );
	const answers: number[] = [];
	for ( const sending of sendings ) {
		answers.push( ( await call( sandbox, sending ) ).status );
	}
	return answers;
}

describe( 'a key of Ceph’s gateway that may only upload', () => {
	it.each( [ 'ceph', 'spaces', 'linode', 'hetzner' ] )( '%s: reads what it wrote, and nothing else', async ( id ) => {
		expect( await statuses( id, [ PUT, OWN, OLD, { ...OWN, method: 'DELETE' } ] ) ).toEqual( [
			200, 200, 403, 403,
		] );
	} );

	it( 'uploads with an ACL', async () => {
		expect( await statuses( 'ceph', [ PUT_PUBLIC ] ) ).toEqual( [ 200 ] );
	} );

	it( 'does not read what it wrote where that is denied', async () => {
		expect( await statuses( 'ceph', [ PUT, OWN ], deny( 's3:GetObject' ) ) ).toEqual( [ 200, 403 ] );
	} );

	it( 'lists the buckets where that is not denied', async () => {
		expect( await statuses( 'ceph', [ LIST_BUCKETS ] ) ).toEqual( [ 200 ] );
		expect( await statuses( 'ceph', [ LIST_BUCKETS ], deny( 's3:ListAllMyBuckets' ) ) ).toEqual( [ 403 ] );
	} );
} );

it( 'elsewhere what was written by the key is read by none but who may read', async () => {
	expect( await statuses( 'wasabi', [ PUT, OWN, LIST_BUCKETS ] ) ).toEqual( [ 200, 403, 403 ] );
	// Where ACLs count, to set one is a right of its own.
	expect( await statuses( 'wasabi', [ PUT_PUBLIC ] ) ).toEqual( [ 403 ] );
	expect( await statuses( 'minio', [ PUT_PUBLIC, OWN ] ) ).toEqual( [ 200, 403 ] );
} );
