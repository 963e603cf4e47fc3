import backupFolder from './backup-folder';
import type { Profile } from './define-profile';
import s3MediaSync from './s3-media-sync';
import updraftplus from './updraftplus';
import updraftplusMostSecure from './updraftplus-most-secure';

/** In the order in which a user chooses. */
export const profiles: readonly Profile[] = [ updraftplus, updraftplusMostSecure, backupFolder, s3MediaSync ];

export const findProfile = ( id: string ): Profile | undefined => profiles.find( ( profile ) => profile.id === id );
