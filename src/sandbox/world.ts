/** An IAM policy document, as JSON. */
export type PolicyDocument = Readonly< Record< string, unknown > >;

/** A policy with its name; with `arn` it is a managed policy, without it is inline. */
export interface WorldPolicy {
	readonly name: string;
	readonly arn?: string;
	readonly document: PolicyDocument;
}

/** What the user of a world would type, mistakes included. */
export interface WorldTyped {
	readonly profile: string;
	readonly provider: string;
	readonly region: string;
	readonly bucket: string;
	readonly prefix: string;
	readonly addressing: 'path' | 'virtual';
	readonly acl: string;
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken?: string;
}

export interface WorldAccount {
	readonly id: string;
	readonly organization?: string;
}

export interface WorldControlPolicy {
	/** Policy id, `p-…`; its ARN follows from it. */
	readonly id: string;
	readonly name: string;
	readonly document: PolicyDocument;
}

export interface WorldOrganization {
	readonly id: string;
	readonly managementAccount: string;
	readonly scps?: readonly WorldControlPolicy[];
	readonly rcps?: readonly WorldControlPolicy[];
}

export interface WorldAccessKey {
	readonly id: string;
	readonly secret: string;
	readonly active?: boolean;
	readonly sessionToken?: string;
	/** ISO 8601, by the world's clock. */
	readonly expiresAt?: string;
	readonly sessionPolicies?: readonly WorldPolicy[];
}

export interface WorldPrincipal {
	readonly arn: string;
	readonly userId: string;
	readonly policies?: readonly WorldPolicy[];
	readonly groups?: readonly { readonly name: string; readonly policies: readonly WorldPolicy[] }[];
	readonly boundary?: { readonly arn: string; readonly document: PolicyDocument };
	readonly accessKeys: readonly WorldAccessKey[];
}

export type CannedAcl =
	| 'private'
	| 'public-read'
	| 'public-read-write'
	| 'authenticated-read'
	| 'aws-exec-read'
	| 'bucket-owner-read'
	| 'bucket-owner-full-control'
	| 'log-delivery-write';

export type Ownership = 'BucketOwnerEnforced' | 'BucketOwnerPreferred' | 'ObjectWriter';
export type LockMode = 'COMPLIANCE' | 'GOVERNANCE';

export interface PublicAccessBlock {
	readonly BlockPublicAcls?: boolean;
	readonly IgnorePublicAcls?: boolean;
	readonly BlockPublicPolicy?: boolean;
	readonly RestrictPublicBuckets?: boolean;
}

export interface WorldLifecycleRule {
	readonly id: string;
	readonly prefix?: string;
	readonly expirationDays?: number;
	readonly noncurrentDays?: number;
	readonly abortDays?: number;
	/** Moves files to another storage class. */
	readonly transition?: { readonly storageClass: string; readonly days: number };
}

export interface WorldObject {
	readonly key: string;
	readonly body?: string;
	readonly storageClass?: string;
	readonly owner?: string;
	readonly acl?: CannedAcl;
	/** ISO 8601; a week before the sandbox started when left out. */
	readonly lastModified?: string;
	readonly versionId?: string;
	readonly deleteMarker?: boolean;
	readonly legalHold?: boolean;
	readonly retainUntil?: string;
	readonly retentionMode?: LockMode;
	/** KMS key the object is encrypted with; the bucket's default encryption when left out. */
	readonly kmsKey?: string;
	readonly tags?: Readonly< Record< string, string > >;
}

export interface WorldBucket {
	readonly name: string;
	readonly region: string;
	readonly owner: string;
	readonly policy?: PolicyDocument;
	readonly acl?: CannedAcl;
	readonly versioning?: 'Enabled' | 'Suspended';
	readonly objectLock?: {
		readonly enabled: boolean;
		readonly default?: { readonly mode: LockMode; readonly days: number };
	};
	readonly ownership?: Ownership;
	readonly publicAccessBlock?: PublicAccessBlock;
	readonly encryption?: { readonly algorithm: 'AES256' | 'aws:kms'; readonly kmsKey?: string };
	readonly lifecycle?: readonly WorldLifecycleRule[];
	readonly notification?: boolean;
	readonly replication?: boolean;
	readonly requesterPays?: boolean;
	/** Oldest first; several entries of one key are its versions. */
	readonly objects?: readonly WorldObject[];
	readonly uploads?: readonly {
		readonly key: string;
		readonly initiator: string;
		readonly uploadId?: string;
		/** ISO 8601; a week ago unless given. */
		readonly initiated?: string;
	}[];
}

export interface WorldKmsKey {
	readonly arn: string;
	readonly policy: PolicyDocument;
	readonly state?: 'Enabled' | 'Disabled' | 'PendingDeletion';
}

export interface WorldFault {
	readonly kind:
		| 'latency'
		| 'slow-body'
		| 'reset'
		| 'reset-after'
		| 'truncate'
		| 'endless-body'
		| 'portal'
		| 'throttle'
		| 'error'
		| 'quota'
		| 'denied-until'
		| 'altered-header';
	/** Operation the fault is limited to, as the request log names it. */
	readonly operation?: string;
	/** How often it strikes; always when left out. */
	readonly times?: number;
	/** Delay of `latency`. */
	readonly ms?: number;
	/** Pace of `slow-body`. */
	readonly bytesPerSecond?: number;
	/** HTTP status of `portal` and `error`. */
	readonly status?: number;
	/** Code of `error`. */
	readonly code?: string;
	/** Message of `error`. */
	readonly message?: string;
	/** Length of `denied-until`, from the start of the world. */
	readonly seconds?: number;
	/** IAM action that `denied-until` denies; every action when left out. */
	readonly action?: string;
	/** Signed header that `altered-header` changes. */
	readonly header?: string;
	/** What it arrives as. */
	readonly value?: string;
}

/** One state of the sandbox as data; see docs/world-format.md. */
export interface World {
	readonly world: 1;
	readonly name: string;
	readonly title: string;
	readonly look: string;
	/** Whose answers the server gives; AWS's when left out. */
	readonly flavour?: string;
	readonly typed: WorldTyped;
	readonly accounts: readonly WorldAccount[];
	readonly organization?: WorldOrganization;
	readonly principals?: readonly WorldPrincipal[];
	readonly buckets: readonly WorldBucket[];
	readonly kmsKeys?: readonly WorldKmsKey[];
	readonly vpcEndpoint?: { readonly id: string; readonly vpc?: string; readonly policy?: PolicyDocument };
	readonly clock?: { readonly offsetSeconds: number };
	/** Address the requests seem to come from; that of the socket when left out. */
	readonly sourceIp?: string;
	/** What `aws:SecureTransport` says; true when left out, since the sandbox stands for an https endpoint. */
	readonly secureTransport?: boolean;
	/** How an explicit deny names its policy: `: arn` (default), `, with policy ARN: arn`, or not at all. */
	readonly policyArnWording?: 'colon' | 'worded' | 'none';
	readonly faults?: readonly WorldFault[];
}
