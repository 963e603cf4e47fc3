import { findProvider, PROVIDER_IDS, providerName } from '../../../src/engine';
import { findingText, renderMarkdown, renderText } from '../../../src/reporters';
import { FLAVOUR_WORLDS } from '../../../src/sandbox/worlds/flavours';
import { EXPECTED_FLAVOURS } from '../../support/flavour-expectations';
import { identityTranslator } from '../../support/fixed-ports';
import { decisionsOf } from '../../support/run';
import { runNamed } from '../../support/run-named';
import { runWorld, worldNamed } from '../../support/run-world';

describe( 'worlds of other stores', () => {
	it( 'are all expected to answer something, and every provider has one', () => {
		expect( Object.keys( EXPECTED_FLAVOURS ).sort() ).toEqual( Object.keys( FLAVOUR_WORLDS ).sort() );
		const names = Object.keys( FLAVOUR_WORLDS );
		for ( const id of PROVIDER_IDS.filter( ( one ) => one !== 'aws' && one !== 'other' ) ) {
			expect( names ).toContain( `flavour-${ id }` );
		}
	} );

	it.each( Object.entries( EXPECTED_FLAVOURS ) )( '%s', async ( name, { words, missing, ...expected } ) => {
		const { report } = await runNamed( name );
		expect( {
			verdict: report.verdict,
			first: report.findings[ 0 ]?.diagnosis,
			decisions: decisionsOf( report ),
			leftovers: report.leftovers.length,
			problems: report.problems,
		} ).toEqual( { leftovers: 0, problems: [], ...expected } );

		const sure = report.policy.missing.filter( ( one ) => one.sure );
		expect( sure.flatMap( ( { rights, statement } ) => rights ?? [ statement?.Action ?? [] ].flat() ) ).toEqual(
			missing
		);
		const advice = report.findings
			.slice( 0, 1 )
			.flatMap( ( finding ) =>
				findingText( identityTranslator, report, finding ).remedies.map( ( { title, steps = [], copy } ) =>
					[ title, ...steps, copy?.text ].join( '\n' )
				)
			);
		expect( advice.join( '\n' ) ).toMatch( words ?? /^$/ );
	} );

	it.each( Object.keys( FLAVOUR_WORLDS ).filter( ( name ) => ! name.startsWith( 'flavour-aws' ) ) )(
		'%s: nobody is sent to the pages of AWS, and IAM’s JSON is shown only where the provider has it',
		async ( name ) => {
			const { report } = await runNamed( name );
			for ( const text of [
				renderText( report, identityTranslator ),
				renderMarkdown( report, identityTranslator ),
			] ) {
				const advice = text.split( 'Permissions' )[ 0 ] ?? '';
				expect( advice ).not.toMatch( /AWS administrator|AWS console|IAM in the/ );
				const hasPolicies = findProvider( report.target.provider )?.rights?.kind === 'iam';
				expect( hasPolicies || ! text.includes( '"Effect"' ) ).toBe( true );
			}
		}
	);

	it.each( [
		[ 'flavour-ceph', 'unknown (not-probed)' ],
		// What DigitalOcean’s documentation lacks is known to be missing.
		[ 'flavour-spaces', 'unknown (not-offered)' ],
	] )(
		'%s: a setting that it takes for a list is not called refused where the list is',
		async ( name, encryption ) => {
			const world = worldNamed( name );
			Object.assign( world.typed as object, { profile: 'custom' } );
			Object.assign( ( world.principals as object[] )[ 0 ]!, {
				policies: [
					{
						name: 'no-list',
						document: {
							Version: '2012-10-17',
							Statement: [ { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } ],
						},
					},
				],
			} );
			const { report } = await runWorld( world );
			expect( decisionsOf( report ) ).toMatchObject( {
				's3:ListBucket': 'denied',
				's3:GetBucketVersioning': 'denied',
				's3:GetBucketOwnershipControls': 'unknown (not-probed)',
				's3:GetEncryptionConfiguration GetBucketEncryption': encryption,
			} );
		}
	);

	it( 'a store that answers like another one than the chosen one is named beside its address', async () => {
		const { report } = await runNamed( 'flavour-unexpected' );
		expect( report.target.provider ).toBe( 'wasabi' );
		expect( report.looksLike ).toMatchObject( { provider: 'minio', by: 'answers' } );
		expect( renderText( report, identityTranslator ) ).toContain(
			`the answers look like those of ${ providerName( 'minio' ) }`
		);
	} );

	it.each( Object.keys( FLAVOUR_WORLDS ).filter( ( name ) => name !== 'flavour-unexpected' ) )(
		'%s: the chosen store is not taken for another one',
		async ( name ) => {
			const { report } = await runNamed( name );
			expect( report.looksLike ).toBeUndefined();
		}
	);
} );
