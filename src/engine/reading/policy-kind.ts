/** Kinds of policy in the words of AWS's denial messages. */
export const POLICY_KINDS = [
	'identity-based',
	'resource-based',
	'service control',
	'resource control',
	'permissions boundary',
	'session',
	'VPC endpoint',
	'role trust',
] as const;

export type PolicyKind = ( typeof POLICY_KINDS )[ number ];

/** `Identity-based`, `sessions` and so on as one of the kinds. */
export function toPolicyKind( text: string ): PolicyKind | undefined {
	const wanted = text.toLowerCase() === 'sessions' ? 'session' : text.toLowerCase();
	return POLICY_KINDS.find( ( kind ) => kind.toLowerCase() === wanted );
}

export const isPolicyKind = ( text: unknown ): text is PolicyKind => POLICY_KINDS.some( ( kind ) => kind === text );
