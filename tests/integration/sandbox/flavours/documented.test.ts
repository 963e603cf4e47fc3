import { PROVIDER_IDS } from '../../../../src/engine';
import { whyNotOffered } from '../../../../src/engine/providers';
import type { Operation } from '../../../../src/engine';
import { FLAVOURS } from '../../../../src/sandbox/flavours';
import type { World } from '../../../../src/sandbox/world';
import { worldNamed } from '../../../support/run-world';
import { call, type Signing } from '../support/http';
import { start, stopAll } from '../support/sandboxes';
import { HOSTED } from './hosted';
import { OWN } from './own';
import { R2_AND_B2 } from './r2-b2';
import type { Documented } from './support';

const DOCUMENTED = [ ...R2_AND_B2, ...HOSTED, ...OWN ];

afterEach( stopAll );

const EVERYTHING = {
	Version: '2012-10-17',
	Statement: [ { Effect: 'Allow', Action: 's3:*', Resource: '*' } ],
};

/** The flavour's world in which only reading is allowed, or what the row needs instead. */
function worldOf( { flavour, world = `flavour-${ flavour }` }: Documented ): World {
	const named = worldNamed( world.startsWith( 'flavour-' ) ? world : `flavour-${ flavour }` ) as unknown as World;
	if ( world !== 'allowed' ) {
		return named;
	}
	const principals = ( named.principals ?? [] ).map( ( one ) => ( {
		...one,
		policies: [ { name: 'everything', document: EVERYTHING } ],
	} ) );
	return { ...named, principals };
}

const signingOf = ( { typed }: World, { keyId, world }: Documented ): Signing => ( {
	keyId: keyId ?? typed.accessKeyId,
	secret: world === 'wrong' ? 'x'.repeat( 40 ) : typed.secretAccessKey,
	region: world === 'region' ? 'berlin' : typed.region,
} );

describe.each( DOCUMENTED.map( ( row ) => [ row.flavour, row.what, row.tag, row ] as const ) )(
	'%s: %s (%s)',
	( _flavour, _what, _tag, row ) => {
		it( 'is answered as its source says', async () => {
			const world = worldOf( row );
			const sandbox = await start( world );
			const answer = await call( sandbox, row.request, signingOf( world, row ) );

			expect( {
				status: answer.status,
				code: answer.status < 300 ? undefined : answer.element( 'Code' ),
			} ).toEqual( {
				status: row.status,
				code: row.code ?? ( answer.status < 300 ? undefined : answer.element( 'Code' ) ),
			} );
			if ( row.message === '' ) {
				// eslint-disable-next-line jest/no-conditional-expect -- a row says what there is to be seen.
				expect( answer.body ).not.toContain( '<Message>' );
			}
			expect( answer.element( 'Message' ) ?? '' ).toMatch( row.message instanceof RegExp ? row.message : /^/ );
			expect( typeof row.message === 'string' ? ( answer.element( 'Message' ) ?? '' ) : '' ).toBe(
				typeof row.message === 'string' ? row.message : ''
			);
			expect( answer.body ).toMatch( row.body ?? /^/ );
			for ( const [ name, form ] of Object.entries( row.headers ?? {} ) ) {
				expect( [
					name,
					form ? form.test( answer.headers[ name ] ?? '' ) : answer.headers[ name ] === undefined,
				] ).toEqual( [ name, true ] );
			}
			expect( row.source ).toMatch( /^https:\/\// );
		} );
	}
);

describe( 'flavours', () => {
	it( 'are there for every provider', () => {
		expect( FLAVOURS.map( ( { id } ) => id ).sort() ).toEqual(
			PROVIDER_IDS.filter( ( id ) => id !== 'other' ).sort()
		);
	} );

	it.each( FLAVOURS.map( ( flavour ) => [ flavour.id, flavour ] as const ) )(
		'%s lacks what the engine says that the provider lacks, as far as the test asks for it',
		( id, { missing = [] } ) => {
			const SETTINGS = [
				'GetPublicAccessBlock',
				'GetBucketOwnershipControls',
				'GetBucketPolicy',
				'GetBucketAcl',
				'GetBucketTagging',
				'GetBucketReplication',
				'GetBucketNotificationConfiguration',
				'GetObjectLockConfiguration',
				'GetBucketVersioning',
			] as const satisfies readonly Operation[];
			const said = SETTINGS.filter( ( operation ) => whyNotOffered( id, operation ) );
			expect( said.filter( ( operation ) => ! missing.includes( operation ) ) ).toEqual( [] );
		}
	);
} );
