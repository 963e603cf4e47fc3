import type { BrowserContext } from '@playwright/test';
import { environment } from './environment';
import { expect, test as base } from './test';

/**
 * Tests of a file that go on in the same page: loading the dashboard takes longer than a whole test of a connection. After a failed test the next one
 * begins in a fresh page.
 */
export const test = base.extend< object, { shared: BrowserContext } >( {
	shared: [
		async ( { browser }, provide, { project } ) => {
			const { locale, viewport, contextOptions } = project.use;
			const { home, storageState } = environment();
			const context = await browser.newContext( {
				...contextOptions,
				...( locale ? { locale } : {} ),
				...( viewport ? { viewport } : {} ),
				baseURL: home,
				storageState,
			} );
			await provide( context );
			await context.close();
		},
		{ scope: 'worker' },
	],
	context: async ( { shared }, provide ) => provide( shared ),
	page: async ( { shared }, provide ) => provide( shared.pages()[ 0 ] ?? ( await shared.newPage() ) ),
} );

export { expect };
