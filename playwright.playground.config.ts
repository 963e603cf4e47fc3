import config from './playwright.config';

/** WordPress in Playground: `npm start` itself is what is started, and a page takes seconds. */
export default {
	...config,
	testDir: 'tests/e2e/playground',
	globalSetup: './tests/e2e/playground/global-setup.mjs',
	timeout: 300_000,
	expect: { timeout: 90_000 },
};
