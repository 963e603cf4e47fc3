import { bucketSettings } from './bucket-settings';
import type { Handler } from './handler';
import { listOperations } from './list-objects';
import { versionOperations } from './list-versions';
import { multipartOperations } from './multipart';
import { multipartLists } from './multipart-lists';
import { deleteOperations } from './object-delete';
import { metaOperations } from './object-meta';
import { readOperations } from './object-read';
import { writeOperations } from './object-write';
import { deleteBucket } from './service';

/** Every operation on a bucket that exists, by its name. */
export const handlers: Readonly< Record< string, Handler > > = {
	...bucketSettings,
	...listOperations,
	...versionOperations,
	...readOperations,
	...writeOperations,
	...deleteOperations,
	...multipartOperations,
	...multipartLists,
	...metaOperations,
	DeleteBucket: deleteBucket,
};
