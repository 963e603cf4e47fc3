import type { Entries, EntryField } from './hint';

/** Fields that are typed or pasted, not chosen from a list. */
const TYPED = [
	'accessKeyId',
	'secretAccessKey',
	'sessionToken',
	'bucket',
	'region',
	'prefix',
	'endpoint',
	'stsEndpoint',
] as const satisfies readonly EntryField[];

export type TypedField = ( typeof TYPED )[ number ];

/** Fields whose value has no blank and no quotation mark, wherever it comes from. */
export const hasNoBlanks = ( field: TypedField ): boolean => field !== 'prefix' && field !== 'bucket';

/** What is typed, field by field; empty and unseen ones are left out. */
export const typedEntries = ( entries: Entries ): ReadonlyArray< readonly [ TypedField, string ] > =>
	TYPED.flatMap( ( field ): Array< readonly [ TypedField, string ] > => {
		const value = entries[ field ];
		return value ? [ [ field, value ] ] : [];
	} );
