import { useEffect, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { FieldsProps } from '../../field-state';
import type { TextField as FieldName } from '../../form-values';
import { SecretField } from '../secret-field';
import { TextField } from '../text-field';
import { EndpointFields } from './endpoint-fields';

/** What most people never need. Opens by itself where something in it is needed or wrong. */
export function AdvancedFields( fields: FieldsProps ) {
	const { values, field } = fields;
	const isAws = values.provider === 'aws';
	const shown: readonly FieldName[] = [
		'stsEndpoint',
		'sessionToken',
		...( isAws ? ( [ 'endpoint', 'addressing' ] as const ) : [] ),
	];
	const isTemporary = /^\s*ASIA/.test( values.accessKeyId );
	const isNeeded = isTemporary || shown.map( field ).some( ( { error, hint } ) => error || hint );
	const [ isOpen, setIsOpen ] = useState( false );

	useEffect( () => {
		if ( isNeeded ) {
			setIsOpen( true );
		}
	}, [ isNeeded ] );

	return (
		<details
			className="bucket-doctor-form__advanced"
			open={ isOpen }
			onToggle={ ( event ) => setIsOpen( event.currentTarget.open ) }
		>
			<summary>{ __( 'Advanced', 'bucket-doctor' ) }</summary>
			<div className="bucket-doctor-form__grid">
				{ isAws && <EndpointFields { ...fields } /> }
				<TextField
					{ ...field( 'stsEndpoint' ) }
					label={ __( 'STS endpoint', 'bucket-doctor' ) }
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
