import path from 'node:path';
import { PLAYGROUND_VERSIONS, choosePhp } from './lib/choose-php.mjs';
import { claimSite } from './lib/claim-site.mjs';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { DEFAULT_VERSION, getWordPress } from './lib/get-wordpress.mjs';
import { readCommandLine } from './lib/options.mjs';
import { inRoot } from './lib/paths.mjs';
import { Processes } from './lib/processes.mjs';
import { Failure, runMain, say } from './lib/run.mjs';
import { allowedEndpoints, listFlavours, listWorlds, startSandboxes } from './lib/sandboxes.mjs';
import { startWordPress } from './lib/wordpress-server.mjs';

const HELP = `npm start [-- OPTIONS]

Starts WordPress with Bucket Doctor and a sandbox of S3 for every demo world.

--port N        port of WordPress; the next free one when taken (8881)
--world NAME    only this world; may be given more than once
--wordpress V   version of WordPress (${ DEFAULT_VERSION })
--site NAME     folder of the site in .cache/sites (demo)
--native        run WordPress by PHP of this system, as is done where there is one
--playground    run WordPress in Playground, which brings PHP along, as is done elsewhere
--php V         run WordPress in Playground with this PHP: ${ PLAYGROUND_VERSIONS.join( ', ' ) }
--help          this text`;

const FIRST_SANDBOX_PORT = 9101;
const LAST_PORT = 65535;

const readOptions = () => {
	const options = readCommandLine( {
		port: { type: 'string', default: '8881' },
		world: { type: 'string', multiple: true },
		wordpress: { type: 'string', default: DEFAULT_VERSION },
		site: { type: 'string', default: 'demo' },
		native: { type: 'boolean', default: false },
		playground: { type: 'boolean', default: false },
		php: { type: 'string' },
		help: { type: 'boolean', default: false },
	} );
	if ( ! /^\d{1,5}$/.test( options.port ) || Number( options.port ) > LAST_PORT ) {
		throw new Failure( `--port takes a number up to ${ LAST_PORT }, not ${ options.port }.` );
	}
	return options;
};

/** Waits for Ctrl-C or the end of the terminal. A second signal changes nothing: the servers are ended in order. */
const untilStopped = () =>
	new Promise( ( resolve ) => [ 'SIGINT', 'SIGTERM', 'SIGHUP' ].forEach( ( name ) => process.on( name, resolve ) ) );

const start = async ( options, processes ) => {
	const startedAt = Date.now();
	await ensureNodeModules();
	const php = await choosePhp( options );
	const [ wordpress ] = await Promise.all( [ getWordPress( options.wordpress ), ensureBuild() ] );
	const worlds = await startSandboxes( {
		processes,
		worlds: options.world ?? [ ...( await listWorlds() ), ...( await listFlavours() ) ],
		firstPort: options.port === '0' ? 0 : FIRST_SANDBOX_PORT,
	} );
	const { home, log } = await startWordPress( {
		processes,
		php,
		wordpress,
		name: claimSite( options.site ),
		port: Number( options.port ),
		constants: {
			BUCKET_DOCTOR_ALLOWED_ENDPOINTS: allowedEndpoints( worlds ),
			BUCKET_DOCTOR_DEMO_WORLDS: JSON.stringify( worlds ),
		},
		muPlugins: [ inRoot( 'scripts/demo/bucket-doctor-demo.php' ) ],
	} );
	for ( const { name, title, connection } of worlds ) {
		say( `  ${ connection.endpoint }  ${ name }: ${ title }` );
	}
	say( `PHP’s messages: ${ path.relative( inRoot(), log ) }` );
	say( `Ready after ${ ( ( Date.now() - startedAt ) / 1000 ).toFixed( 1 ) } s. Ctrl-C stops everything.` );
	say( `Bucket Doctor: ${ home }/wp-admin/options-general.php?page=bucket-doctor` );
};

runMain( async () => {
	const options = readOptions();
	if ( options.help ) {
		say( HELP );
		return 0;
	}
	const stopped = untilStopped();
	const processes = new Processes();
	try {
		await Promise.race( [ start( options, processes ).then( () => stopped ), stopped, processes.failure ] );
	} finally {
		await processes.stop();
	}
	// An installation, a download or a build that is still under way is not waited for.
	process.exit( 0 );
} );
