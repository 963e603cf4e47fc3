import {
	allow,
	BUCKET,
	changed,
	FOLDER,
	MEDIA_BUCKET,
	MEDIA_FOLDER,
	named,
	withUploadsDenied,
	withPolicy,
} from './scenario';
import type { Scenario } from './scenario';

const FILES = [ 's3:PutObject', 's3:GetObject', 's3:DeleteObject', 's3:AbortMultipartUpload' ];
const OF_THE_BUCKET = [ 's3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads' ];
const MEDIA_FILES = [ 's3:PutObject', 's3:GetObject', 's3:DeleteObject' ];

/** Policies that lack something, or forbid something. */
export const PERMISSIONS: Readonly< Record< number, Scenario > > = {
	1: {
		complaint: '“Access Denied” on upload',
		world: named( 'put-missing' ),
		first: 'implicit-deny',
		says: [ /nothing permits s3:PutObject/, /arn:aws:s3:::site-backups\/example\/\*/ ],
	},
	2: {
		complaint: '“Access Denied” on upload although s3:PutObject is allowed: the upload carries an ACL',
		world: changed(
			'all-right-s3-media-sync',
			withPolicy( allow( 's3:ListBucket', MEDIA_BUCKET ), allow( MEDIA_FILES, MEDIA_FOLDER ) )
		),
		first: 'implicit-deny',
		says: [ /nothing permits s3:PutObjectAcl/ ],
	},
	3: {
		complaint: '“The bucket does not allow ACLs”',
		world: named( 'acl-disabled' ),
		first: 'acl-disabled',
		says: [ /ACL/ ],
	},
	4: {
		complaint: '403 on a public upload: Block Public Access',
		world: named( 'public-acl-blocked' ),
		first: 'public-acl-blocked',
		says: [ /Block Public Access|blocks? public/i ],
	},
	5: {
		complaint: 'The policy names the bucket without /*, or /* without the bucket',
		world: named( 'bucket-arn-only' ),
		first: 'implicit-deny',
		says: [ /arn:aws:s3:::site-backups\/example\/\*/ ],
	},
	6: {
		complaint: '“Access Denied” on the list of all buckets, which nobody needs',
		world: named( 'all-right-updraftplus' ),
		first: undefined,
		says: [ /s3:ListAllMyBuckets/, /not needed/i ],
	},
	13: {
		complaint: 'A bare 403 “Forbidden” of a HEAD, without a code',
		world: changed(
			'all-right-s3-media-sync',
			withPolicy(
				allow( 's3:ListBucket', MEDIA_BUCKET, { Condition: { StringLike: { 's3:prefix': 'wp-content/*' } } } ),
				allow( [ ...MEDIA_FILES, 's3:PutObjectAcl' ], MEDIA_FOLDER )
			)
		),
		first: 'silent-refusal',
		says: [ /s3:ListBucket/, /s3:prefix/ ],
	},
	14: {
		complaint: '403 where 404 was expected: s3:ListBucket is missing',
		world: changed(
			'all-right-updraftplus',
			withPolicy( allow( 's3:GetBucketLocation', BUCKET ), allow( FILES, FOLDER ) )
		),
		first: 'implicit-deny',
		says: [ /nothing permits s3:ListBucket/ ],
	},
	16: {
		complaint: '“Error getting bucket region”: s3:GetBucketLocation is missing',
		world: changed(
			'all-right-updraftplus',
			withPolicy( allow( 's3:ListBucket', BUCKET ), allow( FILES, FOLDER ) )
		),
		first: 'implicit-deny',
		says: [ /nothing permits s3:GetBucketLocation/, /tries to create it/ ],
	},
	17: {
		complaint: 'A small file works, the backup fails: rights on multipart uploads are missing',
		world: changed( 'all-right-updraftplus', ( world ) => {
			world.typed.profile = 'backwpup';
			withPolicy(
				allow( [ 's3:GetBucketLocation', 's3:ListBucket' ], BUCKET ),
				allow( [ 's3:PutObject', 's3:GetObject', 's3:DeleteObject' ], FOLDER )
			)( world );
		} ),
		first: 'implicit-deny',
		says: [ /nothing permits s3:ListBucketMultipartUploads/, /nothing permits s3:AbortMultipartUpload/ ],
	},
	18: {
		complaint: '“explicit deny in a resource-based policy”',
		world: changed(
			'all-right-updraftplus',
			withUploadsDenied( { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } )
		),
		first: 'explicit-deny',
		says: [ /bucket’s own policy|policy of the bucket|bucket policy/i ],
	},
	19: {
		complaint: '“explicit deny in a service control policy”',
		world: named( 'scp-deny' ),
		first: 'explicit-deny',
		says: [ /organization/i ],
	},
	20: {
		complaint: '“Access Denied” with kms:GenerateDataKey',
		world: named( 'kms-deny' ),
		first: 'kms-key-denied',
		says: [ /kms:GenerateDataKey/ ],
	},
	23: {
		complaint: 'A plugin’s own test fails although uploads work',
		world: named( 'all-right-one-way-backup' ),
		first: undefined,
		says: [ /Protected/ ],
	},
	24: {
		complaint: 'A policy for a folder fails at the root of the bucket',
		world: changed(
			'all-right-updraftplus',
			withPolicy(
				allow( 's3:GetBucketLocation', BUCKET ),
				allow( 's3:ListBucket', BUCKET, { Condition: { StringLike: { 's3:prefix': 'example/*' } } } ),
				allow( FILES, FOLDER )
			)
		),
		first: undefined,
		says: [ /example\// ],
	},
	34: {
		complaint: '“Unable to create directory … Is its parent directory writable”',
		world: changed( 'all-right-s3-media-sync', ( world ) => {
			Object.assign( world.typed, { profile: 's3-uploads', prefix: 'wp-content/' } );
			withPolicy(
				allow( 's3:ListBucket', MEDIA_BUCKET ),
				allow( [ 's3:GetObject', 's3:DeleteObject', 's3:PutObjectAcl' ], MEDIA_FOLDER )
			)( world );
		} ),
		first: 'implicit-deny',
		says: [ /nothing permits s3:PutObject/, /Unable to create directory/ ],
	},
	35: {
		complaint: '403 right after creating the policy, fine some minutes later',
		world: changed( 'all-right-updraftplus', ( world ) => {
			world.faults = [ { kind: 'denied-until', seconds: 3600 } ];
		} ),
		first: 'powerless-key',
		says: [ /wait a minute and test again/ ],
	},
	39: {
		complaint: 'Old backups are not deleted, the bucket grows',
		world: named( 'delete-missing' ),
		first: 'implicit-deny',
		says: [ /nothing permits s3:DeleteObject/ ],
	},
	40: {
		complaint: 'A hacked site deletes its backups',
		world: changed( 'all-right-updraftplus', withPolicy( allow( OF_THE_BUCKET, BUCKET ), allow( FILES, FOLDER ) ) ),
		first: undefined,
		says: [ /If this site is hacked/, /Delete the files/ ],
	},
};
