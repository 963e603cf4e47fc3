import { findProfile, folderOf, profiles } from '../../src/engine';
import type { MissingStatement, Policy, Report, Statement } from '../../src/engine';
import type { World } from '../../src/sandbox/world';
import { runTrial } from '../corpus/run/run-trial';
import { worldNamed } from '../support/run-world';
import { validReport } from '../support/valid-report';

/** Profiles that need anything at all. */
const PROFILES = profiles
	.filter( ( { requirements } ) => requirements.some( ( { need } ) => need === 'required' ) )
	.map( ( { id } ) => id );

const isReady = ( { verdict }: Report ): boolean => verdict === 'ready' || verdict === 'ready-with-warnings';

interface PolicyHolder {
	policies?: { name: string; document: unknown }[];
	groups?: unknown;
}

const NOTHING: Policy = {
	Version: '2012-10-17',
	Statement: [ { Effect: 'Allow', Action: 'ec2:DescribeRegions', Resource: '*' } ],
};

/** The report on a world. Hundreds are wanted here: requests are handed over signed, without a network between. */
const reportOn = async ( world: Record< string, unknown > ): Promise< Report > =>
	validReport(
		( await runTrial( { world: world as unknown as World, readOnly: false, foreignBucket: false }, { seed: 1 } ) )
			.report
	);

/**
 * A bucket that stands in the way of nothing that the profile's plugin does, with a private file where the plugin looks for one, and a user to whom
 * nothing but these policies is attached.
 */
function worldWith( id: string, documents: readonly Policy[] ) {
	const world = worldNamed( 'versioned' );
	const profile = findProfile( id )!;
	const setsAcl = profile.requirements.some(
		( { action, need } ) => action === 's3:PutObjectAcl' && need === 'required'
	);
	Object.assign( world.typed as object, { profile: id, prefix: '', acl: setsAcl ? 'private' : '' } );
	const [ bucket ] = world.buckets as object[];
	Object.assign( bucket!, {
		ownership: setsAcl ? 'BucketOwnerPreferred' : 'BucketOwnerEnforced',
		objects: [ { key: `${ folderOf( profile, '' ) }${ profile.listName }old.zip`, body: 'old' } ],
	} );
	const [ user ] = world.principals as PolicyHolder[];
	user!.policies = documents.map( ( document, index ) => ( { name: `policy-${ index }`, document } ) );
	return world;
}

const policyOf = ( statements: readonly Statement[] ): Policy => ( { Version: '2012-10-17', Statement: statements } );

const actionsOf = ( { Action }: Statement ): readonly string[] => [ Action ].flat();

const isForIdentity = ( { attachTo, change, statement }: MissingStatement ) =>
	attachTo === 'identity' && change === 'add-allow' && statement !== undefined;

/** The policy's statements without one action. */
function without( { Statement: statements }: Policy, action: string ): Policy {
	const left = statements
		.map( ( statement ) => ( {
			...statement,
			Action: actionsOf( statement ).filter( ( one ) => one !== action ),
		} ) )
		.filter( ( { Action } ) => Action.length > 0 );
	return left.length > 0 ? policyOf( left ) : NOTHING;
}

const reports = new Map< string, Promise< Report > >();

/** The report of a key with these policies alone; the same key is tested once, whatever is asked of it. */
function reportOf( profile: string, documents: readonly Policy[] ): Promise< Report > {
	const key = JSON.stringify( [ profile, documents ] );
	const report = reports.get( key ) ?? reportOn( worldWith( profile, documents ) );
	reports.set( key, report );
	return report;
}

/** What the report calls enough, of a key that may do nothing. */
const completePolicyOf = async ( profile: string ): Promise< Policy > =>
	( await reportOf( profile, [ NOTHING ] ) ).policy.complete;

describe.each( PROFILES )( 'the policy of %s', ( profile ) => {
	it( 'is enough by itself, and no action in it can be spared', async () => {
		const complete = await completePolicyOf( profile );
		const sole = await reportOf( profile, [ complete ] );
		expect( sole.verdict ).toBe( 'ready' );
		expect( sole.policy.missing ).toEqual( [] );
		for ( const action of new Set( complete.Statement.flatMap( actionsOf ) ) ) {
			const lacking = await reportOf( profile, [ without( complete, action ) ] );
			expect( { action, isReady: isReady( lacking ) } ).toEqual( { action, isReady: false } );
		}
	} );

	it( 'is cured by the missing statements, of which none can be spared', async () => {
		const complete = await completePolicyOf( profile );
		for ( const action of new Set( complete.Statement.flatMap( actionsOf ) ) ) {
			const ill = without( complete, action );
			const { missing } = ( await reportOf( profile, [ ill ] ) ).policy;
			expect( missing.every( isForIdentity ) ).toBe( true );
			const added = missing.map( ( { statement } ) => policyOf( [ statement! ] ) );
			const { verdict } = await reportOf( profile, [ ill, ...added ] );
			expect( { action, verdict } ).toEqual( { action, verdict: 'ready' } );
		}
	} );

	it( 'is named whole to a key that may do nothing', async () => {
		const { verdict, policy } = await reportOf( profile, [ NOTHING ] );
		expect( verdict ).toBe( 'not-ready' );
		const statements = policy.missing.map( ( { statement } ) => statement! );
		const cured = await reportOf( profile, [ policyOf( statements ) ] );
		expect( cured.verdict ).toBe( 'ready' );
		for ( const left of statements ) {
			const rest = statements.filter( ( statement ) => statement !== left );
			const lacking = await reportOf( profile, [ rest.length > 0 ? policyOf( rest ) : NOTHING ] );
			expect( { left: left.Action, isReady: isReady( lacking ) } ).toEqual( {
				left: left.Action,
				isReady: false,
			} );
		}
	} );
} );

const TO_ACCOUNT = {
	Version: '2012-10-17',
	Statement: [
		{
			Effect: 'Allow',
			Principal: { AWS: 'arn:aws:iam::111122223333:root' },
			Action: 'kms:*',
			Resource: '*',
		},
	],
};

describe( 'a world where something is missing', () => {
	it.each( [ 'put-missing', 'delete-missing', 'bucket-arn-only', 'wrong-folder', 'kms-deny' ] )(
		'%s is ready once the missing statements are attached where they belong',
		async ( name ) => {
			const report = await reportOn( worldNamed( name ) );
			expect( report.verdict ).toBe( 'not-ready' );
			expect( report.policy.missing.every( isForIdentity ) ).toBe( true );
			const cure = ( statements: readonly MissingStatement[] ) => {
				const world = worldNamed( name );
				const [ user ] = world.principals as PolicyHolder[];
				const document = policyOf( statements.map( ( { statement } ) => statement! ) );
				user!.policies = [ ...( user!.policies ?? [] ), { name: 'cure', document } ];
				return reportOn( world );
			};
			// Buckets of these worlds keep no versions: that is another matter.
			expect( isReady( await cure( report.policy.missing ) ) ).toBe( true );
			for ( const left of report.policy.missing.filter( ( { sure } ) => sure ) ) {
				const rest = report.policy.missing.filter( ( one ) => one !== left );
				const lacking = rest.length > 0 ? await cure( rest ) : report;
				expect( isReady( lacking ) ).toBe( false );
			}
		}
	);

	const KEY = 'arn:aws:kms:eu-central-1:111122223333:key/11111111-2222-3333-4444-555555555555';

	it.each( [
		[ 'asks for the key that the bucket names', [ 's3:ListBucket', 's3:GetEncryptionConfiguration' ], [ KEY ] ],
		[ 'asks for no key where nothing names one', [ 's3:ListBucket' ], [] ],
	] )( 'where there is no file to read it %s', async ( _, Action, keys ) => {
		const world = worldWith( 'read-only', [ policyOf( [ { Effect: 'Allow', Action, Resource: '*' } ] ) ] );
		const [ bucket ] = world.buckets as object[];
		Object.assign( bucket!, { objects: [], encryption: { algorithm: 'aws:kms', kmsKey: KEY } } );
		const report = await reportOn( { ...world, kmsKeys: [ { arn: KEY, policy: TO_ACCOUNT } ] } );
		const asked = report.policy.missing.filter( ( { statement } ) => statement?.Action.includes( 'kms:Decrypt' ) );
		expect( asked.map( ( { statement } ) => statement?.Resource ) ).toEqual( keys );
		expect( asked.every( ( { sure } ) => ! sure ) ).toBe( true );
	} );

	it( 'scp-deny names the policy that denies, and is ready without it', async () => {
		const report = await reportOn( worldNamed( 'scp-deny' ) );
		expect( report.policy.missing.map( ( { attachTo, change } ) => [ attachTo, change ] ) ).toEqual( [
			[ 'scp', 'edit-deny' ],
		] );
		const world = worldNamed( 'scp-deny' );
		const organization = world.organization as { scps: { id: string }[] };
		const named = organization.scps.filter( ( { id } ) =>
			report.policy.missing[ 0 ]?.policyArn?.endsWith( `/${ id }` )
		);
		expect( named ).toHaveLength( 1 );
		organization.scps = organization.scps.filter( ( scp ) => ! named.includes( scp ) );
		expect( isReady( await reportOn( world ) ) ).toBe( true );
	} );
} );
