import { findTexts } from '../../engine';
import type { Explanation, Finding, Remedy, Report, Translator } from '../../engine';
import { quote } from './quote';
import type { Quote } from './quote';

/** A finding in words, with the answers it rests on. */
export interface FindingText extends Explanation {
	readonly finding: Finding;
	readonly remedies: readonly Remedy[];
	/** Few, each of another kind. */
	readonly quotes: readonly Quote[];
	readonly references: readonly string[];
}

const MOST_QUOTES = 3;

/** The resource that S3 names in quotation marks is another one for every key. */
const withoutNames = ( words: string ): string => words.replace( /"[^"]*"/g, '""' );

/** They differ in nothing but the key they name, or the operation they answer. */
const isRepetition = ( a: Quote, b: Quote ): boolean =>
	a.status === b.status &&
	a.code === b.code &&
	a.failure === b.failure &&
	( a.operation === b.operation || withoutNames( a.words ) === withoutNames( b.words ) );

/** The answers that a finding rests on, in the store's own words; S3's before those of STS, nothing twice. */
function quotesOf( { observations }: Finding, report: Report ): readonly Quote[] {
	// In the finding's order: the request that tells it comes first.
	const byId = new Map( report.observations.map( ( observation ) => [ observation.id, observation ] ) );
	const all = observations.flatMap( ( id ) => {
		const observation = byId.get( id );
		return observation ? ( quote( observation ) ?? [] ) : [];
	} );
	const isOfSts = ( { operation }: Quote ) => operation === 'GetCallerIdentity';
	const sorted = [ ...all.filter( ( one ) => ! isOfSts( one ) ), ...all.filter( isOfSts ) ];
	const different = sorted.filter(
		( one, index ) => ! sorted.slice( 0, index ).some( ( earlier ) => isRepetition( earlier, one ) )
	);
	// A HEAD answer has nothing to quote; it is shown only where nothing else is.
	const worded = different.filter( ( { words } ) => words );
	return ( worded.length ? worded : different ).slice( 0, MOST_QUOTES );
}

/** Text of a finding. An id that this version does not know (the report is of another one) keeps its id as title. */
export function findingText( translator: Translator, report: Report, finding: Finding ): FindingText {
	const texts = findTexts( finding.diagnosis );
	// A caution is no refusal: what it rests on was allowed, and has no words of its own.
	const quotes = finding.layer === 'safety' ? [] : quotesOf( finding, report );
	if ( ! texts ) {
		return { finding, title: finding.diagnosis, observed: '', cause: '', remedies: [], quotes, references: [] };
	}
	// Neither field is in a report, and no remedy may rest on what a stored report could not tell.
	const target = { ...report.target, stsEndpoint: '', kmsKeyId: '' };
	return {
		finding,
		...texts.explain( translator, finding.params ),
		remedies: texts.remedies( translator, finding.params, { target, missing: report.policy.missing } ),
		quotes,
		references: texts.references,
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
