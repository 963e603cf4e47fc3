import { isDenial } from '../model/decision';
import { isResponse } from '../model/observation';
import type { Observation } from '../model/observation';
import type { Operation } from '../model/operation';
import { findProbe, probes } from '../probes';
import { needsKey } from '../probes/head-listed-object';
import { findProvider } from '../providers';
import { readRefusal } from '../reading/refusal';
import { inputOf } from './ask';
import { evidenceOf } from './evidence-of';
import { NOBODY } from './identity';
import { judge, unknown } from './judge';
import type { Judgement } from './judge';
import { judgeLatest } from './judge-latest';
import { ownership } from './owner';
import { isPaidByRequester } from './requester-pays';
import { isCutOff } from './run';
import type { Seen } from './run';

/** Whether another request, signed in the same way, got as far as its permissions: then a 403 without words is about permissions too. */
function othersGotThrough( run: Seen, { region, id }: Observation ): boolean {
	return run.observations.some( ( other ) => {
		const probe = findProbe( other.probe );
		const isPeer = probe && probe.actions.length > 0 && other.region === region && other.id !== id;
		return isPeer && judge( probe, other, inputOf( run, { probe } ) ).decision !== 'unknown';
	} );
}

/** A HEAD's refusal has no words; the same question asked as a GET may have had some. */
function judgeHead( run: Seen, observation: Observation ): Judgement {
	const worded =
		observation.probe === probes.headBucketSigned.id ? judgeLatest( run, probes.listObjectsRoot ) : undefined;
	if ( worded && isDenial( worded.decision ) ) {
		// The list names a number of keys and the HEAD does not: a policy can refuse the two for different reasons.
		return { decision: 'denied' };
	}
	return othersGotThrough( run, observation ) ? { decision: 'denied' } : unknown( 'provider-silent' );
}

/** Only S3's own words tell whether a refusal is about permissions or about the owner that the request named. */
function isMaybeOwner( run: Seen, observation: Observation ): boolean {
	const named = observation.request?.headers[ 'x-amz-expected-bucket-owner' ];
	const refusal = readRefusal( evidenceOf( run, observation, NOBODY ) );
	return named !== undefined && refusal?.kind === 'plain' && ownership( run ) !== 'own';
}

/** Where whoever asks has to pay, a refusal without words is about that, and says nothing of the permission. */
const isUnpaid = ( run: Seen, observation: Observation ): boolean =>
	isPaidByRequester( run ) && readRefusal( evidenceOf( run, observation, NOBODY ) )?.kind === 'plain';

/** Settings that Ceph 16 does not know: it takes the question for one about the list of the bucket. */
const LISTED_AT_CEPH: ReadonlySet< Operation > = new Set( [ 'GetBucketOwnershipControls', 'GetBucketEncryption' ] );

/** Where the bucket may not be listed, its refusal may be the list's: then nothing is said of the setting. */
const isMaybeList = ( run: Seen, { operation }: Observation ): boolean =>
	LISTED_AT_CEPH.has( operation ) &&
	findProvider( run.target.provider )?.family === 'rgw' &&
	judgeLatest( run, probes.listObjectsRoot )?.decision !== 'allowed';

/** What one answer says of the permission that its probe asks for, in the light of the others. */
export function judgeObservation( run: Seen, observation: Observation ): Judgement {
	const probe = findProbe( observation.probe );
	if ( ! probe ) {
		return unknown( 'not-probed' );
	}
	if ( isCutOff( run, observation ) ) {
		return unknown( 'stopped' );
	}
	const { answer, request } = observation;
	if ( request?.method === 'HEAD' && isResponse( answer ) && answer.status === 403 ) {
		return judgeHead( run, observation );
	}
	if (
		( probe.id === probes.headListedObject.id || probe.id === probes.headListedVersion.id ) &&
		isResponse( answer ) &&
		answer.status === 200 &&
		needsKey( answer )
	) {
		// It is there, and reading it would take its encryption key: the HEAD does not tell.
		return unknown( 'nothing-to-read' );
	}
	const judgement = judge( probe, observation, inputOf( run, { probe } ) );
	if ( isDenial( judgement.decision ) && ( isUnpaid( run, observation ) || isMaybeList( run, observation ) ) ) {
		return unknown( 'not-probed' );
	}
	return isDenial( judgement.decision ) && isMaybeOwner( run, observation )
		? unknown( 'owner-unconfirmed' )
		: judgement;
}
