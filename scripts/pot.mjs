import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, say } from './lib/run.mjs';

runMain( async () => {
	await ensureNodeModules();
	const { POT_FILE, makePot } = await import( './lib/make-pot.mjs' );
	const file = inRoot( POT_FILE );
	await mkdir( path.dirname( file ), { recursive: true } );
	await writeFile( file, await makePot() );
	say( `Wrote ${ POT_FILE }.` );
	return 0;
} );
