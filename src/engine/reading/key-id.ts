/** What the form of an access key id says about it. Prefixes: AWS IAM User Guide, “Unique identifiers”. */
export type KeyIdForm =
	'long-term' | 'temporary' | 'identifier' | 'secret' | 'malformed' | 'master' | 'other-store' | 'unknown';

// Ids that AWS gives to users, roles, groups, policies and the like; none of them is a key.
const IDENTIFIER = /^(AIDA|AROA|AGPA|AIPA|ANPA|ANVA|APKA|ASCA)[A-Z0-9]{8,124}$/;

/** Reads whole ids and, in saved runs, shortened ones: `AKIA…1234`. */
export function keyIdForm( id: string ): KeyIdForm {
	if ( /[\s\u0000-\u001f\u007f\u00a0\u200b]/.test( id ) ) {
		return 'malformed';
	}
	if ( IDENTIFIER.test( id ) ) {
		return 'identifier';
	}
	if ( /^AKIA(?:[A-Z0-9]{16}|…[A-Z0-9]{4})$/.test( id ) ) {
		return 'long-term';
	}
	if ( /^ASIA(?:[A-Z0-9]{16}|…[A-Z0-9]{4})$/.test( id ) ) {
		return 'temporary';
	}
	if ( /^[A-Za-z0-9/+]{40}$/.test( id ) ) {
		return 'secret';
	}
	if ( /^(AKIA|ASIA)/.test( id ) ) {
		return 'malformed';
	}
	// Backblaze: the ID of the account, which is that of its master key.
	if ( /^[0-9a-f]{12}$/.test( id ) ) {
		return 'master';
	}
	if ( /^([0-9a-f]{32}|00[0-9a-f]{23}|GOOG[A-Z0-9]{16,60}|DO[A-Z0-9]{18}|SCW[A-Z0-9]{17})$/.test( id ) ) {
		return 'other-store';
	}
	return 'unknown';
}
