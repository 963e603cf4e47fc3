import type { Evidence } from '../evidence';
import type { FailureKind } from '../model/observation';
import type { Layer, Params, Severity } from '../model/finding';
import type { MissingStatement, Remedy } from '../model/remedy';
import type { Target } from '../model/target';
import type { Translator } from '../ports';

/** Which answers can mean this; read by the docs table and by the overlap test. */
export interface Symptom {
	readonly errorCodes?: readonly string[];
	/** Statuses of answers without an error document. */
	readonly statuses?: readonly number[];
	readonly failures?: readonly FailureKind[];
	/** Answers that are not S3's at all. */
	readonly notS3?: boolean;
	/** Requests that were never sent. */
	readonly notSent?: boolean;
}

export interface Explanation {
	/** The state, in the reader's words; no code in front. */
	readonly title: string;
	/** What was seen. */
	readonly observed: string;
	/** Why it happens. */
	readonly cause: string;
}

/** What a remedy may be made of besides the facts: never words of an answer. */
export interface RemedyContext {
	/** The target of the run or of a report. */
	readonly target: Omit< Target, 'stsEndpoint' | 'kmsKeyId' >;
	/** `policy.missing` of the report; where it has a statement for the action, that one is shown. */
	readonly missing?: readonly MissingStatement[];
}

/* eslint-disable @typescript-eslint/method-signature-style -- methods, not properties: else texts with different params do not fit into one registry. */
/** What a finding is shown with. */
export interface Texts< P extends Params = Params > {
	/** Noun of the failing state = file name = docs page. */
	readonly id: string;
	explain( translator: Translator, params: P ): Explanation;
	remedies( translator: Translator, params: P, context: RemedyContext ): readonly Remedy[];
	readonly references: readonly string[];
}

/**
 * One thing that can be wrong. `read` gives the facts, or undefined for “not this after all”; text is written only in `explain` and `remedies`.
 */
interface Definition< P extends Params > extends Texts< P > {
	readonly layer: Layer;
	/** On a required row or on a request that the plugin itself makes; need changes it (docs/report-format.md). */
	readonly severity: Severity;
	/** True when it says that a permission is denied, as against that something is broken. */
	readonly isDenial?: boolean;
	/** True when it means something only where the profile’s plugin makes the request. */
	readonly isAboutRowsOnly?: boolean;
	/** True when it is no fault on a row that need not be allowed. */
	readonly isAboutNeedsOnly?: boolean;
	/** True when it is about the bucket itself, whichever request told: severity then does not depend on a row. */
	readonly isAboutBucket?: boolean;
	readonly symptom: Symptom;
	read( evidence: Evidence ): P | undefined;
	/** What makes two findings the same cause; all params unless given. Facts that differ from request to request are left out. */
	mergeKey?( params: P ): string;
}

export interface Diagnosis< P extends Params = Params > extends Definition< P > {
	mergeKey( params: P ): string;
}

export const defineDiagnosis = < P extends Params >( definition: Definition< P > ): Diagnosis< P > => ( {
	mergeKey: ( params: P ) => JSON.stringify( params ),
	...definition,
} );
