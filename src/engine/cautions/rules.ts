import type { LifecycleRule } from '../model/report';
import type { Picture } from './define-caution';

/** Rules that are for every file of the folder. */
export const rulesForAll = ( { bucket, target }: Picture ): readonly LifecycleRule[] =>
	( bucket.lifecycle ?? [] ).filter(
		( { prefix, isNarrowed } ) => ! isNarrowed && target.keyPrefix.startsWith( prefix )
	);

/** Whether a rule that does this may be for files of the folder, be it for some of them only. */
export const hasRule = ( { bucket, target }: Picture, does: ( rule: LifecycleRule ) => boolean ): boolean =>
	( bucket.lifecycle ?? [] ).some(
		( rule ) =>
			( target.keyPrefix.startsWith( rule.prefix ) || rule.prefix.startsWith( target.keyPrefix ) ) && does( rule )
	);

export const removesFiles = ( { expirationDays, expirationDate }: LifecycleRule ): boolean =>
	expirationDays !== undefined || expirationDate !== undefined;

export const removesVersions = ( { noncurrentDays, newestKept }: LifecycleRule ): boolean =>
	noncurrentDays !== undefined || newestKept !== undefined;

export const abortsUploads = ( { abortDays }: LifecycleRule ): boolean => abortDays !== undefined;
