import { Button, Notice } from '@wordpress/components';
import { useId } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { CleanUpOutcome } from '../../hooks/use-left-behind';
import type { Remainder, UnfinishedRun } from '../../left-behind';
import { Failure } from '../failure';
import { Remainders } from './remainders';

interface EarlierTestsProps {
	readonly runs: readonly UnfinishedRun[];
	readonly isBusy: boolean;
	readonly outcome: CleanUpOutcome | undefined;
	/** Nothing was typed and nothing is stored with which to clean up. */
	readonly isKeyMissing: boolean;
	readonly onCleanUp: () => void;
}

/** What earlier tests left in the bucket: a tab that was closed, an answer that was lost. */
export function EarlierTests( { runs, isBusy, outcome, isKeyMissing, onCleanUp }: EarlierTestsProps ) {
	const id = useId();
	const removed = outcome && 'removed' in outcome ? outcome.removed : undefined;
	return (
		<>
			{ removed && removed.length > 0 && <Removed removed={ removed } /> }
			{ outcome && 'error' in outcome && <Failure error={ outcome.error } during="clean-up" /> }
			{ runs.length > 0 && (
				<section aria-labelledby={ id }>
					<Notice status="warning" isDismissible={ false } className="bucket-doctor-earlier">
						<h2 id={ id } className="bucket-doctor-earlier__title">
							{ removed
								? __( 'Could not be removed', 'bucket-doctor' )
								: __( 'An earlier test left something in the bucket', 'bucket-doctor' ) }
						</h2>
						{ runs.map( ( run ) => (
							<Run key={ run.id } run={ run } />
						) ) }
						{ removed && (
							<p>
								{ __(
									'The key may not delete it, or it is not the key of that test. Enter one that may, and press again; or delete it at the provider.',
									'bucket-doctor'
								) }
							</p>
						) }
						<Button
							variant="secondary"
							onClick={ onCleanUp }
							isBusy={ isBusy }
							disabled={ isBusy }
							accessibleWhenDisabled
							__next40pxDefaultSize
						>
							{ __( 'Clean up what the last test left', 'bucket-doctor' ) }
						</Button>
						{ isKeyMissing && (
							<p className="bucket-doctor-earlier__hint" role="alert">
								{ __(
									'Enter access key ID and secret access key below, then press again.',
									'bucket-doctor'
								) }
							</p>
						) }
					</Notice>
				</section>
			) }
		</>
	);
}

function Removed( { removed }: { readonly removed: readonly Remainder[] } ) {
	return (
		<Notice status="success" isDismissible={ false }>
			<p className="bucket-doctor-sentence">{ __( 'Removed what an earlier test left:', 'bucket-doctor' ) }</p>
			<Remainders label={ __( 'Removed', 'bucket-doctor' ) } remainders={ removed } />
		</Notice>
	);
}

/** What one test left, and with which key it was. */
function Run( { run: { startedAt, bucket, accessKeyId, leftovers } }: { readonly run: UnfinishedRun } ) {
	const time = new Date( startedAt );
	return (
		<>
			<p className="bucket-doctor-sentence">
				{ sprintf(
					/* translators: 1: Date and time. 2: Name of a bucket. 3: Shortened access key ID, e.g. AKIA…1234. */
					__( 'Test of %1$s in bucket %2$s with key %3$s:', 'bucket-doctor' ),
					Number.isNaN( time.getTime() ) ? startedAt : time.toLocaleString(),
					bucket,
					accessKeyId
				) }
			</p>
			<Remainders label={ __( 'Left by an earlier test', 'bucket-doctor' ) } remainders={ leftovers } />
		</>
	);
}
