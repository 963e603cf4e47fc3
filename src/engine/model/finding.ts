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

/** What a finding is about: the layer in which a request fails, or the safety of what is stored, where none fails. */
export const FINDING_LAYERS: readonly FindingLayer[] = [ ...LAYERS, 'safety' ];
export type FindingLayer = Layer | 'safety';

export type Severity = 'error' | 'warning' | 'info';

/** Plain JSON, so that a report can be stored and read again. */
export type Params = Readonly< Record< string, string | number | boolean | readonly string[] > >;

/** An instance of a diagnosis or of a caution. */
export interface Finding {
	/** Id of a diagnosis or of a caution. */
	readonly diagnosis: string;
	readonly layer: FindingLayer;
	readonly severity: Severity;
	readonly params: Params;
	/** IAM actions of the requests that showed it. */
	readonly actions: readonly IamAction[];
	readonly observations: readonly string[];
}
