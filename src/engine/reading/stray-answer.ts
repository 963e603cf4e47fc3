import type { Evidence } from '../evidence';
import { readWordedRefusal } from './refusal';

/** What kind of request such an answer belongs to: `bucket`: one that makes, removes or sets up a bucket. `document`: one with XML. `browser`: the question a browser asks before a request of its own. */
export type StrayKind = 'bucket' | 'document' | 'browser';

const BY_CODE: Readonly< Record< string, StrayKind > > = {
	AccessForbidden: 'browser',
	BucketAlreadyExists: 'bucket',
	BucketAlreadyOwnedByYou: 'bucket',
	BucketNameUnavailable: 'bucket',
	BucketNotEmpty: 'bucket',
	InvalidBucketState: 'bucket',
	InvalidLocationConstraint: 'bucket',
	InvalidNamespaceHeader: 'bucket',
	MalformedPolicy: 'bucket',
	MalformedXML: 'document',
	TooManyBuckets: 'bucket',
};

// S3's sentence for setting a retention where there is none, as recorded (LocalStack's snapshots of AWS, February 2026).
const NO_LOCK = 'Bucket is missing Object Lock Configuration';

/** Undefined unless the answer belongs to a request that the test never makes. */
export function readStrayAnswer( evidence: Evidence ): StrayKind | undefined {
	const { error } = evidence;
	const denial = readWordedRefusal( evidence );
	if ( denial?.effect === 'bpa' && denial.setting === 'BlockPublicPolicy' ) {
		return 'bucket';
	}
	if ( error?.code === 'InvalidRequest' && error.message.trim() === NO_LOCK ) {
		return 'bucket';
	}
	return error && BY_CODE[ error.code ];
}
