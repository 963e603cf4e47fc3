import type { IamAction } from '../iam/action';
import type { Need } from './decision';
import type { Params, Severity } from './finding';
import type { RowOperation } from './operation';

/** Where in a pasted text. */
export interface PolicyPlace {
	/** From 1. */
	readonly line: number;
	/** From 1, in characters. */
	readonly column: number;
	/** `Statement[0].Action[1]`; '' = the text as a whole. */
	readonly path: string;
}

/** What a rule found in the text. Plain JSON without prose. */
export interface PolicyFinding {
	/** Rule id. */
	readonly rule: string;
	readonly severity: Severity;
	readonly place: PolicyPlace;
	readonly params: Params;
}

/**
 * What the text alone says of one request. `depends`: on something that the text does not tell; `silent`: no statement allows or denies it.
 */
export type TextDecision = 'allows' | 'denies' | 'depends' | 'silent';

/** What the text says of one row of the profile. It proves nothing: another policy may deny, and this one may not be attached. */
export interface TextRow {
	readonly action: IamAction;
	readonly operation: RowOperation;
	readonly need: Need;
	/** `partly`: some names of files one way, some another. */
	readonly says: TextDecision | 'partly';
}

/** What was read out of a pasted policy. No proof: nothing here was seen at S3. */
export interface PolicyReading {
	/** False where AWS would not take the text: then nothing is said of what it allows. */
	readonly isReadable: boolean;
	/** Worst first. */
	readonly findings: readonly PolicyFinding[];
	/** What the text says of the rows that no test has answered. */
	readonly rows: readonly TextRow[];
}
