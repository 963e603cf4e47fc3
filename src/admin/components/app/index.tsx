import { speak } from '@wordpress/a11y';
import { Notice } from '@wordpress/components';
import { lazy, Suspense, useMemo } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { createApi } from '../../api';
import type { Boot } from '../../boot';
import type { Consents } from '../../../engine';
import { toConnection } from '../../form-values';
import type { FormValues, TextField } from '../../form-values';
import { useForm } from '../../hooks/use-form';
import { useRun } from '../../hooks/use-run';
import { createRelayTransport } from '../../relay-transport';
import { ConnectionForm } from '../connection-form';
import { Failure } from '../failure';
import { Progress } from '../progress';

const Report = lazy( () => import( /* webpackChunkName: "engine" */ '../report' ) );

/** The whole screen. The secret lives in the form's state and in the relay's requests, nowhere else. */
export function App( { boot }: { readonly boot: Boot } ) {
	const api = useMemo( () => createApi( boot ), [ boot ] );
	const { values, problems, change, check } = useForm();
	const { state, start, stop } = useRun();
	const isRunning = state.status === 'running';

	const test = ( patch: Partial< FormValues > = {}, consents: Consents = {} ) => {
		const checked = check( patch );
		if ( ! checked ) {
			return;
		}
		const typed = toConnection( checked );
		const { secretAccessKey: _secret, sessionToken: _token, ...connection } = typed;
		speak( __( 'Testing …', 'bucket-doctor' ), 'polite' );
		void start( {
			connection,
			readOnly: checked.readOnly,
			transport: createRelayTransport( api, typed ),
			siteHash: boot.siteHash,
			consents,
		} );
	};

	return (
		<div className="bucket-doctor">
			<div className="bucket-doctor-header">
				<h1>{ __( 'Bucket Doctor', 'bucket-doctor' ) }</h1>
				<p>{ __( 'Finds out what your S3 key may do, and what it should not.', 'bucket-doctor' ) }</p>
			</div>
			{ ! boot.networkTruth && (
				<Notice status="info" isDismissible={ false }>
					{ __(
						'This server cannot tell apart why a connection fails: a report will say that no answer came, and not why.',
						'bucket-doctor'
					) }
				</Notice>
			) }
			<ConnectionForm
				values={ values }
				problems={ problems }
				isRunning={ isRunning }
				onChange={ change }
				onTest={ () => test() }
			/>
			{ state.status === 'running' && (
				<Progress steps={ state.steps } isStopping={ state.isStopping } onStop={ stop } />
			) }
			{ state.status === 'failed' && <Failure error={ state.error } /> }
			{ state.status === 'done' && (
				<Suspense fallback={ null }>
					<Report
						key={ state.report.startedAt }
						report={ state.report }
						docsUrl={ boot.docsUrl }
						onUse={ ( field: TextField, value: string ) => test( { [ field ]: value } ) }
						onConsent={ ( consents: Consents ) => test( {}, consents ) }
					/>
				</Suspense>
			) }
		</div>
	);
}
