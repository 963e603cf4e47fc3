import { bucketArn, folderArn, objectArn } from '../iam/arn';
import { resourceTypeOf } from '../iam/s3-action';
import type { Decision, UnknownReason } from '../model/decision';
import { isDenial } from '../model/decision';
import type { Observation } from '../model/observation';
import { probes } from '../probes';
import { requirementsFor } from '../profiles/define-profile';
import type { Requirement } from '../profiles/define-profile';
import { readRefusal } from '../reading/refusal';
import { evidenceOf } from './evidence-of';
import { whyNotWrite } from './gate';
import { ownership } from './owner';
import { NOBODY } from './identity';
import { unknown } from './judge';
import type { Judgement } from './judge';
import { judgeObservation } from './judge-observation';
import { isDocumentedAsMissing, isRefusedAsUnknown } from './not-offered';
import type { Seen } from './run';
import { witnesses } from './witnesses';

/** What the requirement is about, literally and as a whole. */
function resources(
	run: Seen,
	{ action }: Requirement,
	key: string | undefined
): Pick< Decision, 'resource' | 'appliesTo' > {
	const { target } = run;
	switch ( resourceTypeOf( action ) ) {
		case 'none':
			return { resource: '*', appliesTo: '*' };
		case 'bucket':
			return { resource: bucketArn( target ), appliesTo: bucketArn( target ) };
		case 'object': {
			const folder = folderArn( target, target.keyPrefix );
			return { resource: key === undefined ? folder : objectArn( target, key ), appliesTo: folder };
		}
	}
}

/** Probes whose success on the test's own file may come from having written it. */
const OF_FILES: ReadonlySet< string > = new Set( [
	probes.getObject.id,
	probes.getObjectVersion.id,
	probes.getObjectAcl.id,
	probes.getObjectVersionAcl.id,
	probes.getObjectTagging.id,
	probes.putObjectAcl.id,
	probes.putObjectVersionAcl.id,
	probes.putObjectTagging.id,
] );

/** Outside AWS, and in another account's bucket, whoever wrote a file may read it whatever the policy says of the others. */
const isOwnFileOnly = ( run: Seen, { probe, key }: Observation ): boolean =>
	OF_FILES.has( probe ) &&
	key?.startsWith( run.folder ) === true &&
	( run.target.provider !== 'aws' || ownership( run ) === 'foreign' );

/** Whoever began an upload may list its parts, whatever the policy says of others'. */
const isOwnUploadOnly = ( { probe }: Observation ): boolean => probe === probes.listParts.id;

/** S3 names one missing action at a time: of the others that the same request needs, nothing is known yet. */
function isAboutSibling( run: Seen, observation: Observation, { action, operation }: Requirement ): boolean {
	const refusal = readRefusal( evidenceOf( run, observation, NOBODY ) );
	const named = refusal?.kind === 'worded' ? refusal.denial.action : action;
	return (
		named !== action &&
		run.profile.requirements.some( ( other ) => other.action === named && other.operation === operation )
	);
}

/** Where nothing is proven: whether the store does not have it at all. */
const isMissing = ( run: Seen, { operation, action }: Requirement, observation?: Observation ): boolean =>
	isDocumentedAsMissing( run, operation, action ) ||
	( observation !== undefined && isRefusedAsUnknown( run, observation ) );

function judgeRow( run: Seen, observation: Observation, requirement: Requirement ): Judgement {
	const judgement = judgeObservation( run, observation );
	if ( isDenial( judgement.decision ) && isAboutSibling( run, observation, requirement ) ) {
		return unknown( 'not-probed' );
	}
	if ( judgement.decision === 'unknown' && isMissing( run, requirement, observation ) ) {
		return unknown( 'not-offered' );
	}
	return judgement.decision === 'allowed' && ( isOwnFileOnly( run, observation ) || isOwnUploadOnly( observation ) )
		? unknown( 'own-object-only' )
		: judgement;
}

const WRITES = new Set( [
	's3:PutObject',
	's3:PutObjectAcl',
	's3:PutObjectVersionAcl',
	's3:PutObjectTagging',
	's3:ListMultipartUploadParts',
	's3:DeleteObject',
] );

const READS = new Set( [
	's3:GetObject',
	's3:GetObjectVersion',
	's3:GetObjectAcl',
	's3:GetObjectVersionAcl',
	's3:GetObjectTagging',
] );

/** Why nobody could be asked. */
function silence( run: Seen, { action, operation }: Requirement ): UnknownReason {
	if ( run.isStopped ) {
		return 'stopped';
	}
	if ( run.isBlocked ) {
		return 'not-probed';
	}
	const gate = WRITES.has( action ) && operation !== 'UploadPart' ? whyNotWrite( run ) : undefined;
	return gate ?? ( READS.has( action ) ? 'nothing-to-read' : 'not-probed' );
}

/** One decision per requirement of the profile, in its order. */
export function decide( run: Seen ): readonly Decision[] {
	return requirementsFor( run.profile, run.target ).map( ( requirement ): Decision => {
		const seen = witnesses( run, requirement ).flatMap( ( id ) =>
			run.observations
				.filter( ( { probe } ) => probe === id && probe !== probes.uploadPartOwnFolder.id )
				.reverse()
				.map( ( observation ) => ( {
					observation,
					judgement: judgeRow( run, observation, requirement ),
				} ) )
		);
		// One refusal outweighs any success: the plugin would meet it too.
		const told =
			seen.find( ( { judgement } ) => isDenial( judgement.decision ) ) ??
			seen.find( ( { judgement } ) => judgement.decision === 'allowed' ) ??
			// That the own file could be read says more than that nobody else's could.
			seen.find( ( { judgement } ) => judgement.reason === 'own-object-only' ) ??
			seen[ 0 ];
		const judgement =
			told?.judgement ?? unknown( isMissing( run, requirement ) ? 'not-offered' : silence( run, requirement ) );
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
