import type { PolicyAnswer } from './policies';

/** Why a request fails that no policy refuses. */
export type Obstacle =
	| 'expected-owner'
	| 'acl-disabled'
	| 'public-acl-blocked'
	| 'kms-key'
	| 'object-lock'
	| 'archived'
	| 'requester-pays'
	| 'not-offered';

/**
 * What becomes of a request. `denied`: a refusal that is no policy's. `refused`: it fails, and not for lack of a permission.
 */
export interface Ruling {
	readonly verdict: PolicyAnswer | 'denied' | 'refused';
	/** IAM action that was refused first. */
	readonly action?: string;
	readonly obstacle?: Obstacle;
}

export const ALLOWED: Ruling = { verdict: 'allowed' };
