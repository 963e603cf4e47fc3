import type { PolicyReading, Translator } from '../../engine';
import { policyRemarks, policyRows, summarisePolicy } from '../reading/policy-reading';
import { explainPolicyReading } from '../words/text-decision';
import { cellCode, escapeText } from './escape';
import { iconOf, table } from './tables';

function rowTable( translator: Translator, reading: PolicyReading ): readonly string[] {
	const { __ } = translator;
	const rows = policyRows( translator, reading );
	const head = [
		__( 'Action', 'bucket-doctor' ),
		__( 'Operation', 'bucket-doctor' ),
		__( 'Need', 'bucket-doctor' ),
		__( 'What the text says', 'bucket-doctor' ),
	];
	return rows.length
		? [
				escapeText( explainPolicyReading( translator ) ),
				table(
					head,
					rows.map( ( { row, need, word, tone } ) => [
						cellCode( row.action ),
						cellCode( row.operation ),
						escapeText( need ),
						`${ iconOf( tone ) } ${ escapeText( word ) }`,
					] )
				),
			]
		: [];
}

/** What a pasted policy says, as blocks that an empty line parts. */
export const policyBlocks = ( translator: Translator, reading: PolicyReading ): readonly string[] => [
	escapeText( summarisePolicy( translator, reading ) ),
	...policyRemarks( translator, reading ).map( ( { tone, title, place, why, todo } ) =>
		[
			`- ${ iconOf( tone ) } **${ escapeText( title ) }** (${ escapeText( place ) })`,
			`  ${ escapeText( why ) } ${ escapeText( todo ) }`,
		].join( '\\\n' )
	),
	...rowTable( translator, reading ),
];

/** The same alone, with a closing line feed. */
export const renderPolicyMarkdown = ( reading: PolicyReading, translator: Translator ): string =>
	`${ policyBlocks( translator, reading ).join( '\n\n' ) }\n`;
