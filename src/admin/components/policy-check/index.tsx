import { Card, CardBody, TextareaControl } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { ComponentType } from 'react';
import type { Report } from '../../../engine';
import type { FormValues } from '../../form-values';
import type { PolicyReadingProps } from '../policy-reading';

const load = () => import( /* webpackChunkName: "engine" */ '../policy-reading' );

/** The part of the screen that reads policies, from the moment it is needed. */
function useReading( isNeeded: boolean, text: string ) {
	const [ Reading, setReading ] = useState< ComponentType< PolicyReadingProps > >();
	const [ isMissing, setIsMissing ] = useState( false );

	// Where its script did not come, the next letter tries again.
	useEffect( () => {
		if ( isNeeded && ! Reading ) {
			load().then(
				( { default: Loaded } ) => {
					setReading( () => Loaded );
					setIsMissing( false );
				},
				() => setIsMissing( true )
			);
		}
	}, [ isNeeded, Reading, text ] );

	return { Reading, isMissing };
}

interface PolicyCheckProps {
	/** What was pasted. Lives in memory only and is sent nowhere. */
	readonly text: string;
	readonly values: FormValues;
	readonly report: Report | undefined;
	readonly onChange: ( text: string ) => void;
}

/** Where a policy is pasted, and what it says. */
export function PolicyCheck( { text, values, report, onChange }: PolicyCheckProps ) {
	const isPasted = text.trim() !== '';
	const { Reading, isMissing } = useReading( isPasted, text );
	return (
		<Card className="bucket-doctor-policy-check">
			<CardBody>
				<details>
					<summary>{ __( 'Check a policy (optional)', 'bucket-doctor' ) }</summary>
					<TextareaControl
						name="policy"
						label={ __( 'Paste your policy (optional)', 'bucket-doctor' ) }
						help={ __(
							'The JSON of the user’s, role’s or bucket’s policy. It is read in your browser: nothing of it is sent or stored.',
							'bucket-doctor'
						) }
						value={ text }
						onChange={ onChange }
						rows={ 10 }
						dir="ltr"
						autoComplete="off"
						autoCapitalize="off"
						autoCorrect="off"
						spellCheck={ false }
						__nextHasNoMarginBottom
					/>
					{ isPasted && isMissing && (
						<p role="alert">
							{ __(
								'The part of the screen that reads policies did not arrive. Type a blank to try again.',
								'bucket-doctor'
							) }
						</p>
					) }
					{ isPasted && Reading && <Reading text={ text } values={ values } report={ report } /> }
				</details>
			</CardBody>
		</Card>
	);
}
