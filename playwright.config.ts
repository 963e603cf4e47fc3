import { defineConfig } from '@playwright/test';

const browser = process.env.BUCKET_DOCTOR_BROWSER;
const resultFile = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;

// A browser that calls home would add requests that no test has made.
const QUIET = [
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--no-default-browser-check',
];

export default defineConfig( {
	testDir: 'tests/e2e/specs',
	outputDir: 'test-results',
	globalSetup: './tests/e2e/global-setup.mjs',
	// One user at one site: the plugin lets one run at a time through.
	workers: 1,
	forbidOnly: true,
	// Where nobody can look at once, a second try tells what fails now and then (told in the closing lines) from what fails.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	expect: { timeout: 20_000 },
	reporter: [ [ 'list' ], ...( resultFile ? [ [ 'json', { outputFile: resultFile } ] as const ] : [] ) ],
	use: {
		locale: 'en-US',
		viewport: { width: 1280, height: 900 },
		contextOptions: { reducedMotion: 'reduce' },
		// Recording every test costs a quarter of its time; `--trace on` records where nothing is tried again.
		trace: 'on-first-retry',
		launchOptions: {
			...( browser ? { executablePath: browser } : {} ),
			args: [ ...QUIET, ...( process.getuid?.() === 0 ? [ '--no-sandbox' ] : [] ) ],
		},
	},
} );
