import { __ } from '@wordpress/i18n';
import type { FieldsProps } from '../../field-state';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';

/** Where requests go: of use to nobody with Amazon S3, needed by everybody else. */
export function EndpointFields( { values, field }: FieldsProps ) {
	return (
		<>
			<TextField
				{ ...field( 'endpoint' ) }
				label={ __( 'Endpoint', 'bucket-doctor' ) }
				help={
					values.provider === 'other'
						? __( 'Address of the store, such as https://s3.example.com.', 'bucket-doctor' )
						: __( 'Empty: Amazon’s own.', 'bucket-doctor' )
				}
			/>
			<SelectField
				{ ...field( 'addressing' ) }
				label={ __( 'Addressing', 'bucket-doctor' ) }
				options={ [
					{ value: 'virtual', label: __( 'Bucket in the host name', 'bucket-doctor' ) },
					{ value: 'path', label: __( 'Bucket in the path', 'bucket-doctor' ) },
				] }
				help={
					values.provider === 'other'
						? __( 'Most stores take both; MinIO and its kind want the path.', 'bucket-doctor' )
						: undefined
				}
			/>
		</>
	);
}
