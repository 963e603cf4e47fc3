import type { Observation, Report, Translator } from '../../engine';
import { describeFailure } from '../words/failure';
import { quote } from './quote';
import type { Quote } from './quote';

/** One request that a statement rests on. */
export interface Proof {
	readonly observation: Observation;
	/** Absent when the request never left. */
	readonly quote?: Quote;
	/** What came of it: “403 AccessDenied”, “200”, “host name not found”. */
	readonly outcome: string;
}

function outcomeOf( translator: Translator, found: Quote | undefined ): string {
	const { __ } = translator;
	if ( ! found ) {
		return __( 'not sent', 'bucket-doctor' );
	}
	if ( found.failure ) {
		return describeFailure( translator, found.failure );
	}
	return [ found.status, found.code ].filter( Boolean ).join( ' ' );
}

function proofOf( translator: Translator, observation: Observation ): Proof {
	const found = quote( observation );
	return { observation, ...( found ? { quote: found } : {} ), outcome: outcomeOf( translator, found ) };
}

/** The requests that a report names by their ids, in that order. */
export function proofsOf( translator: Translator, { observations }: Report, ids: readonly string[] ): readonly Proof[] {
	const byId = new Map( observations.map( ( observation ) => [ observation.id, observation ] ) );
	return ids.flatMap( ( id ) => byId.get( id ) ?? [] ).map( ( observation ) => proofOf( translator, observation ) );
}
