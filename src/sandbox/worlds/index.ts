import aclDisabled from './acl-disabled.json';
import allRightBackupFolder from './all-right-backup-folder.json';
import allRightCustom from './all-right-custom.json';
import allRightOneWayBackup from './all-right-one-way-backup.json';
import allRightReadOnly from './all-right-read-only.json';
import allRightS3MediaSync from './all-right-s3-media-sync.json';
import allRightUpdraftplus from './all-right-updraftplus.json';
import allRightUpdraftplusByTheGuide from './all-right-updraftplus-by-the-guide.json';
import allRightUpdraftplusMostSecure from './all-right-updraftplus-most-secure.json';
import alteringProxy from './altering-proxy.json';
import backupFolderUnversioned from './backup-folder-unversioned.json';
import bucketArnOnly from './bucket-arn-only.json';
import captivePortal from './captive-portal.json';
import clockSkew from './clock-skew.json';
import deleteMissing from './delete-missing.json';
import expiredToken from './expired-token.json';
import foreignBucket from './foreign-bucket.json';
import kmsDeny from './kms-deny.json';
import lockedBucket from './locked-bucket.json';
import missingBucket from './missing-bucket.json';
import policyNotAttached from './policy-not-attached.json';
import publicAclBlocked from './public-acl-blocked.json';
import putMissing from './put-missing.json';
import scpDeny from './scp-deny.json';
import suspended from './suspended.json';
import unknownKey from './unknown-key.json';
import versioned from './versioned.json';
import versionedRemovable from './versioned-removable.json';
import wholeBucketFullAccess from './whole-bucket-full-access.json';
import wrongFolder from './wrong-folder.json';
import wrongRegion from './wrong-region.json';
import wrongSecret from './wrong-secret.json';

/** The named worlds, not yet checked. */
export const WORLDS: Readonly< Record< string, unknown > > = {
	'acl-disabled': aclDisabled,
	'all-right-backup-folder': allRightBackupFolder,
	'all-right-custom': allRightCustom,
	'all-right-one-way-backup': allRightOneWayBackup,
	'all-right-read-only': allRightReadOnly,
	'all-right-s3-media-sync': allRightS3MediaSync,
	'all-right-updraftplus': allRightUpdraftplus,
	'all-right-updraftplus-by-the-guide': allRightUpdraftplusByTheGuide,
	'all-right-updraftplus-most-secure': allRightUpdraftplusMostSecure,
	'altering-proxy': alteringProxy,
	'backup-folder-unversioned': backupFolderUnversioned,
	'bucket-arn-only': bucketArnOnly,
	'captive-portal': captivePortal,
	'clock-skew': clockSkew,
	'delete-missing': deleteMissing,
	'expired-token': expiredToken,
	'foreign-bucket': foreignBucket,
	'kms-deny': kmsDeny,
	'locked-bucket': lockedBucket,
	'missing-bucket': missingBucket,
	'policy-not-attached': policyNotAttached,
	'public-acl-blocked': publicAclBlocked,
	'put-missing': putMissing,
	'scp-deny': scpDeny,
	suspended,
	'unknown-key': unknownKey,
	versioned,
	'versioned-removable': versionedRemovable,
	'whole-bucket-full-access': wholeBucketFullAccess,
	'wrong-folder': wrongFolder,
	'wrong-region': wrongRegion,
	'wrong-secret': wrongSecret,
};
