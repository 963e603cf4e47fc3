import type { Evidence } from '../evidence';
import type { FailureKind } from '../model/observation';
import type { Layer, Params, Severity } from '../model/finding';
import type { Remedy } from '../model/remedy';
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
}

export interface Explanation {
	/** The state, in the reader's words; no code in front. */
	readonly title: string;
	/** What was seen. */
	readonly observed: string;
	/** Why it happens. */
	readonly cause: string;
}

export interface RemedyContext {
	readonly target: Target;
}

/**
 * One thing that can be wrong. `read` gives the facts, or undefined for “not this after all”; text is written only in `explain` and `remedies`.
 * Methods, not properties: otherwise diagnoses with different params do not fit into one registry.
 */
export interface Diagnosis< P extends Params = Params > {
	/** Noun of the failing state = file name = docs page. */
	readonly id: string;
	readonly layer: Layer;
	/** On a required row or on a request that the plugin itself makes; need changes it (docs/report-format.md). */
	readonly severity: Severity;
	/** True when it says that a permission is denied, as against that something is broken. */
	readonly isDenial?: boolean;
	readonly symptom: Symptom;
	read( evidence: Evidence ): P | undefined;
	explain( translator: Translator, params: P ): Explanation;
	remedies( translator: Translator, params: P, context: RemedyContext ): readonly Remedy[];
	readonly references: readonly string[];
}

export const defineDiagnosis = < P extends Params >( diagnosis: Diagnosis< P > ): Diagnosis< P > => diagnosis;
