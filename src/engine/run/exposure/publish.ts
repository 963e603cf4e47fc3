import { isResponse } from '../../model/observation';
import type { Observation } from '../../model/observation';
import type { Reach } from '../../model/exposure';
import { probes } from '../../probes';
import { readServiceError } from '../../reading/service-error';
import { ownershipSetting, policyStatus, publicAccessBlock } from '../bucket-facts';
import { judgeObservation } from '../judge-observation';
import { latest } from '../run';
import type { Seen } from '../run';
import { answersTo, idsOf, isAllowed, isRefused, tell } from './reach';

const PUBLIC_ACL = /^(public-read|public-read-write)$/;

function errorCode( { answer }: Observation ): string | undefined {
	return isResponse( answer ) ? readServiceError( answer )?.code : undefined;
}

/** A setting that closes the way, if the run could read it. Outside AWS such settings are stored and mean nothing. */
function closedBy( run: Seen, isClosed: boolean | undefined, probeId: string ): readonly string[] {
	const setting = run.target.provider === 'aws' && isClosed ? latest( run, probeId ) : undefined;
	return setting ? [ setting.id ] : [];
}

/** What shows that an ACL cannot make a file public: a setting, or an upload with such an ACL that was refused. */
function aclProof( run: Seen ): readonly string[] {
	const block = publicAccessBlock( run );
	const refused = answersTo( run, [ probes.putObjectAsPlugin ] ).filter(
		( observation ) =>
			PUBLIC_ACL.test( observation.request?.headers[ 'x-amz-acl' ] ?? '' ) &&
			( isRefused( { observation, judgement: judgeObservation( run, observation ) } ) ||
				errorCode( observation ) === 'AccessControlListNotSupported' )
	);
	return [
		...closedBy( run, block?.BlockPublicAcls || block?.IgnorePublicAcls, probes.getPublicAccessBlock.id ),
		...closedBy( run, ownershipSetting( run ) === 'BucketOwnerEnforced', probes.getBucketOwnershipControls.id ),
		...refused.map( ( { id } ) => id ),
	];
}

/** What shows that the bucket's policy opens no file to everyone. */
function policyProof( run: Seen ): readonly string[] {
	const status = policyStatus( run );
	const isPrivate = status === 'not-public' || status === 'none';
	const refused = answersTo( run, [ probes.getObjectAnonymous ] ).filter(
		( observation ) => errorCode( observation ) === 'AccessDenied'
	);
	return [
		...refused.map( ( { id } ) => id ),
		...closedBy( run, publicAccessBlock( run )?.RestrictPublicBuckets, probes.getPublicAccessBlock.id ),
		...closedBy( run, isPrivate, probes.getBucketPolicyStatus.id ),
	];
}

/** Whether the key can make a file readable for everyone: seen by asking for one without a signature, or ruled out on both ways there are. */
export function publish( run: Seen ): Reach {
	const read = tell( run, [ probes.getObjectAnonymous ] ).filter( isAllowed );
	if ( read.length > 0 ) {
		return { value: 'yes', proof: idsOf( read ) };
	}
	const byAcl = aclProof( run );
	const byPolicy = policyProof( run );
	if ( byAcl.length > 0 && byPolicy.length > 0 ) {
		return { value: 'no', proof: [ ...new Set( [ ...byAcl, ...byPolicy ] ) ] };
	}
	const isRead = latest( run, probes.getPublicAccessBlock.id ) !== undefined;
	return { value: 'unknown', reason: isRead && ! run.isBlocked ? 'setting-unread' : 'not-probed', proof: [] };
}
