import { __, sprintf } from '@wordpress/i18n';
import type { Translator } from '../engine';

/** WordPress's own translations, for engine and reporters. */
export const translator: Translator = { __, sprintf };
