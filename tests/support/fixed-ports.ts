import type { Clock, Random, Translator } from '../../src/engine';

/** 22 November 2026, 12:00 UTC. */
export const NOON = Date.UTC( 2026, 10, 22, 12 );

export const fixedClock: Clock = { now: () => NOON };

/** Different texts in a fixed order. */
export function countingRandom(): Random {
	let count = 0;
	return {
		text( alphabet, length ) {
			count++;
			return Array.from(
				{ length },
				( _, index ) => alphabet[ ( count * 7 + index * 3 ) % alphabet.length ]
			).join( '' );
		},
	};
}

/** English as it stands in the source. */
export const identityTranslator: Translator = {
	__: ( text ) => text,
	sprintf( format, ...values ) {
		let next = 0;
		return format.replace( /%(?:(\d+)\$)?[sd]/g, ( _, position ) =>
			String( values[ position ? Number( position ) - 1 : next++ ] )
		);
	},
};
