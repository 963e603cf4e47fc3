import type { IamAction } from '../iam/action';
import type { Need } from '../model/decision';
import type { Operation } from '../model/operation';
import type { Translator } from '../ports';

/** One request that the profile's plugin makes (or, with `forbidden`, should not be able to make). */
export interface Requirement {
	readonly action: IamAction;
	readonly operation: Operation;
	readonly need: Need;
	/** What the plugin does with it: “Uploading backups”. */
	neededFor: ( translator: Translator ) => string;
	/** Permanent link to the line or guide that needs it. */
	readonly source: string;
}

export interface Profile {
	readonly id: string;
	/** Product name, not translated. */
	readonly name: string;
	/** One sentence: what the bucket is for. */
	describe: ( translator: Translator ) => string;
	/** ACL header of uploads, or 'none'. */
	readonly acl: string;
	/** Folder that the plugin writes under whatever the user enters; absent = the entered one. */
	readonly pinnedPrefix?: string;
	/** Prefix of the plugin's own lists, relative to the folder: 'backup_'; '' = the folder. */
	readonly listName: string;
	/** Names of files as the plugin gives them, relative to the folder; three or more, different endings. */
	readonly shapes: readonly string[];
	readonly requirements: readonly Requirement[];
}

export const defineProfile = ( profile: Profile ): Profile => profile;
