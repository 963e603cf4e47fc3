/** Opens what an element is folded into or folds, brings it into view and gives it the focus. */
export function reveal( element: HTMLElement | null | undefined ): void {
	if ( ! element ) {
		return;
	}
	for ( const fold of [ element.closest( 'details' ), element.querySelector( 'details' ) ] ) {
		if ( fold?.matches( '[data-reveal]' ) ) {
			fold.open = true;
		}
	}
	element.focus( { preventScroll: true } );
	element.scrollIntoView?.( { block: 'start' } );
}
