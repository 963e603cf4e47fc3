/** Whether one inserted, left out, changed or swapped character makes the difference between two words. */
export function isOneEditApart( a: string, b: string ): boolean {
	if ( a === b || Math.abs( a.length - b.length ) > 1 ) {
		return false;
	}
	let start = 0;
	while ( start < a.length && a[ start ] === b[ start ] ) {
		start++;
	}
	const [ restA, restB ] = [ a.slice( start ), b.slice( start ) ];
	return (
		restA.slice( 1 ) === restB ||
		restA === restB.slice( 1 ) ||
		restA.slice( 1 ) === restB.slice( 1 ) ||
		( restA[ 0 ] === restB[ 1 ] && restA[ 1 ] === restB[ 0 ] && restA.slice( 2 ) === restB.slice( 2 ) )
	);
}
