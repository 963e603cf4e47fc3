import type { RowOperation } from '../model/operation';
import type { IamAction } from './action';

/**
 * Actions that no request could prove which leaves everything as it is: making and deleting buckets, settings, what is locked. The account's own
 * setting is read at another service, of whose addresses the relay knows nothing. They are never asked and never guessed; a pasted policy is
 * read for them.
 */
export const UNPROVED: ReadonlyArray< readonly [ IamAction, RowOperation ] > = [
	[ 's3:CreateBucket', 'CreateBucket' ],
	[ 's3:DeleteBucket', 'DeleteBucket' ],
	[ 's3:PutBucketPolicy', 'PutBucketPolicy' ],
	[ 's3:PutBucketPublicAccessBlock', 'PutPublicAccessBlock' ],
	[ 's3:PutBucketAcl', 'PutBucketAcl' ],
	[ 's3:PutBucketCORS', 'PutBucketCors' ],
	[ 's3:PutBucketVersioning', 'PutBucketVersioning' ],
	[ 's3:PutLifecycleConfiguration', 'PutBucketLifecycleConfiguration' ],
	[ 's3:BypassGovernanceRetention', 'DeleteObject' ],
	[ 's3:GetAccountPublicAccessBlock', 'GetPublicAccessBlock' ],
];

const ACTIONS: ReadonlySet< string > = new Set( UNPROVED.map( ( [ action ] ) => action ) );

export const isUnproved = ( action: string ): boolean => ACTIONS.has( action );
