import advancedMediaOffloader from './advanced-media-offloader';
import backupFolder from './backup-folder';
import backwpup from './backwpup';
import custom from './custom';
import type { Profile } from './define-profile';
import mediaCloud from './media-cloud';
import oneWayBackup from './one-way-backup';
import oneWayBackupGcs from './one-way-backup-gcs';
import readOnly from './read-only';
import s3MediaSync from './s3-media-sync';
import s3Uploads from './s3-uploads';
import updraftplus from './updraftplus';
import updraftplusMostSecure from './updraftplus-most-secure';
import w3TotalCache from './w3-total-cache';
import wholeBucket from './whole-bucket';
import wpOffloadMedia from './wp-offload-media';
import wpvivid from './wpvivid';
import xcloner from './xcloner';

/** In the order in which a user chooses: backup plugins, media plugins, purposes. */
export const profiles: readonly Profile[] = [
	updraftplus,
	updraftplusMostSecure,
	backwpup,
	wpvivid,
	xcloner,
	s3MediaSync,
	s3Uploads,
	wpOffloadMedia,
	mediaCloud,
	advancedMediaOffloader,
	w3TotalCache,
	backupFolder,
	oneWayBackup,
	oneWayBackupGcs,
	wholeBucket,
	readOnly,
	custom,
];

export const findProfile = ( id: string ): Profile | undefined => profiles.find( ( profile ) => profile.id === id );
