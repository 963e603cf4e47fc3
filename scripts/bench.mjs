import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { timeBrowser } from '../tests/bench/browser.mjs';
import { timeCommandLine } from '../tests/bench/command-line.mjs';
import { compareFrontPage } from '../tests/bench/front-page.mjs';
import { LATENCY_MS, slowDown } from '../tests/bench/latency.mjs';
import { countRoundTrips } from '../tests/bench/round-trips.mjs';
import { renderFigures } from '../tests/bench/table.mjs';
import { claimSite } from './lib/claim-site.mjs';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { ensurePhp } from './lib/ensure-php.mjs';
import { DEFAULT_VERSION, getWordPress } from './lib/get-wordpress.mjs';
import { inRoot } from './lib/paths.mjs';
import { Processes } from './lib/processes.mjs';
import { runMain, say } from './lib/run.mjs';
import { allowedEndpoints, listWorlds, startSandboxes } from './lib/sandboxes.mjs';
import { openBrowser } from './lib/screen.mjs';
import { startWordPress } from './lib/wordpress-server.mjs';

const HELP = `npm run bench [-- OPTIONS]

Measures what a test costs: round trips, duration against the store's own time, and what the plugin costs the front page.

--runs N        tests to time in each way (5)
--pairs N       front pages to load with and without the plugin (40)
--write         put the figures into docs/benchmarks.md
--wordpress V   version of WordPress (${ DEFAULT_VERSION })
--help          this text`;

// What is timed: the most frequent profile, on a bucket where all is right.
const TIMED = 'all-right-updraftplus';
const PAGE = inRoot( 'docs/benchmarks.md' );
const FIGURES = /(<!-- begin: [^\n]*-->\n)[^]*?(<!-- end -->)/;

const readOptions = () =>
	parseArgs( {
		options: {
			runs: { type: 'string', default: '5' },
			pairs: { type: 'string', default: '40' },
			write: { type: 'boolean', default: false },
			wordpress: { type: 'string', default: DEFAULT_VERSION },
			help: { type: 'boolean', default: false },
		},
	} ).values;

const boot = async ( processes, version ) => {
	const php = await ensurePhp();
	const [ wordpress ] = await Promise.all( [ getWordPress( version ), ensureBuild() ] );
	const sandboxes = await startSandboxes( { processes, worlds: await listWorlds(), firstPort: 0 } );
	const site = await startWordPress( {
		processes,
		php,
		wordpress,
		name: claimSite( 'bench' ),
		port: 0,
		isFresh: true,
		constants: { BUCKET_DOCTOR_ALLOWED_ENDPOINTS: allowedEndpoints( sandboxes ) },
		muPlugins: [ inRoot( 'tests/bench/mu-plugins/front-page.php' ) ],
	} );
	return { sandboxes, site };
};

const measure = async ( processes, { runs, pairs, wordpress } ) => {
	const { sandboxes, site } = await boot( processes, wordpress );
	const frontPage = await compareFrontPage( site.home, Number( pairs ) );
	const roundTrips = await countRoundTrips( sandboxes );
	const timed = sandboxes.find( ( { name } ) => name === TIMED );
	await slowDown( timed );
	const commandLine = await timeCommandLine( timed, Number( runs ) );
	const { browser, page } = await openBrowser( site.home );
	try {
		return {
			latencyMs: LATENCY_MS,
			timedWorld: TIMED,
			roundTrips,
			commandLine,
			browser: await timeBrowser( page, timed, Number( runs ) ),
			frontPage,
		};
	} finally {
		await browser.close();
	}
};

runMain( async () => {
	const options = readOptions();
	if ( options.help ) {
		say( HELP );
		return 0;
	}
	await ensureNodeModules();
	const processes = new Processes();
	try {
		const figures = await measure( processes, options );
		const file = inRoot( 'artifacts/bench.json' );
		await mkdir( path.dirname( file ), { recursive: true } );
		await writeFile( file, `${ JSON.stringify( figures, null, '\t' ) }\n` );
		say( `${ renderFigures( figures ) }\n\nAll figures: ${ path.relative( inRoot(), file ) }` );
		if ( options.write ) {
			const page = await readFile( PAGE, 'utf8' );
			await writeFile(
				PAGE,
				page.replace( FIGURES, ( _, begin, end ) => `${ begin }\n${ renderFigures( figures ) }\n\n${ end }` )
			);
		}
	} finally {
		await processes.stop();
	}
	return 0;
} );
