import type { IamAction } from '../iam/action';

/** The order in which a request fails. */
export const LAYERS = [
	'network',
	'endpoint',
	'signature',
	'bucket',
	'authorization',
	'ownership',
	'encryption',
] as const;
export type Layer = ( typeof LAYERS )[ number ];

export type Severity = 'error' | 'warning' | 'info';

/** Plain JSON, so that a report can be stored and read again. */
export type Params = Readonly< Record< string, string | number | boolean | readonly string[] > >;

/** An instance of a diagnosis. */
export interface Finding {
	/** Diagnosis id. */
	readonly diagnosis: string;
	readonly layer: Layer;
	readonly severity: Severity;
	readonly params: Params;
	/** IAM actions of the requests that showed it. */
	readonly actions: readonly IamAction[];
	readonly observations: readonly string[];
}
