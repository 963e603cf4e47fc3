import { Button, Card, CardBody, ProgressBar } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { Progress as Step } from '../../../engine';
import { describeOperation } from '../../../reporters';
import { translator } from '../../translator';
import { StatusIcon } from '../status-icon';

interface ProgressProps {
	readonly steps: readonly Step[];
	readonly isStopping: boolean;
	/** Something may be in the bucket that has to be removed again. */
	readonly hasMade: boolean;
	readonly onStop: () => void;
}

const wordsOf = ( { operations }: Step ): string =>
	[ ...new Set( operations.map( ( operation ) => describeOperation( translator, operation ) ) ) ].join( ', ' );

/** What has been asked and what is being asked right now. */
export function Progress( { steps, isStopping, hasMade, onStop }: ProgressProps ) {
	const stopping = hasMade
		? __( 'Stopping: removing what was made …', 'bucket-doctor' )
		: __( 'Stopping …', 'bucket-doctor' );
	const title = isStopping ? stopping : __( 'Testing …', 'bucket-doctor' );
	const ref = useRef< HTMLDivElement >( null );
	const titleRef = useRef< HTMLParagraphElement >( null );

	useEffect( () => {
		// With the next frame: asked for now, the whole page would be laid out before the first request is on its way.
		const frame = window.requestAnimationFrame( () => ref.current?.scrollIntoView?.( { block: 'nearest' } ) );
		const { activeElement, body } = ref.current?.ownerDocument ?? {};
		// What was pressed went away with the former report.
		if ( activeElement === body ) {
			titleRef.current?.focus();
		}
		return () => window.cancelAnimationFrame( frame );
	}, [] );

	return (
		<Card ref={ ref } className="bucket-doctor-progress">
			<CardBody>
				<div className="bucket-doctor-progress__head">
					<p ref={ titleRef } tabIndex={ -1 } className="bucket-doctor-progress__title" role="status">
						{ title }
					</p>
					<Button
						variant="secondary"
						onClick={ onStop }
						disabled={ isStopping }
						accessibleWhenDisabled
						__next40pxDefaultSize
					>
						{ __( 'Stop', 'bucket-doctor' ) }
					</Button>
				</div>
				<ProgressBar
					className="bucket-doctor-progress__bar"
					aria-label={ __( 'Test in progress', 'bucket-doctor' ) }
				/>
				<ol className="bucket-doctor-progress__steps">
					{ steps.map( ( step, index ) => (
						<li key={ step.wave } aria-current={ index === steps.length - 1 ? 'step' : undefined }>
							{ index < steps.length - 1 ? <StatusIcon tone="good" /> : <StatusIcon tone="neutral" /> }
							<span>
								{ index < steps.length - 1
									? /* translators: %s: List of questions, e.g. listing files, uploading a tiny file. */
										sprintf( __( 'Asked: %s', 'bucket-doctor' ), wordsOf( step ) )
									: /* translators: %s: List of questions, e.g. listing files, uploading a tiny file. */
										sprintf( __( 'Asking: %s', 'bucket-doctor' ), wordsOf( step ) ) }
							</span>
						</li>
					) ) }
				</ol>
			</CardBody>
		</Card>
	);
}
