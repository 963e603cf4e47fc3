import { isDenial } from '../../engine';
import type { Decision, Report, Translator } from '../../engine';
import { findingText, splitFindings } from './finding-text';
import { permissionRows } from './permission-rows';

/** What a second test of the same place found otherwise than the first. */
export interface Comparison {
	/** One sentence for each permission that changed, or for the finding that took the place of another. */
	readonly changes: readonly string[];
	/** What to make of it; '' where nothing is to be said. */
	readonly advice: string;
}

const rowId = ( { action, operation }: Decision ): string => `${ action } ${ operation }`;

/** The same bucket and folder, for the same plugin. The key may be another. */
function isSamePlace( one: Report, other: Report ): boolean {
	const place = ( { target, profile }: Report ) =>
		JSON.stringify( [ target.provider, target.endpoint, target.bucket, target.keyPrefix, profile ] );
	return place( one ) === place( other );
}

function changedRows( translator: Translator, before: Report, after: Report ): readonly string[] {
	const { __, sprintf } = translator;
	const earlier = new Map(
		permissionRows( translator, before ).map( ( row ) => [ rowId( row.decision ), row.words ] )
	);
	return permissionRows( translator, after ).flatMap( ( { decision, neededFor, words } ) => {
		const was = earlier.get( rowId( decision ) );
		return was && was.word !== words.word
			? [
					sprintf(
						/* translators: 1: What a plugin does, e.g. Uploading backups. 2: IAM action, e.g. s3:PutObject. 3, 4: A decision, e.g. Denied, Allowed. */
						__( '%1$s (%2$s): %3$s before, now %4$s.', 'bucket-doctor' ),
						neededFor,
						decision.action,
						was.word,
						words.word
					),
				]
			: [];
	} );
}

/** The root cause, where that is another now and no row tells. */
function changedCause( translator: Translator, before: Report, after: Report ): readonly string[] {
	const { __, sprintf } = translator;
	const [ was, is ] = [ before, after ].map( ( report ) => {
		const { first } = splitFindings( report );
		return first && findingText( translator, report, first ).title.replace( /\.$/, '' );
	} );
	if ( was === is || was === undefined ) {
		return [];
	}
	return [
		is === undefined
			? /* translators: %s: Title of a finding, e.g. The clock of this server is wrong. */
				sprintf( __( 'Gone: %s.', 'bucket-doctor' ), was )
			: /* translators: 1, 2: Titles of findings. */
				sprintf( __( 'Gone: %1$s. First now: %2$s.', 'bucket-doctor' ), was, is ),
	];
}

/** Whether something is refused that a change in IAM would allow. */
const awaitsIam = ( { target, decisions }: Report ): boolean =>
	target.provider === 'aws' &&
	decisions.some( ( { need, decision } ) => need === 'required' && isDenial( decision ) );

/** Undefined where the two tests were about different places. */
export function compareReports( translator: Translator, before: Report, after: Report ): Comparison | undefined {
	if ( ! isSamePlace( before, after ) ) {
		return undefined;
	}
	const { __ } = translator;
	const rows = changedRows( translator, before, after );
	const changes = rows.length > 0 ? rows : changedCause( translator, before, after );
	if ( ! awaitsIam( after ) ) {
		return { changes, advice: '' };
	}
	return {
		changes,
		advice: changes.length
			? __(
					'Changes in IAM arrive bit by bit: if you have just made one, more may follow within minutes.',
					'bucket-doctor'
				)
			: __(
					'If you have just changed something in IAM: that takes effect within seconds as a rule, at times after some minutes. Test again then.',
					'bucket-doctor'
				),
	};
}
