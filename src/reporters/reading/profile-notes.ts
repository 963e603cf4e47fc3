import { findProfile } from '../../engine';
import type { Report, Translator } from '../../engine';

/** What the profile's plugin will do with such a key that may surprise, a sentence each. */
export const profileNotes = ( translator: Translator, { profile }: Report ): readonly string[] =>
	( findProfile( profile )?.notes ?? [] ).map( ( note ) => note( translator ) );
