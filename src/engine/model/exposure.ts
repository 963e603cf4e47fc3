import type { UnknownReason } from './decision';

/** `setting-unread`: the bucket's setting that would tell could not be read: it was refused, or the store has none. */
export type ExposureReason = UnknownReason | 'setting-unread';

/** One thing that a thief of the key could do, or could not. */
export interface Exposed< Value extends string > {
	readonly value: Value | 'unknown';
	/** Only with `unknown`. */
	readonly reason?: ExposureReason;
	/** Ids of the observations it rests on. */
	readonly proof: readonly string[];
}

/** `no` = refused under every name that was tried. `n/a` = there is no such thing here. */
export type Reach = Exposed< 'yes' | 'no' | 'n/a' >;

/** `keeps-versions`: what is overwritten stays as an earlier version. */
export type Overwrite = Exposed< 'destroys' | 'keeps-versions' | 'no' >;

/**
 * Whether the owner can get back what was written before the theft. `days`: for a time only, `days` days of it; without the number the
 * lifecycle rules could not be read, which may end it.
 */
export interface Restorable extends Exposed< 'yes' | 'days' | 'no' > {
	readonly days?: number;
}

/** What whoever has the key can do with it, as far as the test saw. */
export interface Exposure {
	/** Files of the folder. */
	readonly read: Reach;
	readonly list: Reach;
	readonly overwrite: Overwrite;
	readonly delete: Reach;
	readonly deleteVersions: Reach;
	/** Folders of the same bucket that the profile's plugin does not use. */
	readonly otherFolders: { readonly list: Reach; readonly read: Reach; readonly write: Reach };
	readonly otherBuckets: { readonly names: Reach; readonly content: Reach };
	/** Making files readable for everyone. */
	readonly publish: Reach;
	/** The bucket's own settings. */
	readonly changeSettings: Reach;
	readonly restorable: Restorable;
}
