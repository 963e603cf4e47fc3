import backupFolder from './backup-folder';
import type { Profile } from './define-profile';
import oneWayBackup from './one-way-backup';
import oneWayBackupGcs from './one-way-backup-gcs';
import readOnly from './read-only';
import s3MediaSync from './s3-media-sync';
import updraftplus from './updraftplus';
import updraftplusMostSecure from './updraftplus-most-secure';
import wholeBucket from './whole-bucket';

/** In the order in which a user chooses: plugins, then purposes. */
export const profiles: readonly Profile[] = [
	updraftplus,
	updraftplusMostSecure,
	s3MediaSync,
	backupFolder,
	oneWayBackup,
	oneWayBackupGcs,
	wholeBucket,
	readOnly,
];

export const findProfile = ( id: string ): Profile | undefined => profiles.find( ( profile ) => profile.id === id );
