import type { IamAction } from '../iam/action';
import type { RowOperation } from './operation';

/** `denied` = proven, but S3 did not say by what kind of policy. */
export type DecisionValue = 'allowed' | 'implicitDeny' | 'explicitDeny' | 'denied' | 'unknown';

export type UnknownReason =
	| 'read-only'
	| 'nothing-to-read'
	| 'object-lock'
	| 'network'
	| 'provider-silent'
	| 'not-probed'
	| 'owner-unconfirmed'
	| 'changed-during-run'
	| 'own-object-only'
	| 'not-offered'
	| 'stopped';

export type Need = 'required' | 'optional' | 'forbidden' | 'none';

/** What is known of one row: one request that the profile's plugin makes. */
export interface Decision {
	readonly action: IamAction;
	readonly operation: RowOperation;
	/** ARN of the literal bucket or key that was asked about. */
	readonly resource: string;
	/** ARN pattern of what the plugin needs. */
	readonly appliesTo: string;
	readonly need: Need;
	readonly decision: DecisionValue;
	/** Only with `unknown`. */
	readonly reason?: UnknownReason;
	/** Ids of the observations it rests on. */
	readonly observations: readonly string[];
}

export const isDenial = ( value: DecisionValue ): boolean =>
	value === 'implicitDeny' || value === 'explicitDeny' || value === 'denied';
