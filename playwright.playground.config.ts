import config from './playwright.config';

const { globalSetup: _, ...shared } = config;

/** WordPress in Playground: `npm start` itself is what is started, and a page takes seconds. */
export default {
	...shared,
	testDir: 'tests/e2e/playground',
	timeout: 300_000,
	expect: { timeout: 90_000 },
};
