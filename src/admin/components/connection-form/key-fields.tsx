import { __ } from '@wordpress/i18n';
import { SecretField } from '../secret-field';
import { TextField } from '../text-field';
import type { FieldsProps } from './index';

export function KeyFields( fields: FieldsProps ) {
	const { values, errorOf, lockOf, onChange } = fields;
	return (
		<>
			<TextField
				name="accessKeyId"
				label={ __( 'Access key ID', 'bucket-doctor' ) }
				value={ values.accessKeyId }
				onChange={ onChange }
				lock={ lockOf( 'accessKeyId' ) }
				error={ errorOf( 'accessKeyId' ) }
			/>
			<SecretField
				{ ...fields }
				name="secretAccessKey"
				label={ __( 'Secret access key', 'bucket-doctor' ) }
				help={ __(
					'Used by this site’s server for the test. Stored only if you press Save, and encrypted.',
					'bucket-doctor'
				) }
			/>
		</>
	);
}
