import type { Report } from '../../src/engine';
import { EVERY_PERMISSION } from './every-permission';
import { ALLOWED, each, FOLDER, KEEPING, MEDIA, NOBODY_ASKED, noBuckets, ONE_WAY, SILENT, uploads } from './world-rows';

/** What a test of a world has to find out, whichever shell runs it. */
export interface Expected {
	readonly verdict: Report[ 'verdict' ];
	/** Diagnosis of the first finding, or none. */
	readonly first: string | undefined;
	readonly decisions: Readonly< Record< string, string > >;
	readonly leftovers?: number;
}

/** By name of the world. */
export const EXPECTED: Readonly< Record< string, Expected > > = {
	'all-right-updraftplus': { verdict: 'ready', first: undefined, decisions: ALLOWED, leftovers: 3 },
	'all-right-updraftplus-most-secure': {
		verdict: 'ready',
		first: undefined,
		decisions: { ...ALLOWED, ...KEEPING, 's3:ListAllMyBuckets': 'allowed' },
		leftovers: 1,
	},
	'all-right-backup-folder': {
		verdict: 'ready',
		first: undefined,
		decisions: { ...FOLDER, ...KEEPING },
		leftovers: 1,
	},
	'all-right-updraftplus-by-the-guide': {
		verdict: 'ready',
		first: undefined,
		decisions: { ...ALLOWED, 's3:ListAllMyBuckets': 'allowed' },
		leftovers: 3,
	},
	'updraftplus-by-the-guide-unversioned': {
		verdict: 'ready-with-warnings',
		first: 'unrestorable-backups',
		decisions: { ...ALLOWED, 's3:ListAllMyBuckets': 'allowed' },
	},
	'backup-folder-unversioned': {
		verdict: 'ready-with-warnings',
		first: 'unrestorable-backups',
		decisions: { ...FOLDER, ...KEEPING },
		leftovers: 1,
	},
	'all-right-custom': { verdict: 'ready', first: undefined, decisions: EVERY_PERMISSION },
	'all-right-one-way-backup': { verdict: 'ready', first: undefined, decisions: ONE_WAY, leftovers: 1 },
	'all-right-read-only': {
		verdict: 'ready',
		first: undefined,
		decisions: {
			's3:ListBucket': 'allowed',
			's3:GetObject': 'allowed',
			's3:GetBucketLocation': 'allowed',
			's3:PutObject': 'implicitDeny',
			...KEEPING,
		},
	},
	'whole-bucket-full-access': {
		verdict: 'ready-with-warnings',
		first: 'excess-permission',
		decisions: {
			's3:ListBucket': 'allowed',
			's3:PutObject': 'allowed',
			's3:PutObjectAcl PutObject': 'allowed',
			's3:GetObject': 'allowed',
			's3:DeleteObject': 'allowed',
			's3:DeleteObjectVersion DeleteObject': 'allowed',
			's3:ListAllMyBuckets': 'implicitDeny',
		},
	},
	'all-right-s3-media-sync': { verdict: 'ready', first: 'implicit-deny', decisions: MEDIA },
	unversioned: { verdict: 'ready-with-warnings', first: 'unrestorable-backups', decisions: ALLOWED },
	versioned: { verdict: 'ready', first: undefined, decisions: ALLOWED, leftovers: 3 },
	'versioned-removable': { verdict: 'ready-with-warnings', first: 'unrestorable-backups', decisions: ALLOWED },
	suspended: { verdict: 'ready-with-warnings', first: 'unrestorable-backups', decisions: ALLOWED, leftovers: 2 },
	'root-key': {
		verdict: 'ready-with-warnings',
		first: 'root-key',
		decisions: { ...ALLOWED, 's3:ListAllMyBuckets': 'allowed' },
	},
	'temporary-key': { verdict: 'ready-with-warnings', first: 'temporary-key', decisions: ALLOWED, leftovers: 3 },
	'wide-key': { verdict: 'ready-with-warnings', first: 'wide-key', decisions: ALLOWED, leftovers: 3 },
	'public-backups': { verdict: 'ready-with-warnings', first: 'public-backups', decisions: ALLOWED, leftovers: 3 },
	'archiving-rule': { verdict: 'ready-with-warnings', first: 'archiving-rule', decisions: ALLOWED, leftovers: 3 },
	'versions-pile-up': { verdict: 'ready-with-warnings', first: 'versions-pile-up', decisions: ALLOWED, leftovers: 3 },
	'unfinished-uploads': {
		verdict: 'ready-with-warnings',
		first: 'unfinished-uploads',
		decisions: ALLOWED,
		leftovers: 3,
	},
	'endless-growth': {
		verdict: 'ready-with-warnings',
		first: 'endless-growth',
		decisions: { ...ALLOWED, ...KEEPING, 's3:ListAllMyBuckets': 'allowed' },
		leftovers: 1,
	},
	'policy-not-attached': {
		verdict: 'not-ready',
		first: 'powerless-key',
		decisions: {
			...each( 'implicitDeny' ),
			's3:PutObject CreateMultipartUpload': 'unknown (not-probed)',
			's3:GetObject': 'unknown (nothing-to-read)',
			's3:DeleteObject': 'unknown (not-probed)',
		},
	},
	'put-missing': {
		verdict: 'not-ready',
		first: 'implicit-deny',
		decisions: { ...ALLOWED, ...uploads( 'implicitDeny' ) },
	},
	'demanded-header': {
		verdict: 'not-ready',
		first: 'demanded-header',
		decisions: { ...ALLOWED, ...uploads( 'explicitDeny' ) },
	},
	'refused-parts': {
		verdict: 'not-ready',
		first: 'refused-parts',
		decisions: { ...ALLOWED, 's3:PutObject UploadPart': 'explicitDeny' },
	},
	'delete-missing': {
		verdict: 'not-ready',
		first: 'implicit-deny',
		decisions: { ...ALLOWED, 's3:DeleteObject': 'implicitDeny' },
		leftovers: 2,
	},
	'bucket-arn-only': {
		verdict: 'not-ready',
		first: 'implicit-deny',
		decisions: {
			...ALLOWED,
			...uploads( 'implicitDeny' ),
			's3:PutObject CreateMultipartUpload': 'unknown (not-probed)',
			's3:GetObject': 'implicitDeny',
			's3:DeleteObject': 'unknown (not-probed)',
			's3:AbortMultipartUpload': 'implicitDeny',
		},
	},
	'wrong-folder': {
		verdict: 'not-ready',
		first: 'implicit-deny',
		decisions: {
			...ALLOWED,
			...uploads( 'implicitDeny' ),
			's3:ListBucket': 'implicitDeny',
			's3:PutObject CreateMultipartUpload': 'unknown (not-probed)',
			's3:GetObject': 'unknown (nothing-to-read)',
			's3:DeleteObject': 'unknown (not-probed)',
			's3:AbortMultipartUpload': 'implicitDeny',
		},
	},
	'acl-disabled': {
		verdict: 'not-ready',
		first: 'acl-disabled',
		decisions: {
			...MEDIA,
			's3:PutObject': 'unknown (not-probed)',
			's3:PutObjectAcl PutObject': 'unknown (not-probed)',
		},
	},
	'public-acl-blocked': {
		verdict: 'not-ready',
		first: 'public-acl-blocked',
		decisions: { ...MEDIA, 's3:PutObject': 'denied', 's3:PutObjectAcl PutObject': 'unknown (not-probed)' },
	},
	'scp-deny': {
		verdict: 'not-ready',
		first: 'explicit-deny',
		decisions: { ...ALLOWED, 's3:DeleteObject': 'explicitDeny' },
		leftovers: 2,
	},
	'kms-deny': {
		verdict: 'not-ready',
		first: 'kms-key-denied',
		decisions: {
			...ALLOWED,
			's3:PutObject': 'implicitDeny',
			's3:PutObject CreateMultipartUpload': 'implicitDeny',
			's3:GetObject': 'implicitDeny',
			's3:DeleteObject': 'unknown (not-probed)',
		},
	},
	'locked-bucket': {
		verdict: 'inconclusive',
		first: 'object-lock',
		decisions: {
			...ALLOWED,
			's3:PutObject': 'unknown (object-lock)',
			's3:DeleteObject': 'unknown (not-probed)',
		},
	},
	'default-retention': {
		verdict: 'inconclusive',
		first: 'default-retention',
		decisions: {
			...ALLOWED,
			...uploads( 'unknown (object-lock)' ),
			's3:PutObject UploadPart': 'allowed',
			's3:DeleteObject': 'unknown (object-lock)',
		},
	},
	'foreign-bucket': {
		verdict: 'inconclusive',
		first: 'foreign-bucket',
		decisions: {
			...ALLOWED,
			's3:PutObject': 'unknown (owner-unconfirmed)',
			's3:PutObject CreateMultipartUpload': 'unknown (owner-unconfirmed)',
			's3:DeleteObject': 'unknown (owner-unconfirmed)',
		},
	},
	'requester-pays': {
		verdict: 'not-ready',
		first: 'access-denied',
		decisions: {
			...each( 'denied' ),
			's3:PutObject': 'unknown (owner-unconfirmed)',
			's3:PutObject CreateMultipartUpload': 'unknown (not-probed)',
			's3:GetObject': 'unknown (nothing-to-read)',
			's3:DeleteObject': 'unknown (not-probed)',
			's3:ListAllMyBuckets': noBuckets,
		},
	},
	'wrong-secret': { verdict: 'not-ready', first: 'signature-mismatch', decisions: NOBODY_ASKED },
	'altering-proxy': { verdict: 'not-ready', first: 'altered-request', decisions: NOBODY_ASKED },
	'unknown-key': { verdict: 'not-ready', first: 'unknown-access-key', decisions: NOBODY_ASKED },
	'expired-token': { verdict: 'not-ready', first: 'expired-token', decisions: NOBODY_ASKED },
	'clock-skew': { verdict: 'not-ready', first: 'clock-skew', decisions: NOBODY_ASKED },
	'captive-portal': { verdict: 'not-ready', first: 'not-an-s3-answer', decisions: SILENT },
	'missing-bucket': {
		verdict: 'not-ready',
		first: 'missing-bucket',
		decisions: { ...NOBODY_ASKED, 's3:ListAllMyBuckets': noBuckets },
	},
	'wrong-region': { verdict: 'not-ready', first: 'wrong-region', decisions: ALLOWED },
};
