import type { Exposure, Restorable } from '../../model/exposure';
import { probes } from '../../probes';
import { lifecycle, objectLock, retention } from '../bucket-facts';
import { latest } from '../run';
import type { Seen } from '../run';
import { keepsVersions, versioningProof } from './overwrite';
import { isAllowed, tell } from './reach';

type Known = Pick< Exposure, 'read' | 'overwrite' | 'delete' | 'deleteVersions' >;

const together = ( ...proofs: ReadonlyArray< readonly string[] > ): readonly string[] => [
	...new Set( proofs.flat() ),
];

/** Days after which the lifecycle rules remove an earlier version of the plugin's files; undefined where none does, NaN where one goes by number. */
function daysKept( run: Seen ): number | undefined {
	const { keyPrefix } = run.target;
	const days = ( lifecycle( run ) ?? [] )
		.filter( ( { prefix } ) => keyPrefix.startsWith( prefix ) || prefix.startsWith( keyPrefix ) )
		.flatMap( ( { noncurrentDays, newestKept } ) => noncurrentDays ?? ( newestKept === undefined ? [] : NaN ) );
	return days.length > 0 ? Math.min( ...days ) : undefined;
}

/** Earlier versions are there, and the key cannot remove them: how long they stay is for the lifecycle rules to say. */
function asLongAsKept( run: Seen, { deleteVersions, overwrite }: Known ): Restorable {
	const proof = together( overwrite.proof, versioningProof( run ), deleteVersions.proof );
	if ( lifecycle( run ) === undefined ) {
		return { value: 'days', proof };
	}
	const rules = latest( run, probes.getBucketLifecycleConfiguration.id );
	const all = rules ? [ ...proof, rules.id ] : proof;
	const days = daysKept( run );
	if ( days === undefined ) {
		return { value: 'yes', proof: all };
	}
	return { value: 'days', ...( Number.isNaN( days ) ? {} : { days } ), proof: all };
}

/** Whether versions can be removed for sure: no lock holds them, and a thief learns their ids by reading the files. */
function canRemoveVersions( run: Seen, { read, deleteVersions }: Known ): boolean {
	const isUnlocked = objectLock( run ) === 'none' || tell( run, [ probes.removeVersion ] ).some( isAllowed );
	return deleteVersions.value === 'yes' && read.value === 'yes' && isUnlocked;
}

/** Whether the owner gets back what was written before a theft. The bucket's settings are taken as they are. */
export function restorable( run: Seen, known: Known ): Restorable {
	const { overwrite, deleteVersions, read } = known;
	if ( overwrite.value === 'destroys' ) {
		return { value: 'no', proof: overwrite.proof };
	}
	const keeps = keepsVersions( run );
	// On AWS nothing is locked where no versions are kept.
	const isUnlocked = run.target.provider === 'aws' || objectLock( run ) === 'none';
	if ( keeps === false && isUnlocked && known.delete.value === 'yes' ) {
		return { value: 'no', proof: together( known.delete.proof, versioningProof( run ) ) };
	}
	const cannotRemoveVersions = deleteVersions.value === 'no' || deleteVersions.value === 'n/a';
	if ( overwrite.value === 'no' && known.delete.value === 'no' && cannotRemoveVersions ) {
		return { value: 'yes', proof: together( overwrite.proof, known.delete.proof, deleteVersions.proof ) };
	}
	if ( keeps && deleteVersions.value === 'no' ) {
		return asLongAsKept( run, known );
	}
	const lock = retention( run );
	if ( lock?.mode === 'COMPLIANCE' ) {
		const setting = latest( run, probes.getObjectLockConfiguration.id );
		return {
			value: 'days',
			...( lock.days === undefined ? {} : { days: lock.days } ),
			proof: setting ? [ setting.id ] : [],
		};
	}
	if ( keeps && canRemoveVersions( run, known ) ) {
		return { value: 'no', proof: together( deleteVersions.proof, read.proof, versioningProof( run ) ) };
	}
	const doubt = [ overwrite, deleteVersions, known.delete ].find( ( { value } ) => value === 'unknown' );
	const silence = keeps === undefined ? 'setting-unread' : 'object-lock';
	return { value: 'unknown', reason: doubt?.reason ?? silence, proof: [] };
}
