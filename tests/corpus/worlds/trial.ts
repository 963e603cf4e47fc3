import fc from 'fast-check';
import { profiles } from '../../../src/engine';
import type { World, WorldPrincipal } from '../../../src/sandbox/world';
import { buckets, keys } from './buckets';
import { bounding, bucketPolicy, grants, ownDenies, resourceControl, serviceControl } from './layers';
import {
	ACCOUNT,
	BUCKET,
	document,
	KEY_ID,
	MANAGEMENT,
	ORGANIZATION,
	OTHER_ACCOUNT,
	placeOf,
	REGION,
	SECRET,
	SESSION_KEY_ID,
} from './place';
import type { Place, Statement } from './place';
import { sometimes, weighted } from './statements';

/** A world, and how it is to be tested. */
export interface Trial {
	readonly world: World;
	readonly readOnly: boolean;
	/** The user says that the other account's bucket is meant. */
	readonly foreignBucket: boolean;
	/** The user says that the test may write though nobody knows whether files are locked; outside AWS alone. */
	readonly unreadLock?: boolean;
}

type Who = 'user' | 'role' | 'federated' | 'root';

const ARNS: Readonly< Record< Who, string > > = {
	user: `arn:aws:iam::${ ACCOUNT }:user/site`,
	role: `arn:aws:sts::${ ACCOUNT }:assumed-role/site-role/session`,
	federated: `arn:aws:sts::${ ACCOUNT }:federated-user/site`,
	root: `arn:aws:iam::${ ACCOUNT }:root`,
};

interface Held {
	readonly granted: readonly Statement[];
	readonly denied: readonly Statement[];
	readonly isGrouped: boolean;
	readonly boundary: ReturnType< typeof document > | undefined;
	readonly session: ReturnType< typeof document > | undefined;
}

/** Half of the statements in one policy, half in another; the second may come with a group. */
function principalOf( who: Who, { granted, denied, isGrouped, boundary, session }: Held ): WorldPrincipal {
	const half = Math.ceil( granted.length / 2 );
	const policyOf = ( name: string, statements: readonly Statement[] ) =>
		statements.length === 0
			? []
			: [ { name, arn: `arn:aws:iam::${ ACCOUNT }:policy/${ name }`, document: document( statements ) } ];
	const own = policyOf( 'first', granted.slice( 0, half ) );
	const shared = [ ...policyOf( 'second', granted.slice( half ) ), ...policyOf( 'denies', denied ) ];
	const isUser = who === 'user';
	const isTemporary = who === 'role' || who === 'federated';
	return {
		arn: ARNS[ who ],
		userId: 'AIDARTX3GSDSEXAMPLE00',
		...( isUser && isGrouped
			? { policies: own, groups: [ { name: 'sites', policies: shared } ] }
			: { policies: [ ...own, ...shared ] } ),
		...( boundary && ( isUser || who === 'role' )
			? { boundary: { arn: `arn:aws:iam::${ ACCOUNT }:policy/boundary`, document: boundary } }
			: {} ),
		accessKeys: [
			{
				id: isTemporary ? SESSION_KEY_ID : KEY_ID,
				secret: SECRET,
				...( isTemporary ? { sessionToken: 'made-up-token' } : {} ),
				...( isTemporary && session ? { sessionPolicies: [ { name: 'session', document: session } ] } : {} ),
			},
		],
	};
}

const held = ( place: Place ): fc.Arbitrary< Held > =>
	fc.record( {
		granted: grants( place ),
		denied: ownDenies( place ),
		isGrouped: fc.boolean(),
		boundary: sometimes( 14, bounding( place ) ),
		session: sometimes( 40, bounding( place ) ),
	} );

const surroundings = ( place: Place ) =>
	fc.record( {
		scps: sometimes(
			12,
			serviceControl( place ).map( ( policy ) => [ { id: 'p-example1', name: 'scp', document: policy } ] )
		),
		rcps: sometimes(
			9,
			resourceControl( place ).map( ( policy ) => [ { id: 'p-example2', name: 'rcp', document: policy } ] )
		),
		isManaging: weighted( [ 95, false ], [ 5, true ] ),
		areBothMembers: fc.boolean(),
		endpoint: sometimes( 5, bounding( place ) ),
		secureTransport: sometimes( 4, fc.constant( false ) ),
		sourceIp: sometimes( 15, fc.constant( '203.0.113.7' ) ),
		policyArnWording: sometimes( 20, fc.constantFrom( 'worded' as const, 'none' as const ) ),
	} );

const given = ( values: Record< string, unknown > ) =>
	Object.fromEntries( Object.entries( values ).filter( ( [ , value ] ) => value !== undefined ) );

/** A VPC endpoint's policy names a principal in every statement. */
const forEveryone = ( policy: ReturnType< typeof document > ) =>
	document( policy.Statement.map( ( statement ) => ( { ...statement, Principal: '*' } ) ) );

const trialIn = ( place: Place, who: Who, isForeign: boolean ): fc.Arbitrary< Trial > => {
	const owner = isForeign ? OTHER_ACCOUNT : ACCOUNT;
	return fc
		.record( {
			held: held( place ),
			bucket: buckets( place, owner ),
			policy: bucketPolicy( place, ARNS[ who ], isForeign ),
			key: keys( ARNS[ who ] ),
			around: surroundings( place ),
			acl: weighted(
				[ 80, '' ],
				[ 8, 'none' ],
				[ 4, 'private' ],
				[ 4, 'public-read' ],
				[ 4, 'bucket-owner-full-control' ]
			),
			readOnly: weighted( [ 82, false ], [ 18, true ] ),
			foreignBucket: fc.boolean(),
		} )
		.map( ( { held: holdings, bucket, policy, key, around, acl, readOnly, foreignBucket } ): Trial => {
			const { scps, rcps, isManaging, areBothMembers, endpoint, ...rest } = around;
			const principal = principalOf( who, holdings );
			const [ accessKey ] = principal.accessKeys;
			const organization =
				scps || rcps
					? {
							organization: {
								id: ORGANIZATION,
								managementAccount: isManaging ? ACCOUNT : MANAGEMENT,
								...given( { scps, rcps } ),
							},
						}
					: {};
			const member = ( id: string, isMember: boolean ) => ( {
				id,
				...( isMember ? { organization: ORGANIZATION } : {} ),
			} );
			const isOrganized = scps !== undefined || rcps !== undefined;
			return {
				world: {
					world: 1,
					name: 'trial',
					title: 'A world made at random',
					look: 'Nothing to see.',
					typed: {
						profile: place.profile.id,
						provider: 'aws',
						region: REGION,
						bucket: BUCKET,
						prefix: place.prefix,
						addressing: 'path',
						acl,
						accessKeyId: accessKey?.id ?? '',
						secretAccessKey: SECRET,
						...given( { sessionToken: accessKey?.sessionToken } ),
					},
					accounts: [
						member( ACCOUNT, isOrganized ),
						member( OTHER_ACCOUNT, isOrganized && areBothMembers ),
						member( MANAGEMENT, isOrganized ),
					],
					...organization,
					principals: [ principal ],
					buckets: [ { name: BUCKET, region: REGION, owner, ...bucket, ...given( { policy } ) } ],
					kmsKeys: [ key ],
					...( endpoint
						? { vpcEndpoint: { id: 'vpce-1a2b3c4d', vpc: 'vpc-1a2b3c4d', policy: forEveryone( endpoint ) } }
						: {} ),
					...given( rest ),
				},
				readOnly,
				foreignBucket,
			};
		} );
};

const arbitraryTrial: fc.Arbitrary< Trial > = fc
	.record( {
		profile: fc.constantFrom( ...profiles ),
		prefix: weighted(
			[ 60, 'site/' ],
			[ 12, '' ],
			[ 10, 'a b/c+d/' ],
			[ 8, 'example/deep/er/' ],
			[ 6, 'größe/' ],
			[ 4, 'st*r/' ]
		),
		who: weighted< Who >( [ 76, 'user' ], [ 16, 'role' ], [ 4, 'federated' ], [ 4, 'root' ] ),
		isForeign: weighted( [ 88, false ], [ 12, true ] ),
	} )
	.chain( ( { profile, prefix, who, isForeign } ) => trialIn( placeOf( profile, prefix ), who, isForeign ) );

/** Every kind of world that the corpus knows, without a liking for its ends. */
export const trials = fc.noBias( arbitraryTrial );
