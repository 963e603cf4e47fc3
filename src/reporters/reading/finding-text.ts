import { findDiagnosis } from '../../engine';
import type { Explanation, Finding, Remedy, Report, Translator } from '../../engine';
import { quote } from './quote';
import type { Quote } from './quote';

/** A finding in words, with the answers it rests on. */
export interface FindingText extends Explanation {
	readonly finding: Finding;
	readonly remedies: readonly Remedy[];
	/** One per kind of answer. */
	readonly quotes: readonly Quote[];
	readonly references: readonly string[];
}

/** Answers to the same kind of request that differ only in the key they name are quoted once. */
function quotesOf( { observations }: Finding, report: Report ): readonly Quote[] {
	const quotes = new Map< string, Quote >();
	for ( const observation of report.observations ) {
		const found = observations.includes( observation.id ) && quote( observation );
		if ( found ) {
			const kind = [ found.operation, found.status, found.code, found.failure ].join( ' ' );
			quotes.set( kind, quotes.get( kind ) ?? found );
		}
	}
	return [ ...quotes.values() ];
}

/** Text of a finding. A diagnosis that this version does not know (the report is of another one) keeps its id as title. */
export function findingText( translator: Translator, report: Report, finding: Finding ): FindingText {
	const diagnosis = findDiagnosis( finding.diagnosis );
	const quotes = quotesOf( finding, report );
	if ( ! diagnosis ) {
		return { finding, title: finding.diagnosis, observed: '', cause: '', remedies: [], quotes, references: [] };
	}
	// Neither field is in a report, and no remedy may rest on what a stored report could not tell.
	const target = { ...report.target, stsEndpoint: '', kmsKeyId: '' };
	return {
		finding,
		...diagnosis.explain( translator, finding.params ),
		remedies: diagnosis.remedies( translator, finding.params, { target } ),
		quotes,
		references: diagnosis.references,
	};
}

/** The finding to act on first, and the rest; a mere note is never first. */
export function splitFindings( { findings }: Report ): {
	readonly first: Finding | undefined;
	readonly others: readonly Finding[];
} {
	const first =
		findings.find( ( { severity } ) => severity === 'error' ) ??
		findings.find( ( { severity } ) => severity === 'warning' );
	return { first, others: findings.filter( ( finding ) => finding !== first ) };
}
