import { Button, Card, CardBody, CardFooter, CheckboxControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent, ReactNode } from 'react';
import { describeInputProblem } from '../../../engine';
import type { InputProblem } from '../../../engine';
import type { FormValues, SecretField, TextField } from '../../form-values';
import { isLocked } from '../../stored-connection';
import type { PlainField, StoredConnection } from '../../stored-connection';
import { translator } from '../../translator';
import { BeforeTheTest } from '../before-the-test';
import { SourceNote } from '../source-note';
import { AdvancedFields } from './advanced-fields';
import { KeyFields } from './key-fields';
import { TargetFields } from './target-fields';

interface ConnectionFormProps {
	readonly values: FormValues;
	readonly stored: StoredConnection;
	readonly problems: readonly InputProblem[];
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

/** What a group of fields needs of the form. */
export interface FieldsProps {
	readonly values: FormValues;
	readonly stored: StoredConnection;
	readonly isBusy: boolean;
	readonly errorOf: ( field: TextField ) => string | undefined;
	/** Why a field cannot be changed here. */
	readonly lockOf: ( field: PlainField ) => ReactNode;
	readonly onChange: ( field: TextField, value: string ) => void;
	readonly onRemoveSecret: ( field: SecretField ) => void;
}

/** A value that is locked comes from there itself, or it is empty because the secret comes from there. */
function lockOf( stored: StoredConnection, field: PlainField ): ReactNode {
	const { value, source } = stored.fields[ field ];
	return isLocked( stored, field ) && <SourceNote source={ source } name={ value ? field : 'secretAccessKey' } />;
}

/** Where to, with which key, for what. */
export function ConnectionForm( {
	values,
	stored,
	problems,
	isLoading,
	isRunning,
	isBusy,
	saving,
	onChange,
	onRemoveSecret,
	onTest,
}: ConnectionFormProps ) {
	const formRef = useRef< HTMLFormElement >( null );

	useEffect( () => {
		const [ first ] = formRef.current?.querySelectorAll< HTMLElement >( '[aria-invalid="true"]' ) ?? [];
		if ( problems.length ) {
			first?.focus();
		}
		// Only a new attempt moves the focus, not the correction of a field.
		// eslint-disable-next-line react-hooks/exhaustive-deps
	}, [ problems.length > 0 && problems ] );

	const errorOf = ( field: TextField ): string | undefined => {
		const problem = problems.find( ( candidate ) => candidate.field === field );
		return problem && describeInputProblem( translator, problem );
	};
	const fields: FieldsProps = {
		values,
		stored,
		isBusy,
		errorOf,
		lockOf: ( field ) => lockOf( stored, field ),
		onChange: ( field, value ) => onChange( { [ field ]: value } ),
		onRemoveSecret,
	};

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
						<TargetFields { ...fields } part="purpose" />
						<KeyFields { ...fields } />
						<TargetFields { ...fields } part="place" />
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
