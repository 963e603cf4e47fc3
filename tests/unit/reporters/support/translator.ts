import { english } from '../../../../src/cli/translator';
import type { Translator } from '../../../../src/engine';

export { english };

/** Marks what went through the translator: what is not marked could not be translated. */
export const marking: Translator = { ...english, __: ( text ) => `⟦${ text }⟧` };
