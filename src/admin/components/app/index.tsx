import { speak } from '@wordpress/a11y';
import { Notice } from '@wordpress/components';
import { Suspense, useCallback, useEffect, useMemo, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { createApi } from '../../api';
import type { Boot } from '../../boot';
import type { Consents } from '../../../engine';
import { toConnection } from '../../form-values';
import type { FormValues, TextField } from '../../form-values';
import { checkForm, checkForSaving, useForm } from '../../hooks/use-form';
import { useLeaveWarning } from '../../hooks/use-leave-warning';
import { useLeftBehind } from '../../hooks/use-left-behind';
import { hasMade, useRun } from '../../hooks/use-run';
import { useStored } from '../../hooks/use-stored';
import type { StoreTask } from '../../hooks/use-stored';
import { cleanUpCredentials, offered } from '../../left-behind';
import { preloadable } from '../../preloadable';
import { createRelayTransport } from '../../relay-transport';
import type { RelayCredentials } from '../../relay-transport';
import { changesOf, isChanged, isSaved, toForm, usesStored } from '../../stored-connection';
import type { StoredConnection } from '../../stored-connection';
import { ConnectionForm } from '../connection-form';
import { EarlierTests } from '../earlier-tests';
import { Failure } from '../failure';
import { PolicyCheck } from '../policy-check';
import { Progress } from '../progress';
import { Saving } from '../saving';
import { StoreOutcome } from '../store-outcome';

export const { Component: Report, preload: preloadReport } = preloadable(
	() => import( /* webpackChunkName: "engine" */ '../report' )
);

/** The whole screen. A typed secret lives in the form's state and in the requests of test, saving and clean-up, nowhere else. */
export function App( { boot }: { readonly boot: Boot } ) {
	const api = useMemo( () => createApi( boot ), [ boot ] );
	const { values, problems, attempts, change, check } = useForm();
	const { state, start, stop } = useRun();
	const { runs, look, ...leftBehind } = useLeftBehind( api );
	const [ isKeyMissing, setIsKeyMissing ] = useState( false );
	const [ policyText, setPolicyText ] = useState( '' );
	const isRunning = state.status === 'running';
	const isMaking = hasMade( state );

	// What was removed is to be typed anew beside all else that was typed; whatever else came is as it is stored.
	const onStored = useCallback(
		( fresh: StoredConnection, task: StoreTask ) => ( task === 'remove' ? undefined : change( toForm( fresh ) ) ),
		[ change ]
	);
	const { stored, busyWith, outcome, save, removeSecret, forget } = useStored( api, onStored );

	useLeaveWarning( isMaking );
	useEffect( () => {
		if ( state.status === 'failed' ) {
			void look();
		}
	}, [ state.status, look ] );

	const test = ( patch: Partial< FormValues > = {}, consents: Consents = {} ) => {
		const checked = check( patch, ( found ) => checkForm( found, stored ) );
		if ( ! checked ) {
			return;
		}
		const connection = toConnection( checked );
		const { secretAccessKey, sessionToken } = checked;
		const credentials: RelayCredentials = usesStored( stored, checked )
			? { credentials: 'stored' }
			: { credentials: 'typed', secretAccessKey, sessionToken };
		speak( __( 'Testing …', 'bucket-doctor' ), 'polite' );
		void start( {
			connection,
			readOnly: checked.readOnly,
			transport: createRelayTransport( api, { ...connection, ...credentials } ),
			siteHash: boot.siteHash,
			siteFolder: boot.siteFolder,
			consents,
		} );
	};

	const saveForm = () => {
		const checked = check( {}, checkForSaving );
		if ( checked ) {
			void save( changesOf( stored, checked ) );
		}
	};

	const cleanUp = () => {
		const credentials = cleanUpCredentials( stored, values );
		setIsKeyMissing( ! credentials.length );
		if ( credentials.length ) {
			void leftBehind.cleanUp( credentials );
		}
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
			<EarlierTests
				runs={ isRunning ? [] : offered( runs, values.secretAccessKey && values.accessKeyId ) }
				{ ...leftBehind }
				isKeyMissing={ isKeyMissing }
				onCleanUp={ cleanUp }
			/>
			<ConnectionForm
				values={ values }
				stored={ stored }
				problems={ problems }
				attempts={ attempts }
				isLoading={ busyWith === 'load' }
				isRunning={ isRunning }
				isBusy={ busyWith !== undefined }
				saving={
					<Saving
						isChanged={ isChanged( stored, values ) }
						isSaved={ isSaved( stored ) }
						busyWith={ busyWith }
						onSave={ saveForm }
						onForget={ () => void forget() }
					/>
				}
				onChange={ change }
				onRemoveSecret={ ( field ) => void removeSecret( field ) }
				onTest={ () => test() }
			/>
			{ outcome && <StoreOutcome outcome={ outcome } /> }
			<PolicyCheck
				text={ policyText }
				values={ values }
				report={ state.status === 'done' ? state.report : undefined }
				onChange={ setPolicyText }
			/>
			{ state.status === 'running' && (
				<Progress steps={ state.steps } isStopping={ state.isStopping } hasMade={ isMaking } onStop={ stop } />
			) }
			{ state.status === 'stopped' && (
				<Notice status="info" isDismissible={ false }>
					{ __( 'Stopped before anything was written. There is nothing to report.', 'bucket-doctor' ) }
				</Notice>
			) }
			{ state.status === 'failed' && <Failure error={ state.error } during="test" /> }
			{ state.status === 'done' && (
				<Suspense fallback={ null }>
					<Report
						key={ state.report.startedAt }
						report={ state.report }
						before={ state.before }
						policyText={ policyText }
						docsUrl={ boot.docsUrl }
						onUse={ ( field: TextField, value: string ) => test( { [ field ]: value } ) }
						onConsent={ ( consents: Consents ) => test( {}, consents ) }
						onTestAgain={ () => test() }
					/>
				</Suspense>
			) }
		</div>
	);
}
