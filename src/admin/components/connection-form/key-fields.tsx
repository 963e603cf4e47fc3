import { __ } from '@wordpress/i18n';
import { TextField } from '../text-field';
import type { FieldsProps } from './index';

export function KeyFields( { values, errorOf, onChange }: FieldsProps ) {
	return (
		<>
			<TextField
				name="accessKeyId"
				label={ __( 'Access key ID', 'bucket-doctor' ) }
				value={ values.accessKeyId }
				onChange={ onChange }
				error={ errorOf( 'accessKeyId' ) }
			/>
			<TextField
				name="secretAccessKey"
				type="password"
				autoComplete="new-password"
				label={ __( 'Secret access key', 'bucket-doctor' ) }
				value={ values.secretAccessKey }
				onChange={ onChange }
				error={ errorOf( 'secretAccessKey' ) }
				help={ __( 'Used by this site’s server for this test. Not stored.', 'bucket-doctor' ) }
			/>
		</>
	);
}
