import { useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { MouseEvent } from 'react';
import type { Report } from '../../../engine';
import { describeLayer, describeStopState, requestPath, stopOf, toneOfStopState } from '../../../reporters';
import type { PathStop } from '../../../reporters';
import { findingId, PERMISSIONS_ID } from '../../anchors';
import { reveal } from '../../reveal';
import { translator } from '../../translator';
import { StatusIcon } from '../status-icon';

/** What tells more about a stop; '' = nothing. */
function targetOf( report: Report, { stop, state }: PathStop ): string {
	const finding = report.findings.find( ( candidate ) => stopOf( candidate ) === stop );
	if ( finding && state === 'failed' ) {
		return findingId( report, finding );
	}
	return stop === 'authorization' ? PERMISSIONS_ID : '';
}

/** Where on its way a request stops. */
export function RequestPath( { report }: { readonly report: Report } ) {
	const ref = useRef< HTMLOListElement >( null );

	const follow = ( event: MouseEvent, id: string ) => {
		event.preventDefault();
		reveal( ref.current?.ownerDocument.getElementById( id ) );
	};

	return (
		<ol ref={ ref } className="bucket-doctor-path" aria-label={ __( 'The path of a request', 'bucket-doctor' ) }>
			{ requestPath( report ).map( ( place ) => {
				const { stop, state } = place;
				const target = targetOf( report, place );
				const name = describeLayer( translator, stop );
				return (
					<li key={ stop } className={ `is-${ state }` }>
						<StatusIcon tone={ toneOfStopState( state ) } />
						<span className="bucket-doctor-path__stop">
							{ target ? (
								<a href={ `#${ target }` } onClick={ ( event ) => follow( event, target ) }>
									{ name }
								</a>
							) : (
								name
							) }
						</span>{ ' ' }
						<span className="bucket-doctor-path__state">{ describeStopState( translator, state ) }</span>
					</li>
				);
			} ) }
		</ol>
	);
}
