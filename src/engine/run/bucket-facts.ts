import { isResponse } from '../model/observation';
import type { Response } from '../model/observation';
import type { BucketFacts } from '../model/report';
import type { Probe } from '../probes/define-probe';
import { probes } from '../probes';
import { findProvider } from '../providers';
import { firstElement, firstText } from '../reading/descendants';
import { childText } from '../reading/element-reader';
import { readLifecycleRules } from '../reading/lifecycle-rules';
import { hasRoot } from '../reading/root';
import { isStored } from '../reading/stored';
import { inputOf } from './ask';
import { latest } from './run';
import type { Seen } from './run';
import { toldRegion } from './region';

/** The answer of a setting's probe, if it told the setting (also: that none is set). */
function told( run: Seen, probe: Probe ): Response | undefined {
	const answer = latest( run, probe.id )?.answer;
	return answer && isResponse( answer ) && probe.provesAccess( answer, inputOf( run, { probe } ) )
		? answer
		: undefined;
}

/** What `?versioning` said; undefined when it was refused or not understood. */
export function knownVersioning( run: Seen ): BucketFacts[ 'versioning' ] {
	const answer = told( run, probes.getBucketVersioning );
	const status = answer && firstText( answer.body, 'Status' );
	if ( ! answer || status === undefined ) {
		return answer && 'unversioned';
	}
	return status === 'Enabled' ? 'enabled' : 'suspended';
}

/** Versioning as far as the run has seen it: told by the setting, or by what an upload answered. */
export function seenVersioning( run: Seen ): BucketFacts[ 'versioning' ] | 'versioned' {
	const known = knownVersioning( run );
	if ( known ) {
		return known;
	}
	for ( const { operation, answer } of run.observations ) {
		if ( operation === 'PutObject' && isResponse( answer ) && isStored( answer ) ) {
			const versionId = answer.headers[ 'x-amz-version-id' ];
			if ( versionId === undefined ) {
				return 'unversioned';
			}
			// Where versioning is suspended, some stores name the null version.
			return versionId === 'null' ? 'suspended' : 'versioned';
		}
	}
	return undefined;
}

export function objectLock( run: Seen ): BucketFacts[ 'objectLock' ] {
	const answer = told( run, probes.getObjectLockConfiguration );
	if ( ! answer ) {
		return findProvider( run.target.provider )?.hasNoLocks ? 'none' : undefined;
	}
	if ( firstElement( answer.body, 'DefaultRetention' ) ) {
		return 'default-retention';
	}
	return firstText( answer.body, 'ObjectLockEnabled' ) === 'Enabled' ? 'enabled' : 'none';
}

/** The default retention of new files, if the setting was read and there is one. */
export function retention( run: Seen ): BucketFacts[ 'retention' ] {
	const answer = told( run, probes.getObjectLockConfiguration );
	const element = answer && firstElement( answer.body, 'DefaultRetention' );
	if ( ! element ) {
		return undefined;
	}
	const days = Number( childText( element, 'Days' ) ?? 365 * Number( childText( element, 'Years' ) ) );
	return { mode: childText( element, 'Mode' ) ?? '', ...( Number.isInteger( days ) && days > 0 ? { days } : {} ) };
}

/** What `?lifecycle` said; undefined when it was refused or not understood. */
export function lifecycle( run: Seen ): BucketFacts[ 'lifecycle' ] {
	const answer = told( run, probes.getBucketLifecycleConfiguration );
	return answer && readLifecycleRules( answer.body );
}

export function policyStatus( run: Seen ): BucketFacts[ 'policyStatus' ] {
	const answer = told( run, probes.getBucketPolicyStatus );
	if ( ! answer || answer.status === 404 ) {
		return answer && 'none';
	}
	const isPublic = firstText( answer.body, 'IsPublic' )?.trim().toLowerCase();
	if ( isPublic !== 'true' && isPublic !== 'false' ) {
		return undefined;
	}
	return isPublic === 'true' ? 'public' : 'not-public';
}

function encryption( run: Seen ): string | undefined {
	const answer = told( run, probes.getBucketEncryption );
	return answer && ( firstText( answer.body, 'SSEAlgorithm' ) ?? 'none' );
}

/** The key that new files are encrypted with, as the bucket's setting names it. */
export function encryptionKey( run: Seen ): string | undefined {
	const answer = told( run, probes.getBucketEncryption );
	return answer && firstText( answer.body, 'KMSMasterKeyID' )?.trim();
}

export function ownershipSetting( run: Seen ): string | undefined {
	const answer = told( run, probes.getBucketOwnershipControls );
	// None set: as before 2021, whoever writes a file owns it.
	return answer && ( firstText( answer.body, 'ObjectOwnership' ) ?? 'ObjectWriter' );
}

const BLOCKS = [ 'BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets' ];

export function publicAccessBlock( run: Seen ): BucketFacts[ 'publicAccessBlock' ] {
	const answer = told( run, probes.getPublicAccessBlock );
	return (
		answer &&
		Object.fromEntries( BLOCKS.map( ( name ) => [ name, firstText( answer.body, name )?.trim() === 'true' ] ) )
	);
}

/** `configured` when the document lists anything at all. */
function configured( run: Seen, probe: Probe, root: string ): 'none' | 'configured' | undefined {
	const answer = told( run, probe );
	if ( ! answer ) {
		return undefined;
	}
	const isListed = hasRoot( answer.body, root ) && ( firstElement( answer.body, root )?.children.length ?? 0 ) > 0;
	return isListed ? 'configured' : 'none';
}

export function bucketFacts( run: Seen ): BucketFacts {
	const facts: { [ Key in keyof BucketFacts ]: BucketFacts[ Key ] | undefined } = {
		region: toldRegion( run ),
		versioning: knownVersioning( run ),
		objectLock: objectLock( run ),
		retention: retention( run ),
		ownership: ownershipSetting( run ),
		publicAccessBlock: publicAccessBlock( run ),
		encryption: encryption( run ),
		lifecycle: lifecycle( run ),
		policyStatus: policyStatus( run ),
		notification: configured( run, probes.getBucketNotificationConfiguration, 'NotificationConfiguration' ),
		replication: configured( run, probes.getBucketReplication, 'ReplicationConfiguration' ),
	};
	return Object.fromEntries( Object.entries( facts ).filter( ( [ , value ] ) => value !== undefined ) );
}
