import { writeFile } from 'node:fs/promises';
import { ensureNodeModules } from './lib/ensure-node-modules.mjs';
import { inRoot } from './lib/paths.mjs';
import { runMain, say } from './lib/run.mjs';

runMain( async () => {
	await ensureNodeModules();
	const { ACTION_TABLE_FILE, makeActionTable } = await import( './lib/make-action-table.mjs' );
	await writeFile( inRoot( ACTION_TABLE_FILE ), await makeActionTable() );
	say( `Wrote ${ ACTION_TABLE_FILE }.` );
	return 0;
} );
