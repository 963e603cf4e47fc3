import type { Report } from '../../src/engine';
import { bucketChanges, leftoverIds } from '../support/bucket-changes';
import type { BucketChanges } from '../support/bucket-changes';
import { runWorld, worldNamed } from '../support/run-world';
import type { WorldRun } from '../support/run-world';

/**
 * One of each kind of bucket, over HTTP. That an undisturbed test leaves exactly what it reports, worlds.test.ts asks of every world; what happens
 * when a request is interrupted, whichever it is, tests/corpus/harm.test.ts asks of many.
 */
const INTERRUPTED = [ 'delete-missing', 'suspended' ];

const MAKING = [ 'PutObject', 'CreateMultipartUpload', 'UploadPart' ];
const REMOVING = [ 'DeleteObject', 'AbortMultipartUpload' ];

const certain = ( { leftovers }: Report ) => leftovers.filter( ( leftover ) => leftover.certain );

/** Nothing of the user's is gone; what is new is reported as left, or as possibly left; and what is reported as left is there. */
function expectHonest( { report, before, after }: WorldRun ): BucketChanges {
	const changes = bucketChanges( before, after );
	expect( changes.lost ).toEqual( [] );
	const keysOf = ( ids: readonly string[] ) => ids.map( ( id ) => id.split( ' ' )[ 1 ] );
	const reported = report.leftovers.map( ( { key } ) => key );
	expect( keysOf( changes.added ).filter( ( key ) => ! reported.includes( key! ) ) ).toEqual( [] );
	expect( leftoverIds( certain( report ) ).filter( ( id ) => ! changes.added.includes( id ) ) ).toEqual( [] );
	return changes;
}

const withFault = ( name: string, fault: object ) => ( { ...worldNamed( name ), faults: [ fault ] } );

describe.each( INTERRUPTED )( 'in %s, over HTTP', ( name ) => {
	it.each( [ 1, 2, 3, 4 ] )( 'Stop during wave %i leaves exactly what is reported', async ( waveNumber ) => {
		const stop = { aborted: false };
		const run = await runWorld( worldNamed( name ), {}, { stop }, ( transport ) => ( {
			signing: transport.signing,
			async send( wave, signal ) {
				const answers = await transport.send( wave, signal );
				stop.aborted ||= wave.number === waveNumber;
				return answers;
			},
		} ) );
		const { added } = expectHonest( run );
		expect( added ).toEqual( leftoverIds( run.report.leftovers ) );
	} );

	it.each( [ ...MAKING, ...REMOVING ] )( 'a lost answer to %s is told as what it is', async ( operation ) => {
		const once = await runWorld( withFault( name, { operation, kind: 'reset-after', times: 1 } ) );
		const always = await runWorld( withFault( name, { operation, kind: 'reset-after' } ) );
		expect( [ expectHonest( once ).lost, expectHonest( always ).lost ] ).toEqual( [ [], [] ] );
	} );
} );

interface Statement {
	Action: string | string[];
}

/** The world where its key may do these things less. */
function lacking( name: string, ...actions: string[] ) {
	const world = worldNamed( name );
	const holders = JSON.parse( JSON.stringify( world.principals ) );
	for ( const { policies = [] } of holders ) {
		for ( const { document } of policies ) {
			for ( const statement of document.Statement as Statement[] ) {
				const left = [ statement.Action ].flat().filter( ( action ) => ! actions.includes( action ) );
				// An action of nothing that is asked for keeps an emptied statement valid.
				statement.Action = left.length > 0 ? left : [ 's3:GetBucketCORS' ];
			}
		}
	}
	return { ...world, principals: holders };
}

describe.each( [ 'versioned', 'versioned-removable', 'suspended' ] )(
	'in %s, where nobody tells that versions are kept',
	( name ) => {
		it.each( [
			[ 'all else is allowed', [] ],
			[ 'versions may not be deleted', [ 's3:DeleteObjectVersion' ] ],
			[ 'nothing may be deleted', [ 's3:DeleteObjectVersion', 's3:DeleteObject' ] ],
		] )( 'a test leaves exactly what it reports when %s', async ( _, actions ) => {
			const run = await runWorld( lacking( name, 's3:GetBucketVersioning', ...actions ) );
			expect( expectHonest( run ).added ).toEqual( leftoverIds( run.report.leftovers ) );
		} );
	}
);

describe( 'what was made by a request whose answer was lost', () => {
	it( 'is found and removed where versions can be listed', async () => {
		const world = withFault( 'versioned-removable', { operation: 'PutObject', kind: 'reset-after' } ) as ReturnType<
			typeof worldNamed
		>;
		const [ user ] = world.principals as { policies: object[] }[];
		user!.policies.push( {
			name: 'list-versions',
			document: {
				Version: '2012-10-17',
				Statement: [ { Effect: 'Allow', Action: 's3:ListBucketVersions', Resource: 'arn:aws:s3:::*' } ],
			},
		} );
		const run = await runWorld( world );
		expect( expectHonest( run ).added ).toEqual( [] );
		expect( run.report.leftovers ).toEqual( [] );
	} );

	it( 'is removed where nothing keeps versions', async () => {
		const world = worldNamed( 'put-missing' );
		const [ user ] = world.principals as { policies: object[] }[];
		user!.policies.push( {
			name: 'put',
			document: {
				Version: '2012-10-17',
				Statement: [ { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::*' } ],
			},
		} );
		const run = await runWorld( { ...world, faults: [ { operation: 'PutObject', kind: 'reset-after' } ] } );
		expect( expectHonest( run ).added ).toEqual( [] );
		expect( run.report.leftovers ).toEqual( [] );
	} );
} );
