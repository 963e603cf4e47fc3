import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { canInstall, install } from './apt.mjs';
import { inRoot } from './paths.mjs';
import { Failure, run, say } from './run.mjs';

const SYSTEM_BROWSERS = [ '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome' ];

const findSystemBrowser = () => SYSTEM_BROWSERS.find( ( file ) => existsSync( file ) );

const playwrightBrowser = () => {
	// Only loaded once the npm packages are there.
	const { chromium } = createRequire( inRoot( 'package.json' ) )( '@playwright/test' );
	return existsSync( chromium.executablePath() ) ? chromium.executablePath() : undefined;
};

/**
 * Finds a Chromium for the end-to-end tests, installing one where it can.
 *
 * @return {Promise<string>} Path of the program.
 * @throws {Failure} With the line that names what is missing.
 */
export const ensureBrowser = async () => {
	const found = playwrightBrowser() ?? findSystemBrowser();
	if ( found ) {
		return found;
	}
	if ( canInstall() ) {
		await install( [ 'chromium' ] ).catch( () => undefined );
	}
	if ( ! findSystemBrowser() ) {
		say( 'Installing Chromium …' );
		await run( process.execPath, [ inRoot( 'node_modules/@playwright/test/cli.js' ), 'install', 'chromium' ] );
	}
	const installed = findSystemBrowser() ?? playwrightBrowser();
	if ( ! installed ) {
		throw new Failure(
			'Chromium is missing: install it by "npx playwright install --with-deps chromium" or as a system package.'
		);
	}
	return installed;
};
