import { ensureBrowser } from '../../../scripts/lib/ensure-browser.mjs';

/** Only the browser: each test starts WordPress by itself, as a user would. */
export default async function globalSetup() {
	// The way Playwright offers from here to the tests, which run in other processes.
	process.env.BUCKET_DOCTOR_BROWSER = await ensureBrowser();
}
