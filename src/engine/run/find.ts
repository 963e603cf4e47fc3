import type { Decision } from '../model/decision';
import { FINDING_LAYERS, LAYERS } from '../model/finding';
import type { Finding, Severity } from '../model/finding';
import type { Observation } from '../model/observation';
import type { Identity, Problem } from '../model/report';
import { classify } from '../diagnoses/classify';
import type { Diagnosis } from '../diagnoses/define-diagnosis';
import { findProbe, probes } from '../probes';
import { evidenceOf } from './evidence-of';
import { acceptedHeader } from './header-tries';
import { nothingAllowed } from './nothing-allowed';
import { ownership } from './owner';
import type { Ownership } from './owner';
import { headersWithoutParts } from './refused-parts';
import { isPaidByRequester } from './requester-pays';
import { isCutOff } from './run';
import type { Seen } from './run';
import { witnesses } from './witnesses';

const RANK: Readonly< Record< Severity, number > > = { error: 0, warning: 1, info: 2 };

type Graded = Pick< Finding, 'severity' >;

export const bySeverity = ( a: Graded, b: Graded ): number => RANK[ a.severity ] - RANK[ b.severity ];

const OWNERS: Readonly< Partial< Record< Ownership, 'own' | 'other' > > > = { own: 'own', foreign: 'other' };

/** The row that the request decides; undefined when the profile's plugin makes no such request. */
const rowOf = ( run: Seen, observation: Observation, decisions: readonly Decision[] ): Decision | undefined =>
	decisions.find( ( decision ) => witnesses( run, decision ).includes( observation.probe ) );

/** A bucket's own setting that the plugin never asks for, or STS, which may be blocked without harm. */
const isSideQuestion = ( { operation }: Observation, row: Decision | undefined ): boolean =>
	operation === 'GetCallerIdentity' || operation === 'HeadBucket' || row === undefined;

/** Severity of a diagnosis on this request, or undefined for no finding at all (docs/report-format.md). */
export function severityOf(
	diagnosis: Diagnosis,
	observation: Observation,
	row: Decision | undefined
): Severity | undefined {
	if ( diagnosis.isDenial ) {
		if ( ! row || row.need === 'forbidden' || row.need === 'none' ) {
			return undefined;
		}
		return row.need === 'required' ? diagnosis.severity : 'info';
	}
	if ( diagnosis.isAboutNeedsOnly && row?.need === 'none' ) {
		return undefined;
	}
	if ( ! isSideQuestion( observation, row ) ) {
		const isLate = LAYERS.indexOf( diagnosis.layer ) > LAYERS.indexOf( 'bucket' );
		const isSpare = row?.need === 'optional' || ( row?.need === 'none' && isLate );
		return isSpare && diagnosis.severity === 'error' ? 'warning' : diagnosis.severity;
	}
	if ( diagnosis.isAboutBucket ) {
		return diagnosis.severity;
	}
	const isLate = LAYERS.indexOf( diagnosis.layer ) > LAYERS.indexOf( 'bucket' );
	if ( isLate ) {
		return undefined;
	}
	return diagnosis.severity === 'error' ? 'warning' : diagnosis.severity;
}

export interface Found {
	readonly findings: readonly Finding[];
	/** Diagnoses that failed; the others were asked all the same. */
	readonly problems: readonly Problem[];
}

/** What they meet is no fault of anybody's: they ask for what the plugin does not. */
const ATTEMPTS: ReadonlySet< string > = new Set( [
	probes.createMultipartUploadWithHeader.id,
	probes.listObjectsAsRequester.id,
] );

interface Ranked {
	readonly finding: Finding;
	readonly order: number;
}

const mergeKey = ( diagnosis: Diagnosis, params: Finding[ 'params' ] ): string =>
	`${ diagnosis.id } ${ diagnosis.mergeKey?.( params ) ?? JSON.stringify( params ) }`;

const worse = ( one: Severity, other: Severity ): Severity => ( RANK[ one ] <= RANK[ other ] ? one : other );

/** One answer that a diagnosis could read. */
interface Reading {
	readonly observation: Observation;
	readonly diagnosis: Diagnosis;
	readonly params: Finding[ 'params' ];
	readonly severity: Severity;
	/** Place of its row in the profile; behind all rows for an answer that decides none. */
	readonly order: number;
}

function merge( earlier: Ranked | undefined, { observation, diagnosis, params, severity, order }: Reading ): Ranked {
	const before = earlier?.finding;
	const action = findProbe( observation.probe )?.actions[ 0 ];
	const actions = [ ...( before?.actions ?? [] ), ...( action ? [ action ] : [] ) ];
	return {
		finding: {
			diagnosis: diagnosis.id,
			layer: diagnosis.layer,
			severity: before ? worse( before.severity, severity ) : severity,
			params: before?.params ?? params,
			actions: [ ...new Set( actions ) ],
			observations: [ ...( before?.observations ?? [] ), observation.id ],
		},
		order: earlier?.order ?? order,
	};
}

/**
 * What is wrong, root cause first: by severity, then by the order in which a request fails, then by the profile's order. The same cause seen by
 * several requests is one finding, told by the request that the profile names first.
 */
export function find( run: Seen, decisions: readonly Decision[], identity: Identity ): Found {
	const problems: Problem[] = [];
	const readings: Reading[] = [];
	const count = nothingAllowed( run, identity );
	const bucketOwner = OWNERS[ ownership( run ) ];
	const header = acceptedHeader( run );
	const withoutParts = headersWithoutParts( run );
	const shared = {
		...( count === undefined ? {} : { nothingAllowed: count } ),
		...( bucketOwner ? { bucketOwner } : {} ),
		...( isPaidByRequester( run ) ? { isPaidByRequester: true } : {} ),
		...( header ? { acceptedHeader: header } : {} ),
		...( withoutParts ? { headersWithoutParts: withoutParts } : {} ),
	};
	for ( const observation of run.observations.filter( ( { probe } ) => ! ATTEMPTS.has( probe ) ) ) {
		const evidence = { ...evidenceOf( run, observation, identity ), ...shared };
		const { diagnosis, params, problems: failed } = classify( evidence );
		problems.push( ...failed );
		const row = rowOf( run, observation, decisions );
		const severity = diagnosis && severityOf( diagnosis, observation, row );
		// Before there are rows, every answer counts.
		const isMoot = diagnosis?.isAboutRowsOnly && row === undefined && decisions.length > 0;
		if ( diagnosis && severity && ! isMoot && ! isCutOff( run, observation ) ) {
			readings.push( {
				observation,
				diagnosis,
				params,
				severity,
				order: row ? decisions.indexOf( row ) : decisions.length,
			} );
		}
	}
	const merged = new Map< string, Ranked >();
	for ( const reading of readings.sort( ( a, b ) => a.order - b.order ) ) {
		const key = mergeKey( reading.diagnosis, reading.params );
		merged.set( key, merge( merged.get( key ), reading ) );
	}
	const findings = [ ...merged.values() ]
		.sort(
			( a, b ) =>
				bySeverity( a.finding, b.finding ) ||
				FINDING_LAYERS.indexOf( a.finding.layer ) - FINDING_LAYERS.indexOf( b.finding.layer ) ||
				a.order - b.order
		)
		.map( ( { finding } ) => finding );
	return { findings, problems };
}
