import { findProfile, isDenial } from '../../engine';
import type { DecisionValue, Report, Translator } from '../../engine';
import { describeReason } from '../words/reason';
import { findingText, splitFindings } from './finding-text';
import { permissionRows } from './permission-rows';

/** Product name of the report's profile. */
export const profileName = ( { profile }: Report ): string => findProfile( profile )?.name ?? profile;

/** The sentence after the verdict: what it means for the reader's plugin. */
export function summarise( translator: Translator, report: Report ): string {
	const { __, sprintf } = translator;
	if ( report.decisions.every( ( { need } ) => need !== 'required' ) ) {
		return summariseFacts( translator, report );
	}
	const name = profileName( report );
	switch ( report.verdict ) {
		case 'ready':
			/* translators: %s: Name of a plugin, e.g. UpdraftPlus. */
			return sprintf( __( 'Everything that %s needs is allowed.', 'bucket-doctor' ), name );
		case 'ready-with-warnings':
			return sprintf(
				/* translators: %s: Name of a plugin, e.g. UpdraftPlus. */
				__( 'Everything that %s needs is allowed, and there is something to look at.', 'bucket-doctor' ),
				name
			);
		case 'not-ready':
			return summariseFailure( translator, report );
		case 'inconclusive':
			return summariseDoubt( translator, report );
	}
}

/** Of a profile that needs nothing: how much could be found out, and what stands in the way. */
function summariseFacts( translator: Translator, report: Report ): string {
	const { __, sprintf } = translator;
	const count = ( isCounted: ( value: DecisionValue ) => boolean ) =>
		report.decisions.filter( ( { decision } ) => isCounted( decision ) ).length;
	const { first } = splitFindings( report );
	const counts = sprintf(
		/* translators: 1: Number of requests that were tried. 2: How many of them are allowed, 3: refused, 4: not known. */
		__( 'Requests tried: %1$s. Allowed: %2$s, refused: %3$s, unknown: %4$s.', 'bucket-doctor' ),
		report.decisions.length,
		count( ( value ) => value === 'allowed' ),
		count( isDenial ),
		count( ( value ) => value === 'unknown' )
	);
	return first && report.verdict !== 'ready'
		? `${ findingText( translator, report, first ).title.replace( /\.$/, '' ) }. ${ counts }`
		: counts;
}

function summariseFailure( translator: Translator, report: Report ): string {
	const { __, sprintf } = translator;
	const refused = permissionRows( translator, report )
		.filter( ( { decision } ) => decision.need === 'required' && isDenial( decision.decision ) )
		.map( ( { neededFor } ) => neededFor );
	const { first } = splitFindings( report );
	if ( refused.length || ! first ) {
		return sprintf(
			/* translators: 1: Name of a plugin, e.g. UpdraftPlus. 2: What it does, e.g. Uploading backups; Deleting old backups. */
			__( '%1$s is refused what it needs: %2$s.', 'bucket-doctor' ),
			profileName( report ),
			[ ...new Set( refused ) ].join( '; ' )
		);
	}
	return sprintf(
		/* translators: 1: Name of a plugin, e.g. UpdraftPlus. 2: Title of a finding, e.g. The secret does not match this key ID. */
		__( '%1$s cannot work with this bucket: %2$s.', 'bucket-doctor' ),
		profileName( report ),
		findingText( translator, report, first ).title.replace( /\.$/, '' )
	);
}

function summariseDoubt( translator: Translator, report: Report ): string {
	const { __, sprintf } = translator;
	const sentences = [
		sprintf(
			/* translators: %s: Name of a plugin, e.g. UpdraftPlus. */
			__( 'Not everything that %s needs could be found out.', 'bucket-doctor' ),
			profileName( report )
		),
	];
	const open = report.decisions.find( ( { need, decision } ) => need === 'required' && decision === 'unknown' );
	if ( open?.reason ) {
		sentences.push( describeReason( translator, open.reason, open.observations.length > 0 ) );
	}
	return sentences.join( ' ' );
}
