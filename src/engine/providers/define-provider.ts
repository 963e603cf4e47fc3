import type { IamAction } from '../iam/action';
import type { Operation } from '../model/operation';
import type { ProviderId } from '../model/provider-id';
import type { Translator } from '../ports';

/** What providers give rights for; IAM's actions are finer. `settings`: reading a bucket's own settings. `buckets`: the list of buckets. */
export type Right = 'list' | 'read' | 'write' | 'delete' | 'settings' | 'buckets';

type Words = ( translator: Translator ) => string;

/** A provider's own way of giving rights. */
export interface Rights {
	/** `iam`: policies in IAM's JSON, with ARNs of the partition `aws`. `own`: rights with names of the provider's own. */
	readonly kind: 'iam' | 'own';
	/** What gives each right, as the provider writes it; a right without a name is one that no source tells of. */
	readonly names?: Readonly< Partial< Record< Right, readonly string[] > > >;
	/** Where a key gets its rights: one sentence in the imperative. */
	readonly where: Words;
	/** What surprises people there, one sentence each. */
	readonly notes?: readonly Words[];
	/** How a key is limited to a folder, where it can be. */
	readonly folder?: Words;
	/** Where to look when the key itself is not known. */
	readonly keys: Words;
	readonly source: string;
}

/** Operations or actions that the provider does not have: rows about them are “not offered”, whatever the answer says, unless it proves or refuses. */
export interface NotOffered {
	readonly of: ReadonlyArray< Operation | IamAction >;
	readonly source: string;
}

/** What an answer shows of who gave it. One of these alone may lie: a proxy sends headers of its own. */
export interface Fingerprint {
	readonly server?: RegExp;
	readonly requestId?: RegExp;
	/** A header of this name must be there too. */
	readonly header?: RegExp;
	readonly source: string;
}

/** What is known of a provider besides its place (`connection/places.ts`); every fact has its source. */
export interface ProviderFacts {
	readonly id: ProviderId;
	/** Providers that run the same software answer alike. */
	readonly family?: 'rgw' | 'minio';
	readonly rights?: Rights;
	readonly notOffered?: readonly NotOffered[];
	/** Where it is said that an upload with an ACL needs no right but that to upload. */
	readonly asksNoAclRight?: string;
	/** It has no locks at all, so that no lock has to be read before a test writes. */
	readonly hasNoLocks?: boolean;
	/** A client that computes checksums on its own account has to be told not to. */
	readonly checksums?: { readonly mode: 'WHEN_REQUIRED'; readonly because: Words; readonly source: string };
	/** Where buckets are found, as far as it surprises people: endpoints, regions, projects. */
	readonly places?: readonly Words[];
	/** What else surprises people there. */
	readonly notes?: readonly Words[];
	readonly fingerprint?: Fingerprint;
	/** Documentation of endpoints. */
	readonly source: string;
}

export const defineProvider = ( facts: ProviderFacts ): ProviderFacts => facts;

/** Everything about bucket settings that AWS has and most others lack. */
export const AWS_SETTINGS = [
	'GetBucketOwnershipControls',
	'GetPublicAccessBlock',
	'GetBucketPolicyStatus',
] as const satisfies readonly Operation[];

/** Reading and changing who may see a file. */
export const OBJECT_ACLS = [
	'GetObjectAcl',
	'PutObjectAcl',
	's3:PutObjectVersionAcl',
	's3:GetObjectVersionAcl',
] as const satisfies ReadonlyArray< Operation | IamAction >;

export const VERSIONS = [
	'ListObjectVersions',
	's3:DeleteObjectVersion',
	's3:GetObjectVersion',
] as const satisfies ReadonlyArray< Operation | IamAction >;
