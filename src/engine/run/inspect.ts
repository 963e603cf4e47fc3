import { probes } from '../probes';
import { accountOfKey } from '../reading/account-of-key';
import { ask } from './ask';
import type { Question } from './ask';
import { inventedUploadId, otherFolders } from './keys';
import { callerAccount } from './owner';
import { toldRegion } from './region';
import { wantedReads } from './row-questions';
import { goesOn, latest } from './run';
import type { Run } from './run';

const whoAndWhere: readonly Question[] = [ { probe: probes.headBucket }, { probe: probes.getCallerIdentity } ];

/** The requests that are sent once more with the caller's account as the bucket's owner. */
function asOwner( { keys }: Run, owner: string | undefined ): readonly Question[] {
	return owner === undefined
		? []
		: [
				{ probe: probes.listObjectsAsOwner, owner },
				{ probe: probes.uploadPartAsOwner, key: keys.shape, uploadId: inventedUploadId( keys ), owner },
			];
}

/** The same questions outside the plugin's folder. */
function elsewhere( { keys, target }: Run ): readonly Question[] {
	const uploadId = inventedUploadId( keys );
	return [
		...otherFolders( target ).map( ( folder ) => ( { probe: probes.listObjectsElsewhere, key: folder } ) ),
		...keys.elsewhere.map( ( key ) => ( { probe: probes.uploadPartElsewhere, key, uploadId } ) ),
	];
}

/** The same proofs at the plugin's other names, and in the folder where the test itself writes. */
function atOtherNames( { keys }: Run ): readonly Question[] {
	const uploadId = inventedUploadId( keys );
	return [
		...keys.otherShapes.flatMap( ( key ) => [
			{ probe: probes.uploadPartOtherNames, key, uploadId },
			{ probe: probes.abortOtherNames, key, uploadId },
		] ),
		{ probe: probes.uploadPartOwnFolder, key: keys.missing, uploadId },
	];
}

function settings( run: Run, owner: string | undefined ): readonly Question[] {
	const { keys } = run;
	const invented = { key: keys.shape, uploadId: inventedUploadId( keys ) };
	return [
		{ probe: probes.headBucketSigned },
		{ probe: probes.listObjects },
		...( run.consents.requesterPays ? [ { probe: probes.listObjectsAsRequester } ] : [] ),
		{ probe: probes.listObjectsRoot },
		{ probe: probes.listBuckets },
		{ probe: probes.getBucketLocation },
		{ probe: probes.getBucketVersioning },
		{ probe: probes.getObjectLockConfiguration },
		{ probe: probes.getBucketOwnershipControls },
		{ probe: probes.getPublicAccessBlock },
		{ probe: probes.getBucketNotificationConfiguration },
		{ probe: probes.getBucketReplication },
		{ probe: probes.getBucketEncryption },
		{ probe: probes.getBucketLifecycleConfiguration },
		{ probe: probes.getBucketPolicyStatus },
		...wantedReads( run ),
		{ probe: probes.listMultipartUploads },
		{ probe: probes.uploadPartInvented, ...invented },
		{ probe: probes.abortInvented, ...invented },
		{ probe: probes.deleteObjectVersion, key: keys.missingVersion },
		...atOtherNames( run ),
		...asOwner( run, owner ),
		...elsewhere( run ),
	];
}

/**
 * Reads, and proofs that write nothing. Where the region is unknown it is asked for first; where it turns out to be another, everything that was
 * signed for the wrong one is asked once more. A key that does not carry its account waits for STS to tell it.
 */
export async function inspect( run: Run ): Promise< void > {
	const isAws = run.target.provider === 'aws';
	const carried = isAws ? accountOfKey( run.target.accessKeyId ) : undefined;
	const isUnknown = run.target.region === '';
	await ask( run, isUnknown ? whoAndWhere : [ ...whoAndWhere, ...settings( run, carried ) ] );
	const told = toldRegion( run );
	const isOther = told !== undefined && told !== run.target.region;
	if ( isOther ) {
		run.target = { ...run.target, region: told };
	}
	if ( ( isUnknown || isOther ) && goesOn( run ) ) {
		await ask( run, settings( run, callerAccount( run ) ) );
	}
	const account = callerAccount( run );
	const isAnswered = latest( run, probes.listObjects.id ) !== undefined;
	if ( isAnswered && account && ! latest( run, probes.listObjectsAsOwner.id ) && goesOn( run ) ) {
		await ask( run, asOwner( run, account ) );
	}
}
