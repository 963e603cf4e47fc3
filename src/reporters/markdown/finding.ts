import type { Remedy, Report, Translator } from '../../engine';
import type { FindingText } from '../reading/finding-text';
import { introduceQuote } from '../words/quote';
import { withWho } from '../words/who';
import { escapeText, fenced } from './escape';

const languageOf = ( text: string ): string => ( /^\s*[[{]/.test( text ) ? 'json' : 'text' );

function remedyBlocks(
	translator: Translator,
	{ title, who, steps = [], copy }: Remedy,
	number: number,
	report: Report
): readonly string[] {
	const indent = '   ';
	const line = escapeText( withWho( translator, title, who, report.target.provider ) );
	return [
		[ `${ number }. ${ line }`, ...steps.map( ( step ) => `${ indent }- ${ escapeText( step ) }` ) ].join( '\n' ),
		...( copy
			? [ `${ indent }${ escapeText( copy.label ) }:`, fenced( copy.text, languageOf( copy.text ), indent ) ]
			: [] ),
	];
}

/** A finding below its heading, as blocks that an empty line parts. */
export function findingBlocks(
	translator: Translator,
	report: Report,
	text: FindingText,
	level: string
): readonly string[] {
	const { __ } = translator;
	return [
		`${ level } ${ escapeText( text.title ) }`,
		...( text.observed ? [ escapeText( text.observed ) ] : [] ),
		...text.quotes.flatMap( ( found ) => [
			`${ escapeText( introduceQuote( translator, found ) ) }${ found.words ? ':' : '.' }`,
			...( found.words ? [ fenced( found.words ) ] : [] ),
		] ),
		...( text.cause ? [ `**${ __( 'Why:', 'bucket-doctor' ) }** ${ escapeText( text.cause ) }` ] : [] ),
		...( text.remedies.length ? [ `**${ __( 'What to do:', 'bucket-doctor' ) }**` ] : [] ),
		...text.remedies.flatMap( ( remedy, index ) => remedyBlocks( translator, remedy, index + 1, report ) ),
	];
}
