import { describeAction, explainPolicyFinding } from '../../engine';
import type { PolicyAdvice, PolicyFinding, PolicyReading, TextRow, Translator } from '../../engine';
import { describeNeed } from '../words/need';
import { describeSeverity, toneOfSeverity } from '../words/severity';
import { describeTextDecision, toneOfTextDecision } from '../words/text-decision';
import type { Tone } from '../words/tone';

/** A finding of a pasted policy, as it is shown. */
export interface PolicyRemark extends PolicyAdvice {
	readonly finding: PolicyFinding;
	readonly tone: Tone;
	readonly severity: string;
	/** “Line 7, column 12: Statement[0].Action” */
	readonly place: string;
}

/** A row that only the text tells about. */
export interface PolicyRow {
	readonly row: TextRow;
	readonly what: string;
	readonly need: string;
	readonly word: string;
	readonly tone: Tone;
}

function describePlace( { __, sprintf }: Translator, { line, column, path }: PolicyFinding[ 'place' ] ): string {
	const place = sprintf(
		/* translators: 1: Number of a line, 2: number of a character in it. */
		__( 'Line %1$d, column %2$d', 'bucket-doctor' ),
		line,
		column
	);
	return path ? `${ place }: ${ path }` : place;
}

export const policyRemarks = ( translator: Translator, { findings }: PolicyReading ): readonly PolicyRemark[] =>
	findings.map( ( finding ) => ( {
		...( explainPolicyFinding( translator, finding ) ?? { title: finding.rule, why: '', todo: '' } ),
		finding,
		tone: toneOfSeverity( finding.severity ),
		severity: describeSeverity( translator, finding.severity ),
		place: describePlace( translator, finding.place ),
	} ) );

export const policyRows = ( translator: Translator, { rows }: PolicyReading ): readonly PolicyRow[] =>
	rows.map( ( row ) => ( {
		row,
		what: describeAction( translator, row.action ),
		need: describeNeed( translator, row.need ),
		word: describeTextDecision( translator, row ),
		tone: toneOfTextDecision( row ),
	} ) );

/** What the findings come to, in one sentence. */
export function summarisePolicy( { __ }: Translator, { isReadable, findings }: PolicyReading ): string {
	if ( ! isReadable ) {
		return __( 'AWS does not take the policy as it stands, so what it allows is not judged.', 'bucket-doctor' );
	}
	if ( findings.some( ( { severity } ) => severity === 'error' ) ) {
		return __( 'Something in the policy does not do what it looks like.', 'bucket-doctor' );
	}
	return findings.length
		? __( 'The policy has no mistake that was found, but something to know.', 'bucket-doctor' )
		: __( 'No mistake was found in the policy.', 'bucket-doctor' );
}
