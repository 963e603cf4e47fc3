import { claimSite } from '../../../scripts/lib/claim-site.mjs';
import { ensurePhp } from '../../../scripts/lib/ensure-php.mjs';
import { getWordPress } from '../../../scripts/lib/get-wordpress.mjs';
import { ensurePackage } from '../../../scripts/lib/package-plugin.mjs';
import { Processes } from '../../../scripts/lib/processes.mjs';
import { startWordPress } from '../../../scripts/lib/wordpress-server.mjs';

// Runs a WordPress that has never seen the plugin, until it is told to end. Arguments: version of WordPress, endpoint that the plugin may ask.
// Prints one line of JSON when it answers: the site, the PHP that runs it, and the plugin's archive.

const [ version, endpoint ] = process.argv.slice( 2 );
const processes = new Processes();
const php = await ensurePhp();
const archive = await ensurePackage();
const site = await startWordPress( {
	processes,
	php,
	wordpress: await getWordPress( version ),
	name: claimSite( `installed-${ version }` ),
	port: 0,
	isFresh: true,
	isBare: true,
	constants: { BUCKET_DOCTOR_ALLOWED_ENDPOINTS: endpoint, FS_METHOD: 'direct' },
} );
process.stdout.write( `${ JSON.stringify( { ...site, archive, php: php.command } ) }\n` );
process.once( 'SIGTERM', async () => {
	await processes.stop();
	process.exit( 0 );
} );
