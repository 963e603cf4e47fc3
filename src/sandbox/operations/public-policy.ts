import type { PolicyDocument } from '../world';

const isEveryone = ( principal: unknown ): boolean =>
	principal === '*' ||
	( typeof principal === 'object' && principal !== null && Object.values( principal ).flat().includes( '*' ) );

/** Whether a bucket policy lets everyone in: an Allow for any principal that no condition narrows. */
export function isPublicPolicy( policy: PolicyDocument ): boolean {
	return ( [ policy.Statement ?? [] ].flat() as Record< string, unknown >[] ).some(
		( { Effect, Principal, Condition } ) =>
			Effect === 'Allow' &&
			isEveryone( Principal ) &&
			Object.keys( ( Condition as object | undefined ) ?? {} ).length === 0
	);
}
