import type { Policy } from '../iam/statement';
import type { Decision } from './decision';
import type { Exposure } from './exposure';
import type { Finding } from './finding';
import type { Observation } from './observation';
import type { PolicyReading } from './policy-reading';
import type { ProviderId } from './provider-id';
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

/** What an enabled lifecycle rule does. A number that is absent is a thing that the rule does not do. */
export interface LifecycleRule {
	readonly id: string;
	/** Beginning of the keys it is for; '' = all. */
	readonly prefix: string;
	/** It is for some of these keys only, by tag or size. */
	readonly isNarrowed: boolean;
	/** Days after which a file is removed. */
	readonly expirationDays?: number;
	/** Day from which files are removed, ISO 8601. */
	readonly expirationDate?: string;
	/** Days after which an earlier version is removed. */
	readonly noncurrentDays?: number;
	/** Number of earlier versions that are kept all the same. */
	readonly newestKept?: number;
	/** Days after which an unfinished upload is removed. */
	readonly abortDays?: number;
	/** Storage class that cannot be read at once, to which files are moved, and the days after which they are. */
	readonly archive?: { readonly storageClass: string; readonly days?: number };
}

/** What the bucket's own settings said. Absent = not asked or not told. */
export interface BucketFacts {
	readonly region?: string;
	readonly versioning?: 'enabled' | 'suspended' | 'unversioned';
	readonly objectLock?: 'none' | 'enabled' | 'default-retention';
	/** Of every new file, by default; `days` is absent where the store did not say. */
	readonly retention?: { readonly mode: string; readonly days?: number };
	readonly ownership?: string;
	readonly publicAccessBlock?: Readonly< Record< string, boolean > >;
	/** Algorithm by which new files are encrypted: `AES256`, `aws:kms`, `none`, … */
	readonly encryption?: string;
	/** Enabled rules; empty = none is set. */
	readonly lifecycle?: readonly LifecycleRule[];
	/** Whether the bucket's policy lets everyone in; `none` = it has no policy. */
	readonly policyStatus?: 'public' | 'not-public' | 'none';
	readonly notification?: 'none' | 'configured';
	readonly replication?: 'none' | 'configured';
}

/** Another provider than the chosen one, to judge by the endpoint's name or by what answers carry. */
export interface LooksLike {
	readonly provider: ProviderId;
	readonly by: 'host' | 'answers';
	/** Empty for `host`. */
	readonly observations: readonly string[];
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
	/** Absent where nothing speaks against the provider that was chosen. */
	readonly looksLike?: LooksLike;
	/** Profile id. */
	readonly profile: string;
	readonly readOnly: boolean;
	readonly verdict: Verdict;
	readonly identity: Identity;
	/** In the profile's order. */
	readonly decisions: readonly Decision[];
	/** Root cause first. */
	readonly findings: readonly Finding[];
	readonly exposure: Exposure;
	readonly bucket: BucketFacts;
	readonly policy: {
		readonly missing: readonly MissingStatement[];
		readonly complete: Policy;
		/** Only where the user pasted one: what the text says, not what was seen. */
		readonly pasted?: PolicyReading;
	};
	readonly leftovers: readonly Leftover[];
	readonly problems: readonly Problem[];
	readonly observations: readonly Observation[];
}
