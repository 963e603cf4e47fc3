import { DEFAULT_CONNECTION } from '../../src/engine';
import type { Connection } from '../../src/engine';

/** A connection that passes every check. */
export const aConnection = ( changes: Partial< Connection > = {} ): Connection => ( {
	...DEFAULT_CONNECTION,
	region: 'eu-central-1',
	bucket: 'site-backups',
	prefix: 'example/',
	accessKeyId: 'AKIARTX3GSDSVNNBOPER',
	...changes,
} );
