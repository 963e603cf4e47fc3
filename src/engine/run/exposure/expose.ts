import type { Exposure, Reach } from '../../model/exposure';
import { isDenial } from '../../model/decision';
import { isResponse } from '../../model/observation';
import type { Observation } from '../../model/observation';
import { probes } from '../../probes';
import { firstElement, firstText } from '../../reading/descendants';
import { knownVersioning } from '../bucket-facts';
import { whyNotWrite } from '../gate';
import { acceptedHeader } from '../header-tries';
import { judgeLatest } from '../judge-latest';
import type { Seen } from '../run';
import { keepsVersions, overwrite } from './overwrite';
import { publish } from './publish';
import { isAllowed, isRefused, NOT_APPLICABLE, open, reach, tell } from './reach';
import { restorable } from './restorable';

/** No safe request would tell: other buckets are not the test's to touch, and a setting is changed by trying. */
const UNTRIED: Reach = { value: 'unknown', reason: 'not-probed', proof: [] };

/**
 * Deleting plainly, and versions by their ids. Where nothing keeps versions, the file itself goes by the id `null`: there a key that may not
 * delete plainly can delete all the same.
 */
function deletion( run: Seen ): Pick< Exposure, 'delete' | 'deleteVersions' > {
	const byVersion = tell( run, [ probes.deleteObjectVersion, probes.removeVersion ] );
	const plain = tell( run, [ probes.deleteObject ] );
	const ways = keepsVersions( run ) ? plain : [ ...plain, ...byVersion ];
	const silence = ( ! run.isBlocked && whyNotWrite( run ) ) || 'not-probed';
	const isTold = plain.length > 0 || ways.some( isAllowed );
	return {
		delete: isTold ? reach( run, ways ) : open( run, [], silence ),
		deleteVersions: knownVersioning( run ) === 'unversioned' ? NOT_APPLICABLE : reach( run, byVersion ),
	};
}

/** Files of the folder. Where a HEAD left it open, the GET that followed tells. */
function reading( run: Seen ): Reach {
	const asked = tell( run, [ probes.getListedObject ] );
	const isTold = asked.some( ( one ) => isAllowed( one ) || isRefused( one ) );
	const others = isTold ? [ probes.getObject ] : [ probes.headListedObject, probes.getObject ];
	return reach( run, [ ...asked, ...tell( run, others ) ], run.isBlocked ? 'not-probed' : 'nothing-to-read' );
}

/**
 * Uploads outside the folder, by parts of uploads that were never begun. Where such parts are refused in the folder too although files can be
 * written there, their refusal says nothing.
 */
function writeElsewhere( run: Seen ): Reach {
	const told = tell( run, [ probes.uploadPartElsewhere ] );
	const canWrite =
		tell( run, [ probes.putObject, probes.putObjectAsPlugin ] ).some( isAllowed ) ||
		acceptedHeader( run ) !== undefined;
	const inFolder = judgeLatest( run, probes.uploadPartInvented )?.decision ?? 'unknown';
	const saysNothing = canWrite && isDenial( inFolder ) && told.every( isRefused );
	return saysNothing ? open( run, [], 'provider-silent' ) : reach( run, told );
}

function otherFolders( run: Seen ): Exposure[ 'otherFolders' ] {
	if ( run.target.keyPrefix === '' ) {
		return { list: NOT_APPLICABLE, read: NOT_APPLICABLE, write: NOT_APPLICABLE };
	}
	const silence = run.isBlocked ? 'not-probed' : 'nothing-to-read';
	return {
		list: reach( run, tell( run, [ probes.listObjectsRoot, probes.listObjectsElsewhere ] ) ),
		read: reach( run, tell( run, [ probes.headObjectElsewhere ] ), silence ),
		write: writeElsewhere( run ),
	};
}

/** Some stores list only the buckets that the key is meant for. */
function namesAnother( { target }: Seen, { answer }: Observation ): boolean {
	if ( target.provider === 'aws' || ! isResponse( answer ) ) {
		return true;
	}
	const list = firstElement( answer.body, 'Buckets' );
	const names = ( list?.children ?? [] ).map(
		( { children } ) => children.find( ( { name } ) => name === 'Name' )?.text
	);
	return names.some( ( name ) => name !== target.bucket ) || !! firstText( answer.body, 'ContinuationToken' );
}

function bucketNames( run: Seen ): Reach {
	const told = tell( run, [ probes.listBuckets ] );
	const isEmpty = told.some( ( one ) => isAllowed( one ) && ! namesAnother( run, one.observation ) );
	return isEmpty ? open( run, [], 'provider-silent' ) : reach( run, told );
}

/** What a thief could do with this key, from what the run saw. */
export function expose( run: Seen ): Exposure {
	const known = {
		read: reading( run ),
		list: reach( run, tell( run, [ probes.listObjects, probes.listObjectsRoot ] ) ),
		overwrite: overwrite( run ),
		...deletion( run ),
	};
	return {
		...known,
		otherFolders: otherFolders( run ),
		otherBuckets: { names: bucketNames( run ), content: UNTRIED },
		publish: publish( run ),
		changeSettings: UNTRIED,
		restorable: restorable( run, known ),
	};
}
