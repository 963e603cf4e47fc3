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
import archivingRule from './archiving-rule.json';
import backupFolderUnversioned from './backup-folder-unversioned.json';
import bucketArnOnly from './bucket-arn-only.json';
import captivePortal from './captive-portal.json';
import clockSkew from './clock-skew.json';
import defaultRetention from './default-retention.json';
import deleteMissing from './delete-missing.json';
import demandedHeader from './demanded-header.json';
import endlessGrowth from './endless-growth.json';
import expiredToken from './expired-token.json';
import { FLAVOUR_WORLDS } from './flavours';
import foreignBucket from './foreign-bucket.json';
import kmsDeny from './kms-deny.json';
import lockedBucket from './locked-bucket.json';
import missingBucket from './missing-bucket.json';
import policyNotAttached from './policy-not-attached.json';
import publicAclBlocked from './public-acl-blocked.json';
import publicBackups from './public-backups.json';
import putMissing from './put-missing.json';
import refusedParts from './refused-parts.json';
import requesterPays from './requester-pays.json';
import rootKey from './root-key.json';
import scpDeny from './scp-deny.json';
import suspended from './suspended.json';
import temporaryKey from './temporary-key.json';
import unfinishedUploads from './unfinished-uploads.json';
import unknownKey from './unknown-key.json';
import unversioned from './unversioned.json';
import updraftplusByTheGuideUnversioned from './updraftplus-by-the-guide-unversioned.json';
import versioned from './versioned.json';
import versionedRemovable from './versioned-removable.json';
import versionsPileUp from './versions-pile-up.json';
import wholeBucketFullAccess from './whole-bucket-full-access.json';
import wideKey from './wide-key.json';
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
	'archiving-rule': archivingRule,
	'backup-folder-unversioned': backupFolderUnversioned,
	'bucket-arn-only': bucketArnOnly,
	'captive-portal': captivePortal,
	'clock-skew': clockSkew,
	'default-retention': defaultRetention,
	'delete-missing': deleteMissing,
	'demanded-header': demandedHeader,
	'endless-growth': endlessGrowth,
	'expired-token': expiredToken,
	'foreign-bucket': foreignBucket,
	'kms-deny': kmsDeny,
	'locked-bucket': lockedBucket,
	'missing-bucket': missingBucket,
	'policy-not-attached': policyNotAttached,
	'public-acl-blocked': publicAclBlocked,
	'public-backups': publicBackups,
	'put-missing': putMissing,
	'refused-parts': refusedParts,
	'requester-pays': requesterPays,
	'root-key': rootKey,
	'scp-deny': scpDeny,
	suspended,
	'temporary-key': temporaryKey,
	'unfinished-uploads': unfinishedUploads,
	'unknown-key': unknownKey,
	unversioned,
	'updraftplus-by-the-guide-unversioned': updraftplusByTheGuideUnversioned,
	versioned,
	'versioned-removable': versionedRemovable,
	'versions-pile-up': versionsPileUp,
	'whole-bucket-full-access': wholeBucketFullAccess,
	'wide-key': wideKey,
	'wrong-folder': wrongFolder,
	'wrong-region': wrongRegion,
	'wrong-secret': wrongSecret,
	...FLAVOUR_WORLDS,
};
