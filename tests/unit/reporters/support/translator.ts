import { translator } from '../../../../src/cli/translator';
import type { Translator } from '../../../../src/engine';

/** English, as it is written in the source. */
export const english: Translator = translator;

/** Marks what went through the translator: what is not marked could not be translated. */
export const marking: Translator = { ...english, __: ( text ) => `⟦${ text }⟧` };
