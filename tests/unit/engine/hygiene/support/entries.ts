import { inspectEntries } from '../../../../../src/engine';
import type { Entries } from '../../../../../src/engine';
import { aConnection } from '../../../../support/connection';
import { identityTranslator } from '../../../../support/fixed-ports';

export const SECRET = 'canary/Secret+that/must/not/show/anywher';

/** Entries with nothing to find, changed. */
export const someEntries = ( changes: Partial< Entries > = {} ): Entries => ( {
	...aConnection(),
	secretAccessKey: SECRET,
	sessionToken: '',
	...changes,
} );

/** What is found: `field: rule`, the words, and what the offered click would enter. */
export const findHints = ( changes: Partial< Entries > ) =>
	inspectEntries( someEntries( changes ) ).map( ( { field, rule, describe, repair } ) => ( {
		hint: `${ field }: ${ rule }`,
		words: describe( identityTranslator ),
		button: repair?.describe( identityTranslator ),
		patch: repair?.apply(),
	} ) );
