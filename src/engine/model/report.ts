import type { Policy } from '../iam/statement';
import type { Decision } from './decision';
import type { Finding } from './finding';
import type { Observation } from './observation';
import type { MissingStatement } from './remedy';
import type { Target } from './target';

export type Verdict = 'ready' | 'ready-with-warnings' | 'not-ready' | 'inconclusive';

export type PrincipalKind = 'user' | 'root' | 'role' | 'federated' | 'unknown';

export interface Identity {
	/** Empty when nobody told. */
	readonly arn: string;
	/** Twelve digits, or empty. */
	readonly account: string;
	readonly kind: PrincipalKind;
}

/** Something that the test made and could not remove. */
export interface Leftover {
	readonly kind: 'object' | 'version' | 'marker' | 'upload';
	readonly key: string;
	readonly versionId?: string;
	readonly uploadId?: string;
	/** False when the answer that would have told was lost. */
	readonly certain: boolean;
}

/** Something went wrong in the doctor itself. */
export interface Problem {
	readonly kind: 'transport' | 'probe' | 'diagnosis';
	/** Error code of the shell, probe id, or diagnosis id. */
	readonly code: string;
	readonly message: string;
}

/** What the bucket's own settings said. Absent = not asked or not told. */
export interface BucketFacts {
	readonly region?: string;
	readonly versioning?: 'enabled' | 'suspended' | 'unversioned';
	readonly objectLock?: 'none' | 'enabled' | 'default-retention';
	readonly ownership?: string;
	readonly publicAccessBlock?: Readonly< Record< string, boolean > >;
	readonly notification?: 'none' | 'configured';
	readonly replication?: 'none' | 'configured';
}

export interface ReportTarget extends Omit< Target, 'accessKeyId' | 'stsEndpoint' | 'kmsKeyId' > {
	/** Shortened: `AKIA…1234`. */
	readonly accessKeyId: string;
}

/** Schema 1; explained in docs/report-format.md. Plain JSON, without any text but what S3 said. */
export interface Report {
	readonly schema: 1;
	readonly tool: { readonly name: 'bucket-doctor'; readonly version: string };
	/** ISO 8601, by the clock of the shell that ran the test. */
	readonly startedAt: string;
	readonly finishedAt: string;
	readonly target: ReportTarget;
	/** Profile id. */
	readonly profile: string;
	readonly readOnly: boolean;
	readonly verdict: Verdict;
	readonly identity: Identity;
	/** In the profile's order. */
	readonly decisions: readonly Decision[];
	/** Root cause first. */
	readonly findings: readonly Finding[];
	readonly bucket: BucketFacts;
	readonly policy: { readonly missing: readonly MissingStatement[]; readonly complete: Policy };
	readonly leftovers: readonly Leftover[];
	readonly problems: readonly Problem[];
	readonly observations: readonly Observation[];
}
