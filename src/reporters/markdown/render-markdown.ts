import type { Report, Translator } from '../../engine';
import { findingText, splitFindings } from '../reading/finding-text';
import { missingPolicies } from '../reading/missing-policies';
import { profileNotes } from '../reading/profile-notes';
import { describeStopState, requestPath, toneOfStopState } from '../reading/request-path';
import { summarise } from '../reading/summary';
import { describeAttachTo } from '../words/attach-to';
import { describeRestorable, explainExposure, toneOfRestorable } from '../words/exposure';
import { describeLayer } from '../words/layer';
import { describeLeftover, explainLeftovers } from '../words/leftover';
import { describeProblem } from '../words/problem';
import { describeSeverity } from '../words/severity';
import { describeVerdict, toneOfVerdict } from '../words/verdict';
import { withWho } from '../words/who';
import { codeSpan, escapeText, fenced } from './escape';
import { findingBlocks } from './finding';
import { policyBlocks } from './policy';
import { careTable, exposureTable, factTable, iconOf, permissionTable } from './tables';

function missingBlocks( translator: Translator, report: Report ): readonly string[] {
	const { __ } = translator;
	return missingPolicies( report ).flatMap( ( missing ) => {
		const title = withWho(
			translator,
			describeAttachTo( translator, missing ),
			missing.who,
			report.target.provider
		);
		return [
			escapeText( title ),
			...( missing.sure ? [] : [ escapeText( __( 'Not sure: this could not be tested.', 'bucket-doctor' ) ) ] ),
			...( missing.policyArn ? [ codeSpan( missing.policyArn ) ] : [] ),
			...( missing.document
				? [ fenced( missing.document, missing.change === 'send-header' ? 'http' : 'json' ) ]
				: [] ),
		];
	} );
}

function leftoverBlocks( translator: Translator, { leftovers }: Report ): readonly string[] {
	const { __ } = translator;
	if ( ! leftovers.length ) {
		return [ escapeText( __( 'nothing', 'bucket-doctor' ) ) ];
	}
	const items = leftovers.map( ( leftover ) => {
		const ids = [ leftover.versionId, leftover.uploadId ].flatMap( ( id ) => ( id ? [ codeSpan( id ) ] : [] ) );
		return `- ${ escapeText( describeLeftover( translator, leftover ) ) }: ${ [ codeSpan( leftover.key ), ...ids ].join( ', ' ) }`;
	} );
	return [ items.join( '\n' ), escapeText( explainLeftovers( translator ) ) ];
}

function exposureBlocks( translator: Translator, report: Report ): readonly string[] {
	const { __ } = translator;
	const question = __( 'Can what was written before the theft be restored?', 'bucket-doctor' );
	const sentence = describeRestorable( translator, report.exposure );
	return [
		escapeText( explainExposure( translator ) ),
		exposureTable( translator, report ),
		`**${ escapeText( question ) }** ${ iconOf( toneOfRestorable( report.exposure ) ) } ${ escapeText( sentence ) }`,
	];
}

function pathLine( translator: Translator, report: Report ): string {
	const stops = requestPath( report ).map(
		( { stop, state } ) =>
			`${ describeLayer( translator, stop ) } ${ iconOf( toneOfStopState( state ) ) } ${ describeStopState( translator, state ) }`
	);
	return escapeText( stops.join( ' → ' ) );
}

function section( title: string, blocks: readonly string[] ): readonly string[] {
	return blocks.length ? [ `## ${ escapeText( title ) }`, ...blocks ] : [];
}

/** The report for an issue or a support thread. Whatever came from outside is fenced or escaped. */
export function renderMarkdown( report: Report, translator: Translator ): string {
	const { __ } = translator;
	const { first, others } = splitFindings( report );
	const verdict = escapeText( describeVerdict( translator, report.verdict ) );
	const blocks = [
		`# Bucket Doctor: ${ verdict }`,
		`${ iconOf( toneOfVerdict( report.verdict ) ) } **${ verdict }.** ${ escapeText( summarise( translator, report ) ) }`,
		factTable( translator, report ),
		pathLine( translator, report ),
		...section(
			__( 'Fix this first', 'bucket-doctor' ),
			first ? findingBlocks( translator, report, findingText( translator, report, first ), '###' ) : []
		),
		...section(
			__( 'Also found', 'bucket-doctor' ),
			others.flatMap( ( finding ) => {
				const text = findingText( translator, report, finding );
				const title = `${ text.title } (${ describeSeverity( translator, finding.severity ) })`;
				return findingBlocks( translator, report, { ...text, title }, '###' );
			} )
		),
		...section(
			__( 'Good to know', 'bucket-doctor' ),
			profileNotes( translator, report ).map( ( note ) => `- ${ escapeText( note ) }` )
		),
		...section( __( 'Permissions', 'bucket-doctor' ), [ permissionTable( translator, report ) ] ),
		...section( __( 'Missing from policies', 'bucket-doctor' ), missingBlocks( translator, report ) ),
		...section(
			__( 'The policy that you pasted', 'bucket-doctor' ),
			report.policy.pasted ? policyBlocks( translator, report.policy.pasted ) : []
		),
		...section( __( 'If this site is hacked', 'bucket-doctor' ), exposureBlocks( translator, report ) ),
		...section( __( 'Bucket care', 'bucket-doctor' ), [ careTable( translator, report ) ] ),
		...section( __( 'Left behind', 'bucket-doctor' ), leftoverBlocks( translator, report ) ),
		...section(
			__( 'Problems of the test itself', 'bucket-doctor' ),
			report.problems.map(
				( problem ) =>
					`- ${ escapeText( `${ describeProblem( translator, problem ) }: ${ problem.message }` ) }`
			)
		),
		`*Bucket Doctor ${ escapeText( report.tool.version ) }*`,
	];
	return `${ blocks.join( '\n\n' ) }\n`;
}
