import type { Profile } from './define-profile';
import updraftplus from './updraftplus';

export const profiles: readonly Profile[] = [ updraftplus ];

export const findProfile = ( id: string ): Profile | undefined => profiles.find( ( profile ) => profile.id === id );
