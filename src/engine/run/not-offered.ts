import type { IamAction } from '../iam/action';
import type { Observation } from '../model/observation';
import { isResponse } from '../model/observation';
import type { Operation, RowOperation } from '../model/operation';
import { whyNotOffered } from '../providers';
import { readUnsupported } from '../reading/unsupported';
import { hasRoot } from '../reading/root';
import { evidenceOf } from './evidence-of';
import { NOBODY } from './identity';
import type { Seen } from './run';

/** What makes a store one of S3’s kind: where such a request meets no understanding, the endpoint is wrong, or something stands in front of it. */
const CORE: ReadonlySet< Operation > = new Set( [
	'DeleteObject',
	'GetCallerIdentity',
	'GetObject',
	'HeadBucket',
	'HeadObject',
	'ListBuckets',
	'ListObjectsV2',
	'PutObject',
] );

/** The store says that it does not know the operation, or answers another question: Ceph lists the bucket where it does not know what is asked. */
export function isRefusedAsUnknown( run: Seen, observation: Observation ): boolean {
	const { answer, operation } = observation;
	if ( run.target.provider === 'aws' || CORE.has( operation ) || ! isResponse( answer ) ) {
		return false;
	}
	const unsupported = readUnsupported( evidenceOf( run, observation, NOBODY ) );
	return unsupported?.header === '' || ( answer.status === 200 && hasRoot( answer.body, 'ListBucketResult' ) );
}

/** The provider’s documentation says that it has no such operation. */
export const isDocumentedAsMissing = ( run: Seen, operation: RowOperation, action: IamAction ): boolean =>
	whyNotOffered( run.target.provider, operation, action ) !== undefined;
