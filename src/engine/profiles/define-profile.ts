import type { IamAction } from '../iam/action';
import type { Need } from '../model/decision';
import type { RowOperation } from '../model/operation';
import type { Translator } from '../ports';

/** One request that the profile's plugin makes (or, with `forbidden`, should not be able to make). */
export interface Requirement {
	readonly action: IamAction;
	readonly operation: RowOperation;
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
	/** Sentences about what the plugin itself does with such a key, which would surprise a reader of the report. */
	readonly notes?: ReadonlyArray< ( translator: Translator ) => string >;
	/** What the bucket is for: a lost backup is lost, a lost picture is on the site still. */
	readonly holds: 'backups' | 'media' | 'anything';
	/** ACL header of uploads, or 'none'. */
	readonly acl: string;
	/** Folder that the plugin writes under whatever the user enters; '' = the root; absent = the entered one. */
	readonly pinnedPrefix?: string;
	/** Folder that the plugin adds to the entered one: 'uploads/'. */
	readonly subfolder?: string;
	/** The key cannot write a second time under one name, so that each test takes a new one. */
	readonly isWriteOnce?: boolean;
	/** Prefix of the plugin's own lists, relative to the folder: 'backup_'; '' = the folder. */
	readonly listName: string;
	/** Names of files as the plugin gives them, relative to the folder; three or more, different endings. Braces: what differs from file to file. */
	readonly shapes: readonly string[];
	readonly requirements: readonly Requirement[];
}

export const defineProfile = ( profile: Profile ): Profile => profile;

/**
 * Folder under which the plugin writes when this one is entered; '' or 'a/b/'. A folder of the plugin's own stands for WordPress's uploads, in which
 * a sub-site of a multisite installation has one of its own (`sites/7/`).
 */
export const folderOf = (
	{ pinnedPrefix, subfolder = '' }: Pick< Profile, 'pinnedPrefix' | 'subfolder' >,
	prefix: string,
	siteFolder = ''
): string => {
	const own = pinnedPrefix ?? subfolder;
	return `${ pinnedPrefix === undefined ? prefix : '' }${ own }${ own === '' ? '' : siteFolder }`;
};

type Row = readonly [ Need, IamAction, RowOperation, Requirement[ 'neededFor' ] ];

/** Requirements that one source tells of. */
export const rows = ( source: string, list: readonly Row[] ): readonly Requirement[] =>
	list.map( ( [ need, action, operation, neededFor ] ) => ( { need, action, operation, neededFor, source } ) );

/** What the plugin asks of this target: without an ACL header nobody needs the right to set one. */
export const requirementsFor = (
	{ requirements }: Pick< Profile, 'requirements' >,
	{ acl }: { readonly acl: string }
): readonly Requirement[] =>
	requirements.filter(
		( { action, operation } ) => acl !== 'none' || action !== 's3:PutObjectAcl' || operation !== 'PutObject'
	);
