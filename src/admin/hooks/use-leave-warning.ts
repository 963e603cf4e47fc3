import { useEffect } from '@wordpress/element';

/** Lets the browser ask before the page is left. */
export function useLeaveWarning( isWanted: boolean ): void {
	useEffect( () => {
		if ( ! isWanted ) {
			return undefined;
		}
		const warn = ( event: BeforeUnloadEvent ) => event.preventDefault();
		window.addEventListener( 'beforeunload', warn );
		return () => window.removeEventListener( 'beforeunload', warn );
	}, [ isWanted ] );
}
