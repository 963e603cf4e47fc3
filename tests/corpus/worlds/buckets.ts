import fc from 'fast-check';
import { fileName } from '../../../src/engine/profiles/file-name';
import type { WorldBucket, WorldKmsKey, WorldObject } from '../../../src/sandbox/world';
import { ACCOUNT, document, KMS_KEY, OTHER_ACCOUNT } from './place';
import type { Place } from './place';
import { sometimes, weighted } from './statements';

const blocks = fc.record( {
	BlockPublicAcls: fc.boolean(),
	IgnorePublicAcls: fc.boolean(),
	BlockPublicPolicy: fc.boolean(),
	RestrictPublicBuckets: fc.boolean(),
} );

const allOn = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };

/** Files that were there before: the plugin's own, a folder's placeholder, strangers', archived ones. */
const objects = ( { profile, keyPrefix }: Place, owner: string ): fc.Arbitrary< readonly WorldObject[] > => {
	const other = owner === ACCOUNT ? OTHER_ACCOUNT : ACCOUNT;
	const keys = [
		...profile.shapes.map( ( shape ) => `${ keyPrefix }${ fileName( shape ) }` ),
		`${ keyPrefix }aaa/first.zip`,
		'elsewhere/private.txt',
		...( keyPrefix === '' ? [] : [ keyPrefix ] ),
	];
	const object = fc
		.record( {
			key: fc.constantFrom( ...keys ),
			owner: sometimes( 8, fc.constant( other ) ),
			acl: sometimes(
				15,
				fc.constantFrom(
					'public-read' as const,
					'bucket-owner-full-control' as const,
					'authenticated-read' as const
				)
			),
			storageClass: sometimes( 12, fc.constantFrom( 'STANDARD_IA', 'GLACIER', 'INTELLIGENT_TIERING' ) ),
			kmsKey: sometimes( 5, fc.constant( KMS_KEY ) ),
			deleteMarker: sometimes( 4, fc.constant( true ) ),
			tags: sometimes( 5, fc.constant( { purpose: 'backup' } ) ),
		} )
		.map(
			( one ) =>
				Object.fromEntries(
					Object.entries( one ).filter( ( [ , value ] ) => value !== undefined )
				) as unknown as WorldObject
		);
	return fc.array( object, { maxLength: 5 } );
};

const kmsKey = fc.record( {
	form: weighted( [ 70, 'account' as const ], [ 15, 'caller' as const ], [ 15, 'nobody' as const ] ),
	state: weighted( [ 92, 'Enabled' as const ], [ 5, 'Disabled' as const ], [ 3, 'PendingDeletion' as const ] ),
} );

/** The key that a world's bucket or files may be encrypted with. */
export const keys = ( arn: string ): fc.Arbitrary< WorldKmsKey > =>
	kmsKey.map( ( { form, state } ) => {
		const who = {
			account: `arn:aws:iam::${ ACCOUNT }:root`,
			caller: arn,
			nobody: `arn:aws:iam::${ ACCOUNT }:user/other`,
		}[ form ];
		return {
			arn: KMS_KEY,
			state,
			policy: document( [ { Effect: 'Allow', Principal: { AWS: who }, Action: 'kms:*', Resource: '*' } ] ),
		};
	} );

/** The bucket without its policy. */
export const buckets = (
	place: Place,
	owner: string
): fc.Arbitrary< Omit< WorldBucket, 'name' | 'region' | 'owner' > > =>
	fc
		.record( {
			ownership:
				place.profile.acl === 'public-read'
					? weighted(
							[ 30, 'BucketOwnerEnforced' as const ],
							[ 45, 'ObjectWriter' as const ],
							[ 25, 'BucketOwnerPreferred' as const ]
						)
					: weighted(
							[ 74, 'BucketOwnerEnforced' as const ],
							[ 14, 'ObjectWriter' as const ],
							[ 12, 'BucketOwnerPreferred' as const ]
						),
			publicAccessBlock: fc.oneof(
				{ weight: place.profile.acl === 'public-read' ? 20 : 60, arbitrary: fc.constant( allOn ) },
				{ weight: 20, arbitrary: fc.constant( undefined ) },
				{ weight: 20, arbitrary: blocks }
			),
			versioning: weighted( [ 55, undefined ], [ 33, 'Enabled' as const ], [ 12, 'Suspended' as const ] ),
			objectLock: sometimes( 7, fc.boolean() ),
			encryption: weighted< WorldBucket[ 'encryption' ] >(
				[ 76, undefined ],
				[ 5, { algorithm: 'AES256' } ],
				[ 14, { algorithm: 'aws:kms', kmsKey: KMS_KEY } ],
				[ 5, { algorithm: 'aws:kms' } ]
			),
			objects: objects( place, owner ),
			uploads: sometimes(
				15,
				fc.constant( [
					{
						key: `${ place.keyPrefix }${ fileName( place.profile.shapes[ 0 ]! ) }`,
						initiator: `arn:aws:iam::${ owner }:user/other`,
						uploadId: 'an-upload-of-somebody-else',
					},
				] )
			),
			notification: sometimes( 6, fc.constant( true ) ),
			replication: sometimes( 4, fc.constant( true ) ),
		} )
		.map( ( { objectLock, ...bucket } ) => {
			const lock =
				objectLock === undefined
					? {}
					: {
							// Object Lock comes with versioning.
							versioning: 'Enabled' as const,
							objectLock: {
								enabled: true,
								...( objectLock ? { default: { mode: 'GOVERNANCE' as const, days: 1 } } : {} ),
							},
						};
			const given = Object.entries( { ...bucket, ...lock } ).filter( ( [ , value ] ) => value !== undefined );
			return Object.fromEntries( given ) as Omit< WorldBucket, 'name' | 'region' | 'owner' >;
		} );
