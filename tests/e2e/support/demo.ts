import type { Page } from '@playwright/test';
import { Screen } from './screen';
import type { Started } from './start-script';

/** Opens the printed address as a stranger, and presses the first demo button. */
export const pressDemo = async ( page: Page, { address }: Started ): Promise< Screen > => {
	await page.goto( address );
	await page.getByRole( 'region', { name: 'Demo connections' } ).getByRole( 'button' ).first().click();
	return new Screen( page );
};

/** Addresses of the sandboxes that the script printed, in the order asked for. */
export const sandboxesOf = ( { lines }: Started ): string[] =>
	lines.flatMap( ( line ) => /^\s+(http\S+)/.exec( line )?.[ 1 ] ?? [] );

/** Whether anything answers there. */
export const isReachable = ( address: string ): Promise< boolean > =>
	fetch( address, { redirect: 'manual' } ).then(
		() => true,
		() => false
	);
