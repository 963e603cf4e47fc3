import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { claimSite } from './lib/claim-site.mjs';
import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { ensurePhp } from './lib/ensure-php.mjs';
import { DEFAULT_VERSION, getWordPress } from './lib/get-wordpress.mjs';
import { inRoot } from './lib/paths.mjs';
import { Processes } from './lib/processes.mjs';
import { Failure, runMain, say } from './lib/run.mjs';
import { allowedEndpoints, startSandboxes } from './lib/sandboxes.mjs';
import { openBrowser, reportOf } from './lib/screen.mjs';
import { startWordPress } from './lib/wordpress-server.mjs';
import { NOWHERE, SCENES } from './pictures/scenes.mjs';

const WIDTHS = [ 1280, 782, 375 ];

// What the README and the docs show; all others are for looking at and stay out of the repository.
const PUBLISHED = {
	'not-ready-1280': { file: 'docs/pictures/report.png', part: reportOf },
	'first-1280': { file: 'docs/pictures/screen.png', part: ( page ) => page.locator( '.bucket-doctor' ) },
};

// Only the plugin's own screen: no bar that lies above it, and nothing that changes from version to version.
const STYLE = '#wpadminbar, #wpfooter { display: none !important; }';

// Otherwise every picture would say when it was taken.
const NOON = new Date( '2026-11-22T12:00:00Z' );

const HELP = `npm run screenshots [-- OPTIONS]

Takes pictures of the screen in real runs against the sandbox: ${ Object.keys( SCENES ).join( ', ' ) }, each ${ WIDTHS.join( ', ' ) } pixels wide,
into artifacts/pictures.

--only A,B      only these
--publish       also renews ${ Object.values( PUBLISHED )
	.map( ( { file } ) => file )
	.join( ' and ' ) }
--wordpress V   version of WordPress (${ DEFAULT_VERSION })
--help          this text`;

const readOptions = () => {
	const options = parseArgs( {
		options: {
			only: { type: 'string', default: Object.keys( SCENES ).join( ',' ) },
			publish: { type: 'boolean', default: false },
			wordpress: { type: 'string', default: DEFAULT_VERSION },
			help: { type: 'boolean', default: false },
		},
	} ).values;
	const only = options.only.split( ',' );
	const unknown = only.filter( ( name ) => ! Object.hasOwn( SCENES, name ) );
	if ( unknown.length ) {
		throw new Failure( `--only knows ${ Object.keys( SCENES ).join( ', ' ) }, not ${ unknown.join( ', ' ) }.` );
	}
	return { ...options, only };
};

const boot = async ( processes, version ) => {
	const php = await ensurePhp();
	const [ wordpress ] = await Promise.all( [ getWordPress( version ), ensureBuild() ] );
	const worlds = [ ...new Set( Object.values( SCENES ).map( ( { world } ) => world ) ) ];
	const sandboxes = await startSandboxes( { processes, worlds, firstPort: 9301 } );
	const { home } = await startWordPress( {
		processes,
		php,
		wordpress,
		name: claimSite( 'pictures' ),
		port: 0,
		isFresh: true,
		constants: { BUCKET_DOCTOR_ALLOWED_ENDPOINTS: `${ allowedEndpoints( sandboxes ) },${ NOWHERE }` },
		muPlugins: [ inRoot( 'scripts/pictures/right-to-left.php' ) ],
	} );
	return {
		home,
		connections: Object.fromEntries( sandboxes.map( ( { name, connection } ) => [ name, connection ] ) ),
	};
};

const shoot = async ( part, file ) => {
	await mkdir( path.dirname( inRoot( file ) ), { recursive: true } );
	await part.screenshot( { path: inRoot( file ), animations: 'disabled', caret: 'hide', style: STYLE } );
	say( `${ file } (${ Math.round( ( await stat( inRoot( file ) ) ).size / 1024 ) } KiB)` );
};

const takeAll = async ( page, connections, { only, publish } ) => {
	for ( const name of only ) {
		const { world, show } = SCENES[ name ];
		await page.setViewportSize( { width: WIDTHS[ 0 ], height: 900 } );
		const done = await show( page, connections[ world ] );
		for ( const width of WIDTHS ) {
			await page.setViewportSize( { width, height: 900 } );
			const published = publish && PUBLISHED[ `${ name }-${ width }` ];
			await shoot( page.locator( '#wpbody-content' ), `artifacts/pictures/${ name }-${ width }.png` );
			if ( published ) {
				await shoot( published.part( page ), published.file );
			}
		}
		await done?.();
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
		const { home, connections } = await boot( processes, options.wordpress );
		const { browser, page } = await openBrowser( home );
		try {
			await page.clock.setFixedTime( NOON );
			await takeAll( page, connections, options );
		} finally {
			await browser.close();
		}
	} finally {
		await processes.stop();
	}
	return 0;
} );
