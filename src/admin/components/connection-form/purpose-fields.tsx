import { __ } from '@wordpress/i18n';
import { findProfile, PLACES, profiles } from '../../../engine';
import type { FieldsProps } from '../../field-state';
import { translator } from '../../translator';
import { SelectField } from '../select-field';

/** What the test is for, and at whose store. */
export function PurposeFields( { values, field }: FieldsProps ) {
	return (
		<>
			<SelectField
				{ ...field( 'profile' ) }
				label={ __( 'What is the bucket for?', 'bucket-doctor' ) }
				options={ profiles.map( ( { id, name } ) => ( { value: id, label: name } ) ) }
				help={ findProfile( values.profile )?.describe( translator ) }
			/>
			<SelectField
				{ ...field( 'provider' ) }
				label={ __( 'Provider', 'bucket-doctor' ) }
				options={ PLACES.map( ( { id, name } ) => ( {
					value: id,
					label: id === 'other' ? __( 'Other S3-compatible store', 'bucket-doctor' ) : name,
				} ) ) }
				help={
					values.provider === 'other'
						? __( 'Any store that speaks S3.', 'bucket-doctor' )
						: __( 'Where the bucket is.', 'bucket-doctor' )
				}
			/>
		</>
	);
}
