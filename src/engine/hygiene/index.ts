import assignment from './assignment';
import bucketAddress from './bucket-address';
import bucketName from './bucket-name';
import encodedSecret from './encoded-secret';
import endpointForm from './endpoint-form';
import endpointOfAnotherStore from './endpoint-of-another-store';
import folderForm from './folder-form';
import type { Entries, EntryField, Hint, HygieneRule } from './hint';
import identifier from './identifier';
import invisibleCharacters from './invisible-characters';
import keyForm from './key-form';
import keyOfAnotherStore from './key-of-another-store';
import placeholder from './placeholder';
import quotationMarks from './quotation-marks';
import regionName from './region-name';
import secretForm from './secret-form';
import surroundingBlanks from './surrounding-blanks';
import swappedKeys from './swapped-keys';
import temporaryKey from './temporary-key';

/** What hides other mistakes comes first: a field shows one hint at a time. */
export const hygieneRules: readonly HygieneRule[] = [
	assignment,
	quotationMarks,
	surroundingBlanks,
	invisibleCharacters,
	placeholder,
	swappedKeys,
	identifier,
	keyOfAnotherStore,
	keyForm,
	temporaryKey,
	encodedSecret,
	secretForm,
	bucketAddress,
	bucketName,
	regionName,
	folderForm,
	endpointForm,
	endpointOfAnotherStore,
];

/** A hint with the rule that gave it. */
export interface EntryHint extends Hint {
	readonly rule: string;
}

/** What looks like a mistake, one hint a field at most. No network; looks at text alone, so each may be wrong and none forbids anything. */
export function inspectEntries( entries: Entries ): readonly EntryHint[] {
	const hints = new Map< EntryField, EntryHint >();
	for ( const { id, inspect } of hygieneRules ) {
		for ( const hint of inspect( entries ) ) {
			if ( ! hints.has( hint.field ) ) {
				hints.set( hint.field, { ...hint, rule: id } );
			}
		}
	}
	return [ ...hints.values() ];
}
