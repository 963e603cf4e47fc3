import { isDenial } from '../model/decision';
import type { Header } from '../model/header';
import type { Observation } from '../model/observation';
import { findProvider } from '../providers';
import { probes } from '../probes';
import { mayWantHeader } from '../reading/header-refusal';
import { readRefusal } from '../reading/refusal';
import type { Question } from './ask';
import { evidenceOf } from './evidence-of';
import { NOBODY } from './identity';
import { judgeObservation } from './judge-observation';
import { inventedUploadId } from './keys';
import { latest } from './run';
import type { Run, Seen } from './run';
import { owned } from './write';

const ACL = 'x-amz-acl';
const ENCRYPTION = 'x-amz-server-side-encryption';

/** What policies of buckets demand of uploads, the most usual first: AWS's own examples of such policies name these. */
const CANDIDATES: readonly Header[] = [
	{ name: ENCRYPTION, value: 'AES256' },
	{ name: ENCRYPTION, value: 'aws:kms' },
	{ name: ACL, value: 'bucket-owner-full-control' },
	{ name: ACL, value: 'private' },
];

const valueOf = ( { request }: Observation, name: string ): string => request?.headers[ name ] ?? '';

/** Stores with rights of their own have no policies that could look at a header. */
const hasPolicies = ( { target }: Seen ): boolean =>
	target.provider === 'aws' || findProvider( target.provider )?.rights?.kind === 'iam';

/** The plugin's large upload, refused in a way that a header may mend. */
function refusedUpload( run: Seen ): Observation | undefined {
	const upload = latest( run, probes.createMultipartUpload.id );
	return upload &&
		hasPolicies( run ) &&
		isDenial( judgeObservation( run, upload ).decision ) &&
		mayWantHeader( readRefusal( evidenceOf( run, upload, NOBODY ) ) )
		? upload
		: undefined;
}

/**
 * Uploads to begin, each with one header set otherwise than the plugin does, and one as the plugin does: what changed in the meantime would let that
 * one pass too. A part beside them tells whether large files would arrive. None where no header can be what is missing.
 */
export function headerTries( run: Run ): readonly Question[] {
	const refused = refusedUpload( run );
	if ( ! refused ) {
		return [];
	}
	const { keys } = run;
	const others = CANDIDATES.filter( ( { name, value } ) => valueOf( refused, name ) !== value );
	const tries = [ undefined, ...others ].flatMap( ( header, index ): readonly Question[] => {
		const key = keys.tries[ index ];
		const probe = probes.createMultipartUploadWithHeader;
		return key === undefined ? [] : [ owned( run, { probe, key, ...( header ? { header } : {} ) } ) ];
	} );
	return [ ...tries, { probe: probes.uploadPartOwnFolder, key: keys.missing, uploadId: inventedUploadId( keys ) } ];
}

/** A header with which S3 accepted an upload that it refused without. */
export interface AcceptedHeader extends Header {
	/** What the refused upload had in its place; '' where it had none. */
	readonly before: string;
	/** The upload that passed. */
	readonly observation: Observation;
}

/** Undefined unless one attempt passed and the plugin's own, sent beside it, was refused again. */
export function acceptedHeader( run: Seen ): AcceptedHeader | undefined {
	const refused = refusedUpload( run );
	if ( ! refused ) {
		return undefined;
	}
	const tries = run.observations.filter( ( { probe } ) => probe === probes.createMultipartUploadWithHeader.id );
	const changes = ( attempt: Observation ) =>
		CANDIDATES.find(
			( { name, value } ) => valueOf( attempt, name ) === value && valueOf( refused, name ) !== value
		);
	const again = tries.find( ( attempt ) => changes( attempt ) === undefined );
	const passed = tries.find(
		( attempt ) => changes( attempt ) && judgeObservation( run, attempt ).decision === 'allowed'
	);
	const header = passed && changes( passed );
	return header && again && isDenial( judgeObservation( run, again ).decision )
		? { ...header, before: valueOf( refused, header.name ), observation: passed }
		: undefined;
}
