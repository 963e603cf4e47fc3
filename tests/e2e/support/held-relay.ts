import type { Page, Route } from '@playwright/test';
import { RELAY } from './traffic';
import type { RelayCall } from './traffic';

/** A wave that has left the page and not reached the site. */
export interface HeldWave {
	call: RelayCall;
	/** Lets it go on its way. */
	release: () => Promise< void >;
}

export const operationsOf = ( { requests }: RelayCall ): string[] => requests.map( ( { operation } ) => operation );

/**
 * Holds the first wave that is wanted, and as long as it is held all that follow.
 *
 * @param page     Page of the screen.
 * @param isWanted Whether to hold it, by its own call and those before it.
 * @return Resolves when it is held.
 */
export const holdWave = async (
	page: Page,
	isWanted: ( call: RelayCall, earlier: readonly RelayCall[] ) => boolean
): Promise< { held: Promise< HeldWave > } > => {
	const earlier: RelayCall[] = [];
	let hold: ( wave: HeldWave ) => void = () => undefined;
	const held = new Promise< HeldWave >( ( resolve ) => {
		hold = resolve;
	} );
	let isHeld = false;
	let isReleased = false;
	// Never unrouted: that would let go what is held.
	await page.route( RELAY, async ( route: Route ) => {
		const call = route.request().postDataJSON() as RelayCall;
		if ( isHeld && ! isReleased ) {
			return;
		}
		if ( ! isHeld && isWanted( call, earlier ) ) {
			isHeld = true;
			const release = () => {
				isReleased = true;
				return route.continue();
			};
			hold( { call, release } );
			return;
		}
		earlier.push( call );
		await route.continue();
	} );
	return { held };
};
