import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { SecretField } from '../secret-field';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';
import type { FieldsProps } from './index';

/** What most people never need. Stands open where it is needed: another store has no endpoint of its own. */
export function AdvancedFields( fields: FieldsProps ) {
	const { values, errorOf, lockOf, onChange } = fields;
	const isOther = values.provider === 'other';
	const hasError = Boolean( errorOf( 'endpoint' ) ?? errorOf( 'stsEndpoint' ) ?? errorOf( 'addressing' ) );
	const [ isOpen, setIsOpen ] = useState( isOther );

	useEffect( () => {
		if ( isOther || hasError ) {
			setIsOpen( true );
		}
	}, [ isOther, hasError ] );

	return (
		<details
			className="bucket-doctor-form__advanced"
			open={ isOpen }
			onToggle={ ( event ) => setIsOpen( event.currentTarget.open ) }
		>
			<summary>{ __( 'Advanced', 'bucket-doctor' ) }</summary>
			<div className="bucket-doctor-form__grid">
				<TextField
					name="endpoint"
					label={ __( 'Endpoint', 'bucket-doctor' ) }
					value={ values.endpoint }
					onChange={ onChange }
					lock={ lockOf( 'endpoint' ) }
					error={ errorOf( 'endpoint' ) }
					help={
						isOther
							? __( 'Address of the store, such as https://s3.example.com.', 'bucket-doctor' )
							: __( 'Empty: Amazon’s own.', 'bucket-doctor' )
					}
				/>
				<SelectField
					name="addressing"
					lock={ lockOf( 'addressing' ) }
					error={ errorOf( 'addressing' ) }
					label={ __( 'Addressing', 'bucket-doctor' ) }
					value={ values.addressing }
					options={ [
						{ value: 'virtual', label: __( 'Bucket in the host name', 'bucket-doctor' ) },
						{ value: 'path', label: __( 'Bucket in the path', 'bucket-doctor' ) },
					] }
					onChange={ onChange }
				/>
				<TextField
					name="stsEndpoint"
					label={ __( 'STS endpoint', 'bucket-doctor' ) }
					value={ values.stsEndpoint }
					onChange={ onChange }
					lock={ lockOf( 'stsEndpoint' ) }
					error={ errorOf( 'stsEndpoint' ) }
					help={ __(
						'Tells whose key it is. Empty: Amazon’s own, or not asked where an endpoint is entered.',
						'bucket-doctor'
					) }
				/>
				<SecretField
					{ ...fields }
					name="sessionToken"
					label={ __( 'Session token', 'bucket-doctor' ) }
					help={ __( 'Belongs to temporary keys only: those that begin with ASIA.', 'bucket-doctor' ) }
				/>
			</div>
		</details>
	);
}
