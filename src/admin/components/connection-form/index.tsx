import { Button, Card, CardBody, CardFooter, CheckboxControl } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { describeInputProblem } from '../../../engine';
import type { InputProblem } from '../../../engine';
import type { FormValues, TextField } from '../../form-values';
import { translator } from '../../translator';
import { BeforeTheTest } from '../before-the-test';
import { AdvancedFields } from './advanced-fields';
import { KeyFields } from './key-fields';
import { TargetFields } from './target-fields';

interface ConnectionFormProps {
	readonly values: FormValues;
	readonly problems: readonly InputProblem[];
	readonly isRunning: boolean;
	readonly onChange: ( patch: Partial< FormValues > ) => void;
	readonly onTest: () => void;
}

/** What a group of fields needs of the form. */
export interface FieldsProps {
	readonly values: FormValues;
	readonly errorOf: ( field: TextField ) => string | undefined;
	readonly onChange: ( field: TextField, value: string ) => void;
}

/** Where to, with which key, for what; nothing of it is stored. */
export function ConnectionForm( { values, problems, isRunning, onChange, onTest }: ConnectionFormProps ) {
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
	const fields: FieldsProps = { values, errorOf, onChange: ( field, value ) => onChange( { [ field ]: value } ) };

	const onSubmit = ( event: FormEvent ) => {
		event.preventDefault();
		if ( ! isRunning ) {
			onTest();
		}
	};

	return (
		<form ref={ formRef } className="bucket-doctor-form" onSubmit={ onSubmit } noValidate autoComplete="off">
			<Card>
				<CardBody>
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
					<Button
						className="bucket-doctor-form__submit"
						type="submit"
						variant="primary"
						isBusy={ isRunning }
						disabled={ isRunning }
						accessibleWhenDisabled
						__next40pxDefaultSize
					>
						{ __( 'Test S3 Access', 'bucket-doctor' ) }
					</Button>
				</CardFooter>
			</Card>
		</form>
	);
}
