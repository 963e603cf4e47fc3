import type { Decision } from '../model/decision';
import { LAYERS } from '../model/finding';
import type { Finding, Severity } from '../model/finding';
import type { Observation } from '../model/observation';
import type { Identity } from '../model/report';
import { classify } from '../diagnoses/classify';
import type { Diagnosis } from '../diagnoses/define-diagnosis';
import { findProbe } from '../probes';
import { evidenceOf } from './evidence-of';
import type { Run } from './run';

const RANK: Readonly< Record< Severity, number > > = { error: 0, warning: 1, info: 2 };

/** What the profile wants of the request that was seen; undefined when its plugin makes no such request. */
function needOf( observation: Observation, decisions: readonly Decision[] ): Decision | undefined {
	const action = findProbe( observation.probe )?.actions[ 0 ];
	return decisions.find( ( decision ) => decision.action === action );
}

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
	if ( ! isSideQuestion( observation, row ) ) {
		return row?.need === 'optional' && diagnosis.severity === 'error' ? 'warning' : diagnosis.severity;
	}
	const isLate = LAYERS.indexOf( diagnosis.layer ) > LAYERS.indexOf( 'bucket' );
	if ( isLate ) {
		return undefined;
	}
	return diagnosis.severity === 'error' ? 'warning' : diagnosis.severity;
}

interface Ranked {
	readonly finding: Finding;
	readonly order: number;
}

const mergeKey = ( diagnosis: Diagnosis, params: Finding[ 'params' ] ): string =>
	`${ diagnosis.id } ${ diagnosis.mergeKey?.( params ) ?? JSON.stringify( params ) }`;

const worse = ( one: Severity, other: Severity ): Severity => ( RANK[ one ] <= RANK[ other ] ? one : other );

/**
 * What is wrong, root cause first: by severity, then by the order in which a request fails, then by the profile's order. The same cause seen by
 * several requests is one finding.
 */
export function find( run: Run, decisions: readonly Decision[], identity: Identity ): readonly Finding[] {
	const merged = new Map< string, Ranked >();
	for ( const observation of run.observations ) {
		const reading = classify( evidenceOf( run, observation, identity ) );
		run.problems.push( ...reading.problems );
		if ( ! reading.diagnosis ) {
			continue;
		}
		const { diagnosis, params } = reading;
		const row = needOf( observation, decisions );
		const severity = severityOf( diagnosis, observation, row );
		if ( ! severity ) {
			continue;
		}
		const key = mergeKey( diagnosis, params );
		const earlier = merged.get( key )?.finding;
		const action = findProbe( observation.probe )?.actions[ 0 ];
		const actions = [ ...( earlier?.actions ?? [] ), ...( action ? [ action ] : [] ) ];
		merged.set( key, {
			finding: {
				diagnosis: diagnosis.id,
				layer: diagnosis.layer,
				severity: earlier ? worse( earlier.severity, severity ) : severity,
				params: earlier?.params ?? params,
				actions: [ ...new Set( actions ) ],
				observations: [ ...( earlier?.observations ?? [] ), observation.id ],
			},
			order: row ? decisions.indexOf( row ) : decisions.length,
		} );
	}
	return [ ...merged.values() ]
		.sort(
			( a, b ) =>
				RANK[ a.finding.severity ] - RANK[ b.finding.severity ] ||
				LAYERS.indexOf( a.finding.layer ) - LAYERS.indexOf( b.finding.layer ) ||
				a.order - b.order
		)
		.map( ( { finding } ) => finding );
}
