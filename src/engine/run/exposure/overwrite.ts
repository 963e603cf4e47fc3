import type { Overwrite } from '../../model/exposure';
import { probes } from '../../probes';
import { knownVersioning, objectLock, seenVersioning } from '../bucket-facts';
import { whyNotWrite } from '../gate';
import { acceptedHeader } from '../header-tries';
import { latest } from '../run';
import type { Seen } from '../run';
import { idsOf, isAllowed, isRefused, open, tell } from './reach';

/** Google's stores know a role that may create files and not replace them. */
const CREATES_ONLY = /^https:\/\/([a-z0-9-]+\.)*storage\.googleapis\.com(:\d+)?$/;

const UPLOADS = [ probes.putObject, probes.putObjectAsPlugin ];

/** Whether Object Lock is on: as the setting says, or as AWS shows by refusing an upload without a checksum. */
function isLockable( run: Seen ): boolean {
	const lock = objectLock( run );
	const isHeldBack = tell( run, UPLOADS ).some( ( { judgement } ) => judgement.reason === 'object-lock' );
	return lock === 'enabled' || lock === 'default-retention' || ( run.target.provider === 'aws' && isHeldBack );
}

/** Whether the bucket keeps what is overwritten or deleted, as far as the run saw; Object Lock works on such buckets only. */
export function keepsVersions( run: Seen ): boolean | undefined {
	const versioning = seenVersioning( run );
	if ( versioning !== undefined ) {
		return versioning === 'enabled' || versioning === 'versioned';
	}
	return isLockable( run ) ? true : undefined;
}

/** Ids of the observations that told about versions beside the uploads themselves. */
export function versioningProof( run: Seen ): readonly string[] {
	const setting = knownVersioning( run ) && latest( run, probes.getBucketVersioning.id );
	return setting ? [ setting.id ] : [];
}

/**
 * Whether files can be written over. A real upload alone shows that writing is possible: parts of an upload that was never begun may be treated
 * otherwise. On AWS whoever may write a name may write it again; elsewhere a lock that nobody could read may prevent that.
 */
export function overwrite( run: Seen ): Overwrite {
	const uploads = tell( run, UPLOADS );
	const stored = idsOf( uploads.filter( isAllowed ) );
	const keeps = keepsVersions( run );
	if ( stored.length > 0 && keeps ) {
		return { value: 'keeps-versions', proof: [ ...stored, ...versioningProof( run ) ] };
	}
	if ( stored.length > 0 ) {
		const isAws = run.target.provider === 'aws';
		if ( ! isAws && objectLock( run ) !== 'none' ) {
			return { value: 'unknown', reason: 'object-lock', proof: stored };
		}
		return ! isAws && CREATES_ONLY.test( run.target.endpoint )
			? { value: 'unknown', reason: 'provider-silent', proof: stored }
			: { value: 'destroys', proof: [ ...stored, ...versioningProof( run ) ] };
	}
	const all = [ ...uploads, ...tell( run, [ probes.createMultipartUpload, probes.uploadPartInvented ] ) ];
	// A thief sends whatever header a policy demands.
	return uploads.length > 0 && all.every( isRefused ) && ! acceptedHeader( run )
		? { value: 'no', proof: idsOf( all ) }
		: open( run, uploads, ( ! run.isBlocked && whyNotWrite( run ) ) || 'not-probed' );
}
