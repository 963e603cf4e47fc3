import { isResponse } from '../model/observation';
import type { Response } from '../model/observation';
import type { BucketFacts } from '../model/report';
import type { Probe } from '../probes/define-probe';
import { probes } from '../probes';
import { firstElement, firstText } from '../reading/descendants';
import { hasRoot } from '../reading/root';
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
		if ( operation === 'PutObject' && isResponse( answer ) && answer.status === 200 ) {
			return 'x-amz-version-id' in answer.headers ? 'versioned' : 'unversioned';
		}
	}
	return undefined;
}

export function objectLock( run: Seen ): BucketFacts[ 'objectLock' ] {
	const answer = told( run, probes.getObjectLockConfiguration );
	if ( ! answer ) {
		return undefined;
	}
	if ( firstElement( answer.body, 'DefaultRetention' ) ) {
		return 'default-retention';
	}
	return firstText( answer.body, 'ObjectLockEnabled' ) === 'Enabled' ? 'enabled' : 'none';
}

function ownershipSetting( run: Seen ): string | undefined {
	const answer = told( run, probes.getBucketOwnershipControls );
	// None set: as before 2021, whoever writes a file owns it.
	return answer && ( firstText( answer.body, 'ObjectOwnership' ) ?? 'ObjectWriter' );
}

const BLOCKS = [ 'BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets' ];

function publicAccessBlock( run: Seen ): BucketFacts[ 'publicAccessBlock' ] {
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
		ownership: ownershipSetting( run ),
		publicAccessBlock: publicAccessBlock( run ),
		notification: configured( run, probes.getBucketNotificationConfiguration, 'NotificationConfiguration' ),
		replication: configured( run, probes.getBucketReplication, 'ReplicationConfiguration' ),
	};
	return Object.fromEntries( Object.entries( facts ).filter( ( [ , value ] ) => value !== undefined ) );
}
