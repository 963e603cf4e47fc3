import type { Report, Translator } from '../engine';
import { renderJson, renderMarkdown, renderText } from '../reporters';
import { choice } from './arguments';
import type { Arguments, OptionTable } from './arguments';
import { exitCode } from './exit-code';
import type { ExitCode } from './exit-code';
import type { Redact } from './redact';
import { saveFile } from './save';
import { note, print } from './shell';
import type { Shell } from './shell';
import { english } from './translator';

export const REPORTER_OPTIONS = { reporter: 'value', save: 'value' } as const satisfies OptionTable;

export const REPORTER_HELP = `Output: the report on stdout, everything else on stderr.
  --reporter text|markdown|json  form of the report (default text)
  --save FILE              also save the report as JSON

Exit code: 0 ready (with or without warnings), 1 not ready, 2 could not tell or could not run.`;

const REPORTERS: Readonly<
	Record< 'text' | 'markdown' | 'json', ( report: Report, translator: Translator ) => string >
> = {
	text: renderText,
	markdown: renderMarkdown,
	json: renderJson,
};

/** Hands a report over; `redact` is for whatever is printed or saved. */
export type Deliver = ( report: Report, redact: Redact ) => Promise< ExitCode >;

/** Delivers the report as the user wants it. Asked for before a run, so that a wrong name costs no run. */
export function delivery( { values }: Arguments, shell: Shell ): Deliver {
	const name = choice( 'reporter', values.get( 'reporter' ) ?? 'text', [ 'text', 'markdown', 'json' ] );
	const file = values.get( 'save' );
	return async ( report, redact ) => {
		await print( shell, redact( REPORTERS[ name ]( report, english ) ) );
		if ( file !== undefined ) {
			await saveFile( file, redact( renderJson( report ) ) );
			note( shell, `The report is saved in ${ file }.` );
		}
		return exitCode( report.verdict );
	};
}
