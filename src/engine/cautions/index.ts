import archivingRule from './archiving-rule';
import defaultRetention from './default-retention';
import type { Caution } from './define-caution';
import endlessGrowth from './endless-growth';
import excessPermission from './excess-permission';
import publicBackups from './public-backups';
import rootKey from './root-key';
import temporaryKey from './temporary-key';
import unfinishedUploads from './unfinished-uploads';
import unrestorableBackups from './unrestorable-backups';
import versionsPileUp from './versions-pile-up';
import wideKey from './wide-key';

/** What a stranger should look at first comes first. */
export const cautions: readonly Caution[] = [
	publicBackups,
	rootKey,
	unrestorableBackups,
	excessPermission,
	wideKey,
	temporaryKey,
	archivingRule,
	defaultRetention,
	endlessGrowth,
	versionsPileUp,
	unfinishedUploads,
];

export const findCaution = ( id: string ): Caution | undefined => cautions.find( ( caution ) => caution.id === id );
