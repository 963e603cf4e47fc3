import { readFile } from 'node:fs/promises';
import { expect, test as base } from '@playwright/test';
import { ConsoleWatch } from './console';
import { environment } from './environment';
import { Screen } from './screen';
import { Traffic } from './traffic';

interface Fixtures {
	traffic: Traffic;
	doctor: Screen;
	/** Fails the test where a page complains of something that the test did not announce. */
	quietConsole: ConsoleWatch;
	quietLog: void;
}

const readLog = () => readFile( environment().log, 'utf8' ).catch( () => '' );

export const test = base.extend< Fixtures >( {
	baseURL: async ( {}, provide ) => provide( environment().home ),
	storageState: async ( {}, provide ) => provide( environment().storageState ),
	traffic: async ( { context }, provide ) => provide( new Traffic( context ) ),
	doctor: async ( { page }, provide ) => provide( new Screen( page ) ),
	quietConsole: [
		async ( { context }, provide ) => {
			const watch = new ConsoleWatch( context );
			await provide( watch );
			expect( watch.complaints() ).toEqual( [] );
		},
		{ auto: true },
	],
	// Whatever a test does, PHP has nothing to complain about.
	quietLog: [
		async ( {}, provide ) => {
			const before = await readLog();
			await provide();
			expect( ( await readLog() ).slice( before.length ) ).toBe( '' );
		},
		{ auto: true },
	],
} );

export { expect };
