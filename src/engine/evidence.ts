import type { IamAction } from './iam/action';
import type { Header } from './model/header';
import type { Identity } from './model/report';
import type { Observation, Response, FailureKind } from './model/observation';
import type { Target } from './model/target';

/** What the tolerant reader found in an error document of S3 or STS. */
export interface ServiceError {
	/** `AccessDenied`, `NoSuchBucket`, … */
	readonly code: string;
	/** Verbatim, entities decoded; '' when the element is missing. */
	readonly message: string;
	/** Every other element of the document, by name, first occurrence: `Region`, `BucketName`, `ServerTime`, … */
	readonly fields: Readonly< Record< string, string > >;
}

/** What a diagnosis may look at. */
export interface Evidence {
	readonly observation: Observation;
	/** IAM actions that S3 evaluates for the request; empty for STS and unsigned requests. */
	readonly actions: readonly IamAction[];
	/** Absent without an answer. */
	readonly response?: Response;
	/** Absent when the answer carries no error document. */
	readonly error?: ServiceError;
	/** Present when no answer came. */
	readonly failure?: { readonly kind: FailureKind; readonly code: string; readonly message: string };
	/**
	 * The answer to the same request without `x-amz-expected-bucket-owner`, where it was asked both ways. Only both together tell a bucket of
	 * somebody else from one that is closed.
	 */
	readonly withoutOwnerCheck?: Response;
	/** Keys at which the same request passed; absent where it was asked for one key, or passed at none. */
	readonly passedKeys?: readonly string[];
	/** Number of IAM actions asked for, where no policy of the identity allows any of them; absent where anything else was seen. */
	readonly nothingAllowed?: number;
	/** Whose account the bucket is, where other answers of the test tell: the key's own or another's. Only AWS knows accounts. */
	readonly bucketOwner?: 'own' | 'other';
	/** A header with which S3 accepted an upload that it refused without, where the test has tried; `before` is what stood in its place. */
	readonly acceptedHeader?: Header & { readonly before: string };
	/** The plugin's list was refused and passed with an offer to pay for it. */
	readonly isPaidByRequester?: boolean;
	/** Headers of an upload that passed, as `name: value`, where parts in the same folder are refused. */
	readonly headersWithoutParts?: readonly string[];
	readonly target: Target;
	readonly identity: Identity;
}
