import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { ACTION_TABLE_FILE, makeActionTable } from '../../scripts/lib/make-action-table.mjs';
import { inRoot } from '../../scripts/lib/paths.mjs';

test( 'the table of actions is what npm run actions writes', async () => {
	assert.equal( await readFile( inRoot( ACTION_TABLE_FILE ), 'utf8' ), await makeActionTable() );
} );
