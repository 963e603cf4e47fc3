import { sprintf } from '@wordpress/i18n';
import type { Translator } from '../../../../src/engine';

/** English, as it is written in the source. */
export const english: Translator = {
	__: ( text ) => text,
	sprintf: ( format, ...values ) => sprintf( format, ...values ),
};

/** Marks what went through the translator: what is not marked could not be translated. */
export const marking: Translator = { ...english, __: ( text ) => `⟦${ text }⟧` };
