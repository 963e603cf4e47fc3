import { isResponse } from '../model/observation';
import type { Probe } from '../probes/define-probe';
import { probes } from '../probes';
import { firstElement } from '../reading/descendants';
import { childText } from '../reading/element-reader';
import { requirementsFor } from '../profiles/define-profile';
import type { Question } from './ask';
import { whyNotWrite } from './gate';
import { listedObject } from './listed';
import type { Made } from './made';
import { latest } from './run';
import type { Run, Seen } from './run';
import { witnesses } from './witnesses';
import { owned } from './write';

/** Whether a row of the profile rests on the probe: what no plugin asks, no test asks. */
function isWanted( run: Seen, { id }: Probe ): boolean {
	return requirementsFor( run.profile, run.target ).some( ( row ) => witnesses( run, row ).includes( id ) );
}

/** Reads of the first wave that only some profiles want. */
export const wantedReads = ( run: Seen ): readonly Question[] =>
	[
		probes.getBucketAcl,
		probes.getBucketPolicy,
		probes.getBucketCors,
		probes.getBucketTagging,
		probes.listObjectVersions,
	]
		.filter( ( probe ) => isWanted( run, probe ) )
		.map( ( probe ) => ( { probe } ) );

/** A version of the user's that this run's list named. */
function listedVersion( run: Seen ): Pick< Question, 'key' | 'versionId' > | undefined {
	const answer = latest( run, probes.listObjectVersions.id )?.answer;
	const version = answer && isResponse( answer ) && firstElement( answer.body, 'Version' );
	const key = version && childText( version, 'Key' );
	const versionId = version && childText( version, 'VersionId' );
	return key && versionId && ! key.endsWith( '/' ) && ! key.startsWith( run.folder ) ? { key, versionId } : undefined;
}

/** What may be read of somebody else's file. Outside AWS a store may overlook the question and hand out the file. */
function foreignReads( run: Seen ): readonly Question[] {
	if ( run.target.provider !== 'aws' ) {
		return [];
	}
	const listed = listedObject( run );
	const version = listedVersion( run );
	return [
		...( listed
			? [ probes.getObjectAcl, probes.getObjectTagging ].map( ( probe ) => ( { probe, key: listed.key } ) )
			: [] ),
		...( version
			? [ probes.headListedVersion, probes.getObjectVersionAcl ].map( ( probe ) => ( { probe, ...version } ) )
			: [] ),
	];
}

const isFile = ( { certain, kind }: Made ): boolean => certain && ( kind === 'object' || kind === 'version' );

/** Reads and changes of the test's own files; each file has one that changes it. */
function ownQuestions( run: Run ): readonly Question[] {
	const files = run.made.filter( isFile );
	const [ first ] = files;
	const last = files.at( -1 );
	if ( ! first || ! last ) {
		return [];
	}
	const version = { key: first.key, versionId: first.versionId ?? 'null' };
	return [
		{ probe: probes.getObjectAcl, key: first.key },
		{ probe: probes.getObjectTagging, key: first.key },
		{ probe: probes.getObjectVersion, ...version },
		{ probe: probes.getObjectVersionAcl, ...version },
		owned( run, { probe: probes.putObjectAcl, key: last.key } ),
		owned( run, { probe: probes.putObjectVersionAcl, ...version } ),
		owned( run, { probe: probes.putObjectTagging, key: first.key } ),
	];
}

function partsOf( { made }: Run ): readonly Question[] {
	const upload = made.find( ( { uploadId } ) => uploadId !== undefined );
	return upload?.uploadId ? [ { probe: probes.listParts, key: upload.key, uploadId: upload.uploadId } ] : [];
}

/** What only some profiles want to know of files, in the wave after the uploads: of others' files first, else of the test's own. */
export function wantedOfFiles( run: Run ): readonly Question[] {
	const foreign = foreignReads( run ).filter( ( { probe } ) => isWanted( run, probe ) );
	const asked = new Set( foreign.map( ( { probe } ) => probe.id ) );
	const own = whyNotWrite( run ) === undefined ? [ ...ownQuestions( run ), ...partsOf( run ) ] : [];
	return [ ...foreign, ...own.filter( ( { probe } ) => isWanted( run, probe ) && ! asked.has( probe.id ) ) ];
}
