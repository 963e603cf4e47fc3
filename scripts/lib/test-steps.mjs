import { existsSync } from 'node:fs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ensureComposer } from './ensure-composer.mjs';
import { ensurePhp } from './ensure-php.mjs';
import { getWordPress } from './get-wordpress.mjs';
import { inCache, inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { makeSite } from './site.mjs';
import { countJest, countJunit, countPlaywright } from './test-counts.mjs';

/**
 * @typedef {{code: number, stdout: string, stderr: string}} Result What a command did.
 * @typedef {{wordpress: string}} Options Version of WordPress.
 * @typedef {Object} Step
 * @property {string}                                                        group    What `--only` names.
 * @property {string}                                                        name     What the summary says.
 * @property {(options: Options) => Promise<Result>}                         run      Does it.
 * @property {string}                                                        [counts] File with the results of its tests.
 * @property {(file: string) => Promise<import('./test-counts.mjs').Counts>} [count]  Reads that file.
 */

const OK = { code: 0, stdout: '', stderr: '' };

const npm = ( script, ...args ) =>
	run( process.platform === 'win32' ? 'npm.cmd' : 'npm', [
		'run',
		'--silent',
		script,
		...( args.length ? [ '--', ...args ] : [] ),
	] );

const resultFile = ( name ) => inCache( 'test', name );

/** A tool of composer.json. */
const phpTool = async ( name, args, env = {} ) => {
	const php = await ensurePhp();
	await ensureComposer();
	return run( php.command, [ inRoot( 'vendor/bin', name ), ...args ], { env: { ...process.env, ...env } } );
};

const runPhpunit = async ( { wordpress } ) => {
	const php = await ensurePhp();
	const site = await makeSite( {
		name: 'phpunit',
		php,
		wordpress: await getWordPress( wordpress ),
		home: 'http://example.org',
		isFresh: true,
	} );
	return phpTool( 'phpunit', [ '--log-junit', resultFile( 'phpunit.xml' ) ], { BUCKET_DOCTOR_WP: site.root } );
};

const runPlaywright = async ( { wordpress } ) => {
	await ensurePhp();
	await ensureBuild();
	return run( process.execPath, [ inRoot( 'node_modules/@playwright/test/cli.js' ), 'test' ], {
		env: {
			...process.env,
			BUCKET_DOCTOR_BROWSER: await ensureBrowser(),
			BUCKET_DOCTOR_WORDPRESS: wordpress,
			PLAYWRIGHT_JSON_OUTPUT_NAME: resultFile( 'playwright.json' ),
		},
	} );
};

/** @type {Step[]} In the order in which they run: what fails fastest first. */
export const STEPS = [
	{ group: 'types', name: 'types', run: () => npm( 'types' ) },
	{ group: 'lint', name: 'lint: scripts and styles', run: () => npm( 'lint' ) },
	{ group: 'lint', name: 'lint: PHP', run: () => phpTool( 'phpcs', [ '-q' ] ) },
	{
		group: 'php',
		name: 'PHP types',
		run: () => phpTool( 'phpstan', [ 'analyse', '--no-progress', '--memory-limit=1G' ] ),
	},
	{ group: 'build', name: 'build', run: () => ensureBuild().then( () => OK ) },
	{
		group: 'jest',
		name: 'unit, catalogue, contract, integration',
		run: () => npm( 'unit', '--ci', '--json', `--outputFile=${ resultFile( 'jest.json' ) }` ),
		counts: resultFile( 'jest.json' ),
		count: countJest,
	},
	{ group: 'php', name: 'PHP', run: runPhpunit, counts: resultFile( 'phpunit.xml' ), count: countJunit },
	{
		group: 'e2e',
		name: 'end to end',
		run: runPlaywright,
		counts: resultFile( 'playwright.json' ),
		count: countPlaywright,
	},
];

/** @param {Step} step */
export const hasCounts = ( step ) => step.counts !== undefined && existsSync( step.counts );
