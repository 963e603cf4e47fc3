import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { claimSite } from './claim-site.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureBuild } from './ensure-build.mjs';
import { ensureComposer } from './ensure-composer.mjs';
import { ensureCorpus } from './ensure-corpus.mjs';
import { ensurePhp } from './ensure-php.mjs';
import { getWordPress } from './get-wordpress.mjs';
import { makeNativeSite } from './native-site.mjs';
import { inCache, inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { countCorpus, countJest, countJunit, countNode, countPlaywright } from './test-counts.mjs';

/** @typedef {import('./test-step.mjs').Step} Step */

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
	const site = await makeNativeSite( {
		name: claimSite( 'phpunit' ),
		php,
		wordpress: await getWordPress( wordpress ),
		home: 'http://example.org',
		isFresh: true,
	} );
	return phpTool( 'phpunit', [ '--log-junit', resultFile( 'phpunit.xml' ) ], { BUCKET_DOCTOR_WP: site.root } );
};

/** The unit tests by the oldest PHP that the plugin promises to run on. */
const runPhpFloor = async () => {
	await ensureComposer();
	const folder = path.posix.join( '/project', ...path.relative( inRoot(), inCache( 'test' ) ).split( path.sep ) );
	return run( process.execPath, [
		inRoot( 'scripts/lib/playground-php.mjs' ),
		'7.4',
		...[ '/project/vendor/phpunit/phpunit/phpunit', '-c', '/project/phpunit.xml.dist', '--testsuite', 'unit' ],
		...[ '--log-junit', `${ folder }/php-floor.xml` ],
	] );
};

const playwright = async ( { wordpress }, config, resultName ) => {
	await ensureBuild();
	return run( process.execPath, [ inRoot( 'node_modules/@playwright/test/cli.js' ), 'test', '-c', config ], {
		env: {
			...process.env,
			BUCKET_DOCTOR_BROWSER: await ensureBrowser(),
			BUCKET_DOCTOR_WORDPRESS: wordpress,
			PLAYWRIGHT_JSON_OUTPUT_NAME: resultFile( resultName ),
		},
	} );
};

const runPlaywright = async ( options ) => {
	await ensurePhp();
	return playwright( options, 'playwright.config.ts', 'playwright.json' );
};

const runPlayground = async ( options ) => {
	await getWordPress( options.wordpress );
	return playwright( options, 'playwright.playground.config.ts', 'playground.json' );
};

/** Every request of many worlds interrupted in every way: minutes, and a group of its own. */
const HARM = 'tests/corpus/harm.test.ts';

// Two of its own: alone it leaves a quarter of a processor idle, and the other lane does the same.
const runJest = ( name, ...args ) =>
	npm( 'unit', ...args, '--ci', '--maxWorkers=2', '--json', `--outputFile=${ resultFile( name ) }` );

/** Worlds of the corpus, of its own seed: about a minute of one processor. */
const WORLDS = 500;

/** Only looks: it neither writes the page of the figures nor keeps what it finds. */
const runCorpus = async () =>
	run( process.execPath, [ await ensureCorpus(), '--worlds', String( WORLDS ), '--threads', '1' ] );

const runNodeTests = async () => {
	const folder = inRoot( 'tests/scripts' );
	const files = ( await readdir( folder ) ).filter( ( name ) => name.endsWith( '.test.mjs' ) );
	return run( process.execPath, [
		'--test',
		'--test-reporter=tap',
		...files.map( ( name ) => path.join( folder, name ) ),
	] );
};

/**
 * Stages, one after another, what fails fastest first. The lanes of a stage run side by side, the steps of a lane one after another: two
 * processors are kept busy, and nothing that installs or builds meets itself. A lane that is through takes from `rest` what nobody has begun.
 *
 * @type {{lanes: Step[][], rest: Step[]}[]}
 */
export const STAGES = [
	{
		lanes: [
			[
				{ group: 'types', name: 'types', run: () => npm( 'types' ) },
				{ group: 'build', name: 'build', run: () => ensureBuild().then( () => OK ) },
				{
					group: 'build',
					name: 'sizes',
					run: () => run( process.execPath, [ inRoot( 'scripts/size.mjs' ) ] ),
				},
			],
			[
				{ group: 'lint', name: 'lint: scripts and styles', run: () => npm( 'lint' ) },
				{ group: 'lint', name: 'lint: PHP', run: () => phpTool( 'phpcs', [ '-q' ] ) },
				{
					group: 'php',
					name: 'PHP types',
					run: () => phpTool( 'phpstan', [ 'analyse', '--no-progress', '--memory-limit=1G' ] ),
				},
			],
		],
		rest: [],
	},
	{
		lanes: [
			[
				// The longest that cannot be shared out goes first.
				{
					group: 'harm',
					name: 'harmless, whatever happens at whichever request',
					run: () => runJest( 'harm.json', HARM ),
					count: () => countJest( resultFile( 'harm.json' ) ),
				},
				{
					group: 'jest',
					name: 'unit, catalogue, contract, integration',
					run: () => runJest( 'jest.json', `--testPathIgnorePatterns=${ HARM }` ),
					count: () => countJest( resultFile( 'jest.json' ) ),
				},
			],
			[
				{ group: 'scripts', name: 'scripts', run: runNodeTests, count: ( { stdout } ) => countNode( stdout ) },
				{ group: 'php', name: 'PHP', run: runPhpunit, count: () => countJunit( resultFile( 'phpunit.xml' ) ) },
				{
					group: 'e2e',
					name: 'end to end',
					run: runPlaywright,
					count: () => countPlaywright( resultFile( 'playwright.json' ) ),
				},
				{
					group: 'playground',
					name: 'PHP 7.4',
					run: runPhpFloor,
					count: () => countJunit( resultFile( 'php-floor.xml' ) ),
				},
				{
					group: 'playground',
					name: 'end to end in Playground',
					run: runPlayground,
					count: () => countPlaywright( resultFile( 'playground.json' ) ),
				},
			],
		],
		rest: [
			{
				group: 'corpus',
				name: `corpus of ${ WORLDS } worlds`,
				run: runCorpus,
				count: ( { stdout } ) => countCorpus( stdout ),
			},
		],
	},
];
