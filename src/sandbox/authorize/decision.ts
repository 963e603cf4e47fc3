/** The kinds of policy that can refuse a request. */
export type PolicyLayer = 'identity' | 'resource' | 'scp' | 'rcp' | 'boundary' | 'session' | 'endpoint';

export interface Denial {
	readonly isAllowed: false;
	readonly effect: 'explicit' | 'implicit';
	readonly layer: PolicyLayer;
	/** ARN of the managed policy that denies explicitly. */
	readonly policyArn?: string;
}

/** What the policies say to one action on one resource. */
export type Decision = { readonly isAllowed: true } | Denial;

export const ALLOWED: Decision = { isAllowed: true };
