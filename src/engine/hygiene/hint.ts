import type { Connection } from '../connection/connection';
import type { Translator } from '../ports';

/** What a user has typed so far. Undefined = a secret that is kept elsewhere and cannot be looked at. */
export interface Entries extends Connection {
	readonly secretAccessKey: string | undefined;
	readonly sessionToken: string | undefined;
}

export type EntryField = keyof Entries;

/** New values for some fields; an entry is never changed but by the user's own click. */
export type Patch = Partial< Record< EntryField, string > >;

/** What one click would enter. */
export interface Repair {
	/** What the button says, in the imperative: “Use bucket site-backups, folder example/”. Holds no part of a secret. */
	describe: ( translator: Translator ) => string;
	/** Made when it is wanted: a patch may hold a secret, and a hint does not. */
	apply: () => Patch;
}

/** What a look at an entry suggests. It keeps nobody from testing. */
export interface Hint {
	/** Field that it stands under. */
	readonly field: EntryField;
	/** One or two sentences that hold no part of a secret. */
	describe: ( translator: Translator ) => string;
	readonly repair?: Repair;
	/** True where the beginning of a right entry looks the same: to be shown when the typing has stopped. */
	readonly needsWhole?: boolean;
}

/** One kind of mistake. */
export interface HygieneRule {
	/** File name of the rule. */
	readonly id: string;
	inspect: ( entries: Entries ) => readonly Hint[];
}

export const defineRule = ( rule: HygieneRule ): HygieneRule => rule;
