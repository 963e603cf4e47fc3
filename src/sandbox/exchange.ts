import type { Incoming } from './http/incoming';
import type { Caller } from './signature/caller';
import type { Bucket } from './state/bucket';
import type { Universe } from './state/universe';

/** A request whose sender is known, on its way to an answer. */
export interface Exchange {
	readonly request: Incoming;
	/** Name of the operation in the S3 API, `PutObject`. */
	readonly operation: string;
	readonly universe: Universe;
	readonly caller: Caller;
}

/** An exchange about a bucket that exists. */
export interface BucketExchange extends Exchange {
	readonly bucket: Bucket;
	/** Empty for operations on the bucket. */
	readonly key: string;
}
