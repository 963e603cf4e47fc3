import { __ } from '@wordpress/i18n';
import { findProfile, profiles } from '../../../engine';
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
				options={ [
					{ value: 'aws', label: __( 'Amazon S3', 'bucket-doctor' ) },
					{ value: 'other', label: __( 'Other S3-compatible store', 'bucket-doctor' ) },
				] }
				help={
					values.provider === 'aws'
						? __( 'Where the bucket is.', 'bucket-doctor' )
						: __( 'Cloudflare R2, Wasabi, Backblaze B2, MinIO and others that speak S3.', 'bucket-doctor' )
				}
			/>
		</>
	);
}
