import { Button, Card, CardBody, CardFooter, CheckboxControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent, ReactNode } from 'react';
import type { InputProblem } from '../../../engine';
import type { FieldsProps } from '../../field-state';
import type { FormValues, SecretField } from '../../form-values';
import { useFieldStates } from '../../hooks/use-field-states';
import type { StoredConnection } from '../../stored-connection';
import { BeforeTheTest } from '../before-the-test';
import { AdvancedFields } from './advanced-fields';
import { KeyFields } from './key-fields';
import { PlaceFields } from './place-fields';
import { PurposeFields } from './purpose-fields';

interface ConnectionFormProps {
	readonly values: FormValues;
	readonly stored: StoredConnection;
	readonly problems: readonly InputProblem[];
	/** How often it was tried to test or to save. */
	readonly attempts: number;
	/** What is stored is still on its way. */
	readonly isLoading: boolean;
	readonly isRunning: boolean;
	/** The store is being changed. */
	readonly isBusy: boolean;
	/** Buttons of the store. */
	readonly saving: ReactNode;
	readonly onChange: ( patch: Partial< FormValues > ) => void;
	readonly onRemoveSecret: ( field: SecretField ) => void;
	readonly onTest: () => void;
}

/** Where to, with which key, for what. */
export function ConnectionForm( {
	values,
	stored,
	problems,
	attempts,
	isLoading,
	isRunning,
	isBusy,
	saving,
	onChange,
	onRemoveSecret,
	onTest,
}: ConnectionFormProps ) {
	const formRef = useRef< HTMLFormElement >( null );
	const field = useFieldStates( values, stored, problems, onChange );

	// Only a new attempt moves the focus, not the correction of a field.
	useEffect( () => {
		formRef.current?.querySelector< HTMLElement >( '[aria-invalid="true"]' )?.focus();
	}, [ attempts ] );

	const fields: FieldsProps = { values, stored, isBusy, field, onRemoveSecret };

	const onSubmit = ( event: FormEvent ) => {
		event.preventDefault();
		if ( ! isRunning && ! isLoading ) {
			onTest();
		}
	};

	return (
		<form ref={ formRef } className="bucket-doctor-form" onSubmit={ onSubmit } noValidate autoComplete="off">
			<Card>
				<CardBody as="fieldset" className="bucket-doctor-form__fields" disabled={ isLoading }>
					<div className="bucket-doctor-form__grid">
						<PurposeFields { ...fields } />
						<KeyFields { ...fields } />
						<PlaceFields { ...fields } />
					</div>
					<div className="bucket-doctor-form__read-only">
						<CheckboxControl
							name="readOnly"
							label={ __(
								'Read-only test: writes nothing. It cannot prove uploading.',
								'bucket-doctor'
							) }
							checked={ values.readOnly }
							onChange={ ( readOnly ) => onChange( { readOnly } ) }
							__nextHasNoMarginBottom
						/>
					</div>
					<AdvancedFields { ...fields } />
				</CardBody>
				<CardFooter>
					<BeforeTheTest values={ values } />
					<div className="bucket-doctor-form__buttons">
						{ saving }
						<Button
							type="submit"
							variant="primary"
							isBusy={ isRunning }
							disabled={ isRunning || isLoading }
							accessibleWhenDisabled
							__next40pxDefaultSize
						>
							{ __( 'Test S3 Access', 'bucket-doctor' ) }
						</Button>
					</div>
				</CardFooter>
			</Card>
		</form>
	);
}
