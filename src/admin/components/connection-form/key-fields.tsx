import { __ } from '@wordpress/i18n';
import type { FieldsProps } from '../../field-state';
import { SecretField } from '../secret-field';
import { TextField } from '../text-field';

export function KeyFields( fields: FieldsProps ) {
	const { values, field } = fields;
	return (
		<>
			<TextField
				{ ...field( 'accessKeyId' ) }
				label={ __( 'Access key ID', 'bucket-doctor' ) }
				help={
					values.provider === 'aws'
						? __( '20 characters that begin with AKIA.', 'bucket-doctor' )
						: __( 'From the store’s page of access keys.', 'bucket-doctor' )
				}
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
