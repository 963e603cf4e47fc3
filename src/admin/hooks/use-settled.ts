import { useEffect, useState } from '@wordpress/element';

const PAUSE_MS = 700;

/** Whether a value has stayed the same for a while. Looked at only as long as somebody wants to know. */
export function useSettled( value: unknown, isWanted: boolean ): boolean {
	const [ settled, setSettled ] = useState< unknown >( undefined );

	useEffect( () => {
		if ( ! isWanted ) {
			return undefined;
		}
		const timer = window.setTimeout( () => setSettled( value ), PAUSE_MS );
		return () => window.clearTimeout( timer );
	}, [ value, isWanted ] );

	return settled === value;
}
