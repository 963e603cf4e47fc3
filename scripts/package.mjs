import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { readCommandLine } from './lib/options.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, say } from './lib/run.mjs';

const HELP = `npm run package [-- OPTIONS]

Makes the zip archive that WordPress installs, from a clean production build.
The same commit gives the same bytes; SOURCE_DATE_EPOCH sets the date of its files.

--output DIR  folder to write it into (artifacts)
--help        this text`;

runMain( async () => {
	const options = readCommandLine( {
		output: { type: 'string', default: inRoot( 'artifacts' ) },
		help: { type: 'boolean', default: false },
	} );
	if ( options.help ) {
		say( HELP );
		return 0;
	}
	await ensureNodeModules();
	const { packagePlugin } = await import( './lib/package-plugin.mjs' );
	const file = await packagePlugin( path.resolve( options.output ) );
	say( `${ file } (${ ( ( await stat( file ) ).size / 1000 ).toFixed( 0 ) } kB)` );
	return 0;
} );
