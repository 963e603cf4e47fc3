import { isResponse } from '../model/observation';
import type { Observation } from '../model/observation';
import { probes } from '../probes';
import { needsKey } from '../probes/head-listed-object';
import { ask } from './ask';
import type { Question } from './ask';
import { seenVersioning } from './bucket-facts';
import { listedObject } from './listed';
import { madeByDelete } from './made';
import type { Made } from './made';
import { isRemovable, recover } from './recover';
import { latest } from './run';
import type { Run } from './run';
import { isVersionDeleteDenied, owned } from './write';

/** Gone, or never there: said by the store, not by a sign-in page in its place. */
const isGone = ( { answer }: Observation ): boolean =>
	isResponse( answer ) &&
	( answer.status === 204 || answer.status === 200 || answer.status === 404 ) &&
	! ( answer.headers[ 'content-type' ] ?? '' ).includes( 'html' );

function removal( { kind, key, versionId, uploadId }: Made ): Question {
	if ( kind === 'upload' && uploadId !== undefined ) {
		return { probe: probes.abortMultipartUpload, key, uploadId };
	}
	return versionId ? { probe: probes.removeVersion, key, versionId } : { probe: probes.deleteObject, key };
}

/** A byte of the listed file where its HEAD was refused, for the words, or where a HEAD proves nothing. */
function pendingRead( run: Run ): readonly Question[] {
	const head = latest( run, probes.headListedObject.id );
	const listed = listedObject( run );
	const isOpen = head && isResponse( head.answer ) && ( head.answer.status === 403 || needsKey( head.answer ) );
	return isOpen && listed && ! listed.mustNotBeRead && ! run.isBroken
		? [ { probe: probes.getListedObject, key: listed.key } ]
		: [];
}

const isOf = ( { key, versionId, uploadId }: Made, { key: seenKey, request }: Observation ): boolean =>
	seenKey === key &&
	( request?.query.versionId ?? '' ) === ( versionId ?? '' ) &&
	( request?.query.uploadId ?? '' ) === ( uploadId ?? '' );

/** Sends the removals and returns what stays, with what the deletes themselves left. */
async function remove( run: Run, removable: readonly Made[], also: readonly Question[] ): Promise< readonly Made[] > {
	const questions = [ ...also, ...removable.map( ( made ) => owned( run, removal( made ) ) ) ];
	const observations = await ask( run, questions );
	const keepsVersions = seenVersioning( run ) !== 'unversioned';
	const markers = observations.flatMap( ( observation ) =>
		observation.probe === probes.deleteObject.id ? ( madeByDelete( observation, keepsVersions ) ?? [] ) : []
	);
	const stays = removable.flatMap( ( made ): readonly Made[] => {
		const observation = observations.find(
			( seen ) => seen.probe === removal( made ).probe.id && isOf( made, seen )
		);
		if ( ! observation || ! isGone( observation ) ) {
			// Without an answer nobody knows whether it was removed.
			const isAnswered = observation !== undefined && isResponse( observation.answer );
			return [ isAnswered ? made : { ...made, certain: false } ];
		}
		// A plain delete on a bucket that keeps versions hides the file; where versioning is suspended it replaces it.
		const isHidden =
			! made.versionId &&
			markers.some( ( { key, versionId, certain } ) => certain && key === made.key && versionId !== 'null' );
		return isHidden ? [ made ] : [];
	} );
	return [ ...stays, ...markers ];
}

/**
 * Removes everything that the test made and keeps what cannot be removed as a leftover. Where versions may not be deleted, the test's own file is
 * deleted plainly once: it is the only way left to learn whether that is allowed.
 */
export async function cleanUp( run: Run ): Promise< void > {
	await recover( run );
	const isVersionDenied = isVersionDeleteDenied( run );
	const removable = run.made.filter(
		( made ) => isRemovable( run, made ) && ! ( made.versionId && isVersionDenied )
	);
	const kept = run.made.filter( ( made ) => ! removable.includes( made ) );
	const file = kept.find( ( { kind, certain } ) => kind === 'version' && certain );
	const also = [ ...pendingRead( run ) ];
	if ( file && ! latest( run, probes.deleteObject.id ) && ! run.isStopped && ! run.isBroken ) {
		also.push( owned( run, { probe: probes.deleteObject, key: file.key } ) );
	}
	const left = await remove( run, removable, also );
	// The null version of a file is gone when its marker took its place.
	const isReplaced = ( { versionId, key }: Made ) =>
		versionId === 'null' &&
		left.some( ( other ) => other.kind === 'marker' && other.key === key && other.versionId === 'null' );
	// Where the answer to a delete was lost, so it may be.
	const mayBeReplaced = ( { kind, versionId, key }: Made ) =>
		kind === 'version' &&
		versionId === 'null' &&
		left.some( ( other ) => other.kind === 'marker' && other.key === key && ! other.certain );
	run.made = [
		...kept
			.filter( ( made ) => made.kind === 'marker' || ! isReplaced( made ) )
			.map( ( made ) => ( mayBeReplaced( made ) ? { ...made, certain: false } : made ) ),
		...left,
	];

	const markers = left.filter( ( { kind, versionId } ) => kind === 'marker' && versionId !== undefined );
	if ( markers.length > 0 && ! isVersionDenied && ! run.isBroken ) {
		const rest = await remove( run, markers, [] );
		run.made = [ ...run.made.filter( ( made ) => ! markers.includes( made ) ), ...rest ];
	}
}
