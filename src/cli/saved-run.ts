import type { Report, SavedRun } from '../engine';
import { asciiJson } from './ascii-json';

/** What was asked and what was answered, without any opinion: a part of the report, in its form (docs/report-format.md). */
export function toSavedRun( report: Report ): SavedRun {
	const { schema, tool, startedAt, finishedAt, target, profile, readOnly, leftovers, problems, observations } =
		report;
	const isStopped = report.decisions.some( ( { reason } ) => reason === 'stopped' );
	return {
		schema,
		tool,
		startedAt,
		finishedAt,
		target,
		profile,
		readOnly,
		...( isStopped ? { stopped: true } : {} ),
		leftovers,
		problems,
		observations,
	};
}

export const renderSavedRun = ( run: SavedRun ): string => `${ asciiJson( run, '\t' ) }\n`;
