import type { Report } from '../engine';

/** What was asked and what was answered, without any opinion: a part of the report, in its form (docs/report-format.md). */
export type SavedRun = Pick<
	Report,
	| 'schema'
	| 'tool'
	| 'startedAt'
	| 'finishedAt'
	| 'target'
	| 'profile'
	| 'readOnly'
	| 'leftovers'
	| 'problems'
	| 'observations'
>;

export function toSavedRun( report: Report ): SavedRun {
	const { schema, tool, startedAt, finishedAt, target, profile, readOnly, leftovers, problems, observations } =
		report;
	return { schema, tool, startedAt, finishedAt, target, profile, readOnly, leftovers, problems, observations };
}

/** As JSON in ASCII, so that it survives any mail and no terminal acts upon what a server said. */
export const renderSavedRun = ( run: SavedRun ): string =>
	`${ JSON.stringify( run, null, '\t' ).replace(
		/[\u007f-\uffff]/g,
		( char ) => `\\u${ char.charCodeAt( 0 ).toString( 16 ).padStart( 4, '0' ) }`
	) }\n`;
