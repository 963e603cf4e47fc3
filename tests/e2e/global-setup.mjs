import { chromium } from '@playwright/test';
import { claimSite } from '../../scripts/lib/claim-site.mjs';
import { ensureBrowser } from '../../scripts/lib/ensure-browser.mjs';
import { ensureBuild } from '../../scripts/lib/ensure-build.mjs';
import { ensurePhp } from '../../scripts/lib/ensure-php.mjs';
import { getWordPress } from '../../scripts/lib/get-wordpress.mjs';
import { logIn } from '../../scripts/lib/log-in.mjs';
import { inCache, inRoot } from '../../scripts/lib/paths.mjs';
import { Processes } from '../../scripts/lib/processes.mjs';
import { allowedEndpoints, listWorlds, startSandboxes } from '../../scripts/lib/sandboxes.mjs';
import { startWordPress } from '../../scripts/lib/wordpress-server.mjs';
import { addLanguagePack } from './support/language-packs.mjs';

// A region that is missing here is one that the site forbids itself to reach.
const REGIONS = [ 'eu-central-1', 'eu-west-1', 'us-east-1' ];
const ACCESSIBLE_HOSTS = [ '127.0.0.1', ...REGIONS.map( ( region ) => `*.${ region }.amazonaws.com` ) ].join( ',' );

/** Logs in by WordPress's own form and keeps the cookies for all tests. */
const saveLogin = async ( home, storageState, launchOptions ) => {
	const browser = await chromium.launch( launchOptions );
	const page = await browser.newPage( { baseURL: home } );
	await logIn( page );
	await page.context().storageState( { path: storageState } );
	await browser.close();
};

/**
 * Boots one WordPress and the sandboxes for all tests.
 *
 * @param {import('@playwright/test').FullConfig} config
 * @return {Promise<() => Promise<void>>} Ends them.
 */
export default async function globalSetup( config ) {
	const php = await ensurePhp();
	const [ wordpress, executablePath ] = await Promise.all( [ getWordPress(), ensureBrowser(), ensureBuild() ] );
	const siteName = claimSite( 'e2e' );
	const processes = new Processes();
	try {
		const worlds = await startSandboxes( { processes, worlds: await listWorlds(), firstPort: 0 } );
		const site = await startWordPress( {
			processes,
			php,
			wordpress,
			name: siteName,
			port: 0,
			isFresh: true,
			constants: {
				BUCKET_DOCTOR_ALLOWED_ENDPOINTS: allowedEndpoints( worlds ),
				WP_ACCESSIBLE_HOSTS: ACCESSIBLE_HOSTS,
			},
			muPlugins: [ 'aws-names', 'right-to-left' ].map( ( name ) =>
				inRoot( `tests/e2e/support/mu-plugins/${ name }.php` )
			),
		} );
		await addLanguagePack( site.root, 'de_DE', 'ltr' );
		await addLanguagePack( site.root, 'ar', 'rtl' );
		const storageState = inCache( 'sites', siteName, 'admin.json' );
		await saveLogin( site.home, storageState, { ...config.projects[ 0 ].use.launchOptions, executablePath } );
		// The way Playwright offers from here to the tests, which run in other processes.
		process.env.BUCKET_DOCTOR_BROWSER = executablePath;
		process.env.BUCKET_DOCTOR_E2E = JSON.stringify( {
			...site,
			storageState,
			connections: Object.fromEntries( worlds.map( ( { name, connection } ) => [ name, connection ] ) ),
		} );
	} catch ( error ) {
		await processes.stop();
		throw error;
	}
	return () => processes.stop();
}
