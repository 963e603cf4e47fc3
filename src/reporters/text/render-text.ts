import type { Report, Translator } from '../../engine';
import { clean, cleanLines } from '../reading/clean';
import { facts } from '../reading/facts';
import { findingText, splitFindings } from '../reading/finding-text';
import { missingPolicies } from '../reading/missing-policies';
import { permissionRows } from '../reading/permission-rows';
import { profileNotes } from '../reading/profile-notes';
import { describeStopState, requestPath, toneOfStopState } from '../reading/request-path';
import { summarise } from '../reading/summary';
import { describeAttachTo } from '../words/attach-to';
import { describeLayer } from '../words/layer';
import { describeLeftover, explainLeftovers } from '../words/leftover';
import { describeProblem } from '../words/problem';
import { describeSeverity, toneOfSeverity } from '../words/severity';
import { describeVerdict, toneOfVerdict } from '../words/verdict';
import { withWho } from '../words/who';
import { careLines, exposureLines } from './exposure';
import { findingLines } from './finding';
import { block, hang, heading, pairs } from './layout';
import { markOf } from './marks';
import { policyLines } from './policy';

function permissionLines( translator: Translator, report: Report ): readonly string[] {
	const rows = permissionRows( translator, report );
	const column = Math.max( 0, ...rows.map( ( { decision } ) => decision.action.length ) ) + 2;
	return rows.flatMap( ( { decision, neededFor, need, words, proofs } ) => [
		...hang(
			`${ markOf( words.tone ) } ${ clean( decision.action ).padEnd( column ) }`,
			`${ words.word } - ${ need }: ${ neededFor }`
		),
		...( words.detail ? hang( '', words.detail, 7 ) : [] ),
		...proofs.flatMap( ( { observation, outcome } ) =>
			hang( '', `${ observation.operation } -> ${ outcome }`, 7 )
		),
	] );
}

function missingLines( translator: Translator, report: Report ): readonly string[] {
	const { __ } = translator;
	return missingPolicies( report ).flatMap( ( missing ) => {
		const title = withWho(
			translator,
			describeAttachTo( translator, missing ),
			missing.who,
			report.target.provider
		);
		return [
			...hang( '* ', title ),
			...( missing.sure ? [] : hang( '', __( 'Not sure: this could not be tested.', 'bucket-doctor' ), 2 ) ),
			...( missing.policyArn ? hang( '', clean( missing.policyArn ), 2 ) : [] ),
			...( missing.document ? block( cleanLines( missing.document ), 4 ) : [] ),
		];
	} );
}

function leftoverLines( translator: Translator, { leftovers }: Report ): readonly string[] {
	const { __ } = translator;
	if ( ! leftovers.length ) {
		return [ __( 'nothing', 'bucket-doctor' ) ];
	}
	return [
		...leftovers.flatMap( ( leftover ) => [
			...hang( '* ', `${ describeLeftover( translator, leftover ) }: ${ clean( leftover.key ) }` ),
			...( leftover.versionId ? hang( '', `versionId ${ clean( leftover.versionId ) }`, 2 ) : [] ),
			...( leftover.uploadId ? hang( '', `uploadId ${ clean( leftover.uploadId ) }`, 2 ) : [] ),
		] ),
		...hang( '', explainLeftovers( translator ) ),
	];
}

function section( title: string, lines: readonly string[] ): readonly string[] {
	return lines.length ? [ ...heading( title ), ...lines ] : [];
}

/** The report for a terminal or a mail: plain text, no escape sequences, closing line feed. */
export function renderText( report: Report, translator: Translator ): string {
	const { __ } = translator;
	const { first, others } = splitFindings( report );
	const lines = [
		`Bucket Doctor ${ clean( report.tool.version ) }`,
		'',
		`${ markOf( toneOfVerdict( report.verdict ) ) } ${ describeVerdict( translator, report.verdict ) }`,
		...hang( '', clean( summarise( translator, report ) ), 5 ),
		'',
		...pairs( facts( translator, report ).map( ( { label, value } ) => [ label, value ] as const ) ),
		...section( __( 'The path of a request', 'bucket-doctor' ), [
			...requestPath( report ).map(
				( { stop, state } ) =>
					`${ markOf( toneOfStopState( state ) ) } ${ describeLayer( translator, stop ) }: ${ describeStopState( translator, state ) }`
			),
		] ),
		...section(
			__( 'Fix this first', 'bucket-doctor' ),
			first ? findingLines( translator, report, findingText( translator, report, first ) ) : []
		),
		...section(
			__( 'Also found', 'bucket-doctor' ),
			others.flatMap( ( finding, index ) => [
				...( index ? [ '' ] : [] ),
				`${ markOf( toneOfSeverity( finding.severity ) ) } ${ describeSeverity( translator, finding.severity ) }`,
				...findingLines( translator, report, findingText( translator, report, finding ) ),
			] )
		),
		...section(
			__( 'Good to know', 'bucket-doctor' ),
			profileNotes( translator, report ).flatMap( ( note ) => hang( '* ', note ) )
		),
		...section( __( 'Permissions', 'bucket-doctor' ), permissionLines( translator, report ) ),
		...section( __( 'Missing from policies', 'bucket-doctor' ), missingLines( translator, report ) ),
		...section(
			__( 'The policy that you pasted', 'bucket-doctor' ),
			report.policy.pasted ? policyLines( translator, report.policy.pasted ) : []
		),
		...section( __( 'If this site is hacked', 'bucket-doctor' ), exposureLines( translator, report ) ),
		...section( __( 'Bucket care', 'bucket-doctor' ), careLines( translator, report ) ),
		...section( __( 'Left behind', 'bucket-doctor' ), leftoverLines( translator, report ) ),
		...section(
			__( 'Problems of the test itself', 'bucket-doctor' ),
			report.problems.flatMap( ( problem ) =>
				hang( '* ', `${ clean( describeProblem( translator, problem ) ) }: ${ clean( problem.message ) }` )
			)
		),
	];
	return `${ lines.map( ( line ) => line.trimEnd() ).join( '\n' ) }\n`;
}
