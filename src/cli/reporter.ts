import type { Report, Translator } from '../engine';
import { renderJson, renderMarkdown, renderText } from '../reporters';
import { choice } from './arguments';
import type { Arguments, OptionTable } from './arguments';
import { english } from './translator';

export const REPORTER_OPTIONS = { reporter: 'value' } as const satisfies OptionTable;

export const REPORTER_HELP = '  --reporter text|markdown|json  form of the report (default text)';

const REPORTERS: Readonly<
	Record< 'text' | 'markdown' | 'json', ( report: Report, translator: Translator ) => string >
> = {
	text: renderText,
	markdown: renderMarkdown,
	json: renderJson,
};

/** The report as the user wants it. Asked for before a run, so that a wrong name costs no run. */
export function reporterFrom( { values }: Arguments ): ( report: Report ) => string {
	const name = choice( 'reporter', values.get( 'reporter' ) ?? 'text', [ 'text', 'markdown', 'json' ] );
	return ( report ) => REPORTERS[ name ]( report, english );
}
