import { __ } from '@wordpress/i18n';
import type { Report } from '../../../engine';
import { describeLayer, describeStopState, requestPath, toneOfStopState } from '../../../reporters';
import { translator } from '../../translator';
import { StatusIcon } from '../status-icon';

/** Where on its way a request stops. */
export function RequestPath( { report }: { readonly report: Report } ) {
	return (
		<ol className="bucket-doctor-path" aria-label={ __( 'The path of a request', 'bucket-doctor' ) }>
			{ requestPath( report ).map( ( { stop, state } ) => (
				<li key={ stop } className={ `is-${ state }` }>
					<StatusIcon tone={ toneOfStopState( state ) } />
					<span className="bucket-doctor-path__stop">{ describeLayer( translator, stop ) }</span>{ ' ' }
					<span className="bucket-doctor-path__state">{ describeStopState( translator, state ) }</span>
				</li>
			) ) }
		</ol>
	);
}
