import { bucketArn, folderArn, objectArn } from '../iam/arn';
import { S3_ACTIONS } from '../iam/action';
import type { Decision, UnknownReason } from '../model/decision';
import type { Observation } from '../model/observation';
import { findProbe, probes } from '../probes';
import type { Requirement } from '../profiles/define-profile';
import { inputOf } from './ask';
import { judge } from './judge';
import type { Judgement } from './judge';
import { isStopped } from './run';
import type { Run } from './run';
import { hasPluginHeaders } from './write';

/** What the requirement is about, literally and as a whole. */
function resources(
	run: Run,
	{ action }: Requirement,
	key: string | undefined
): Pick< Decision, 'resource' | 'appliesTo' > {
	const { region, bucket, keyPrefix } = run.target;
	switch ( S3_ACTIONS[ action ].resourceType ) {
		case 'none':
			return { resource: '*', appliesTo: '*' };
		case 'bucket':
			return { resource: bucketArn( region, bucket ), appliesTo: bucketArn( region, bucket ) };
		case 'object':
			return {
				resource: key === undefined ? folderArn( region, bucket, keyPrefix ) : objectArn( region, bucket, key ),
				appliesTo: folderArn( region, bucket, keyPrefix ),
			};
	}
}

/** Probe ids whose answers decide the requirement, the most telling first. */
function witnesses( run: Run, { action }: Requirement ): readonly string[] {
	switch ( action ) {
		case 's3:PutObject':
			return [ hasPluginHeaders( run ) ? probes.putObjectAsPlugin.id : probes.putObject.id ];
		case 's3:GetObject':
			return run.target.provider === 'aws'
				? [ probes.getListedObject.id, probes.getObject.id, probes.headListedObject.id ]
				: [ probes.getListedObject.id, probes.headListedObject.id, probes.getObject.id ];
		default:
			return Object.values( probes )
				.filter( ( { actions, anonymous } ) => ! anonymous && actions[ 0 ] === action )
				.map( ( { id } ) => id );
	}
}

function judgeObservation( run: Run, observation: Observation ): Judgement {
	const probe = findProbe( observation.probe );
	if ( ! probe ) {
		return { decision: 'unknown', reason: 'not-probed' };
	}
	const judgement = judge( probe, observation, inputOf( run, { probe } ) );
	// A store outside AWS lets whoever wrote a file read it, whatever the policy says of the others.
	const isOwnOnly =
		probe.id === probes.getObject.id && run.target.provider !== 'aws' && judgement.decision === 'allowed';
	return isOwnOnly ? { decision: 'unknown', reason: 'own-object-only' } : judgement;
}

/** Why nobody could be asked. */
function silence( run: Run, { action }: Requirement ): UnknownReason {
	if ( isStopped( run ) ) {
		return 'stopped';
	}
	const isWrite = action === 's3:PutObject' || action === 's3:DeleteObject';
	if ( run.readOnly && isWrite ) {
		return 'read-only';
	}
	return action === 's3:GetObject' && ! run.isBlocked ? 'nothing-to-read' : 'not-probed';
}

/** One decision per requirement of the profile, in its order. */
export function decide( run: Run ): readonly Decision[] {
	return run.profile.requirements.map( ( requirement ): Decision => {
		const ids = witnesses( run, requirement );
		const seen = ids
			.map( ( id ) => run.observations.findLast( ( { probe } ) => probe === id ) )
			.filter( ( observation ) => observation !== undefined )
			.map( ( observation ) => ( { observation, judgement: judgeObservation( run, observation ) } ) );
		const told = seen.find( ( { judgement } ) => judgement.decision !== 'unknown' ) ?? seen[ 0 ];
		const judgement = told?.judgement ?? { decision: 'unknown', reason: silence( run, requirement ) };
		return {
			action: requirement.action,
			operation: requirement.operation,
			...resources( run, requirement, told?.observation.key ),
			need: requirement.need,
			...judgement,
			observations: told ? [ told.observation.id ] : [],
		};
	} );
}
