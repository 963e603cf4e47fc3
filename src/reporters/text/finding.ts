import type { Remedy, Report, Translator } from '../../engine';
import { clean, cleanLines } from '../reading/clean';
import type { FindingText } from '../reading/finding-text';
import type { Quote } from '../reading/quote';
import { introduceQuote } from '../words/quote';
import { withWho } from '../words/who';
import { bar, block, hang } from './layout';

/** An answer in the store's own words. */
export function quoteLines( translator: Translator, found: Quote ): readonly string[] {
	return [
		...hang( '', `${ introduceQuote( translator, found ) }:`, 2 ),
		...( found.words ? bar( found.words, 4 ) : [] ),
	];
}

/** A remedy; who can carry it out is said where the reader may be somebody else. */
export function remedyLines(
	translator: Translator,
	remedy: Remedy,
	number: number,
	report?: Report
): readonly string[] {
	const plain = clean( remedy.title );
	const title = report ? withWho( translator, plain, remedy.who, report.target.provider ) : plain;
	return [
		...hang( `${ number }. `, title, 2 ),
		...( remedy.steps ?? [] ).flatMap( ( step ) => hang( '- ', clean( step ), 5 ) ),
		...( remedy.copy
			? [ ...hang( '', `${ clean( remedy.copy.label ) }:`, 5 ), ...block( cleanLines( remedy.copy.text ), 7 ) ]
			: [] ),
	];
}

/** A finding with evidence, cause and remedies. */
export function findingLines( translator: Translator, report: Report, text: FindingText ): readonly string[] {
	const { __ } = translator;
	return [
		...hang( '', clean( text.title ), 0 ),
		...( text.observed ? hang( '', clean( text.observed ), 2 ) : [] ),
		...text.quotes.flatMap( ( found ) => quoteLines( translator, found ) ),
		...( text.cause ? hang( `${ __( 'Why:', 'bucket-doctor' ) } `, clean( text.cause ), 2 ) : [] ),
		...( text.remedies.length ? [ `  ${ __( 'What to do:', 'bucket-doctor' ) }` ] : [] ),
		...text.remedies.flatMap( ( remedy, index ) => remedyLines( translator, remedy, index + 1, report ) ),
	];
}
