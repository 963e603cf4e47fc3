import type { Refusal } from './refusal';
import { isKmsAction } from './refusal';

/**
 * Whether a refusal of an upload leaves it open that a header is what is missing: a Deny of the bucket's policy, or no words at all. Whatever else is
 * named is another matter.
 */
export const mayWantHeader = ( refusal: Refusal | undefined ): boolean =>
	refusal?.kind === 'plain' ||
	( refusal?.kind === 'worded' &&
		refusal.denial.effect === 'explicit' &&
		refusal.denial.policyKind === 'resource-based' &&
		! isKmsAction( refusal.denial ) );
