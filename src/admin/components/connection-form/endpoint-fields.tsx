import { __ } from '@wordpress/i18n';
import { accountOf, findPlace, withAccount } from '../../../engine';
import type { FieldsProps } from '../../field-state';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';

/** The part of the endpoint that is the user's own, where a provider has such a part. */
function AccountField( { values, field }: FieldsProps ) {
	const endpoint = field( 'endpoint' );
	return (
		<TextField
			{ ...endpoint }
			controlName="account"
			value={ accountOf( values.endpoint ) }
			error={ undefined }
			hint={ undefined }
			onChange={ ( _name, account ) => endpoint.onChange( 'endpoint', withAccount( values.endpoint, account ) ) }
			label={ __( 'Account ID', 'bucket-doctor' ) }
			help={ __( 'Part of the endpoint; the provider’s dashboard shows it.', 'bucket-doctor' ) }
		/>
	);
}

function helpOf( provider: string ): string {
	if ( provider === 'aws' ) {
		return __( 'Empty: Amazon’s own.', 'bucket-doctor' );
	}
	return findPlace( provider )?.endpoint
		? __( 'Filled in as the provider documents it. Change it if yours is another one.', 'bucket-doctor' )
		: __( 'Address of the store, such as https://s3.example.com.', 'bucket-doctor' );
}

/** Where requests go: of use to nobody with Amazon S3, needed by everybody else. */
export function EndpointFields( fields: FieldsProps ) {
	const { values, field } = fields;
	const { provider } = values;
	const needsAccount = findPlace( provider )?.needs?.includes( 'account' );
	return (
		<>
			{ needsAccount && <AccountField { ...fields } /> }
			<TextField
				{ ...field( 'endpoint' ) }
				label={ __( 'Endpoint', 'bucket-doctor' ) }
				help={ helpOf( provider ) }
			/>
			<SelectField
				{ ...field( 'addressing' ) }
				label={ __( 'Addressing', 'bucket-doctor' ) }
				options={ [
					{ value: 'virtual', label: __( 'Bucket in the host name', 'bucket-doctor' ) },
					{ value: 'path', label: __( 'Bucket in the path', 'bucket-doctor' ) },
				] }
				help={
					provider === 'other'
						? __( 'Most stores take both; MinIO and its kind want the path.', 'bucket-doctor' )
						: undefined
				}
			/>
		</>
	);
}
