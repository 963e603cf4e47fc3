import { test as base } from '@playwright/test';
import { environment } from './environment';
import { Screen } from './screen';
import { Traffic } from './traffic';

interface Fixtures {
	traffic: Traffic;
	doctor: Screen;
}

export const test = base.extend< Fixtures >( {
	baseURL: async ( {}, provide ) => provide( environment().home ),
	storageState: async ( {}, provide ) => provide( environment().storageState ),
	traffic: async ( { context }, provide ) => provide( new Traffic( context ) ),
	doctor: async ( { page }, provide ) => provide( new Screen( page ) ),
} );

export { expect } from '@playwright/test';
