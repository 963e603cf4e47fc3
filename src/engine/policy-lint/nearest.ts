/** Letters to put in, take out or replace until one word is the other; more than the limit = not counted to the end. */
function distance( a: string, b: string, limit: number ): number {
	if ( Math.abs( a.length - b.length ) > limit ) {
		return limit + 1;
	}
	let row = Array.from( { length: b.length + 1 }, ( _, index ) => index );
	for ( let i = 1; i <= a.length; i++ ) {
		const next = [ i ];
		for ( let j = 1; j <= b.length; j++ ) {
			const replaced = row[ j - 1 ]! + Number( a[ i - 1 ] !== b[ j - 1 ] );
			next.push( Math.min( replaced, row[ j ]! + 1, next[ j - 1 ]! + 1 ) );
		}
		if ( Math.min( ...next ) > limit ) {
			return limit + 1;
		}
		row = next;
	}
	return row[ b.length ]!;
}

/** No name that AWS knows is longer. */
const LONGEST = 80;

/**
 * The word that was probably meant, whatever its capitals; '' where none is near.
 *
 * @param word  What was written.
 * @param words What there is.
 */
export function nearest( word: string, words: readonly string[] ): string {
	if ( word.length > LONGEST ) {
		return '';
	}
	let best = '';
	let least = Math.max( 1, Math.floor( word.length / 4 ) ) + 1;
	for ( const candidate of words ) {
		const found = distance( word.toLowerCase(), candidate.toLowerCase(), least - 1 );
		if ( found < least ) {
			[ best, least ] = [ candidate, found ];
		}
	}
	return best;
}
