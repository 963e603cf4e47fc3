import { __, sprintf } from '@wordpress/i18n';
import { findPlace, findProfile } from '../../../engine';
import type { FieldsProps } from '../../field-state';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';
import { EndpointFields } from './endpoint-fields';

const ACLS = [
	'private',
	'public-read',
	'authenticated-read',
	'bucket-owner-read',
	'bucket-owner-full-control',
	'aws-exec-read',
];

const REGION_LIST = 'bucket-doctor-regions';

/** Where the bucket is, and what is to go into it. */
export function PlaceFields( fields: FieldsProps ) {
	const { values, field } = fields;
	const place = findPlace( values.provider );
	const isAws = values.provider === 'aws';
	const needsRegion = place?.needs?.includes( 'region' ) === true && values.endpoint === '';
	return (
		<>
			{ ! isAws && <EndpointFields { ...fields } /> }
			<TextField
				{ ...field( 'bucket' ) }
				label={ __( 'Bucket', 'bucket-doctor' ) }
				help={ __( 'Its name alone, such as site-backups.', 'bucket-doctor' ) }
			/>
			<TextField
				{ ...field( 'region' ) }
				label={ __( 'Region', 'bucket-doctor' ) }
				placeholder={ place?.region ?? __( 'detect', 'bucket-doctor' ) }
				list={ place?.regions ? REGION_LIST : undefined }
				help={
					needsRegion
						? __( 'The endpoint follows from it.', 'bucket-doctor' )
						: __( 'Empty: the test finds it out.', 'bucket-doctor' )
				}
			/>
			<datalist id={ REGION_LIST }>
				{ Object.entries( place?.regions ?? {} ).map( ( [ id, name ] ) => (
					<option key={ id } value={ id } label={ `${ id } · ${ name }` } />
				) ) }
			</datalist>
			<TextField
				{ ...field( 'prefix' ) }
				label={ __( 'Folder in the bucket', 'bucket-doctor' ) }
				help={ __( 'Empty: the whole bucket.', 'bucket-doctor' ) }
			/>
			<AclField { ...fields } />
		</>
	);
}

function AclField( { values, field }: FieldsProps ) {
	const acl = findProfile( values.profile )?.acl ?? 'none';
	const ofProfile = sprintf(
		/* translators: %s: Name of an ACL, e.g. private. */
		__( 'What the plugin sends (%s)', 'bucket-doctor' ),
		acl
	);
	return (
		<SelectField
			{ ...field( 'acl' ) }
			label={ __( 'ACL', 'bucket-doctor' ) }
			options={ [
				{ value: '', label: ofProfile },
				{ value: 'none', label: __( 'None', 'bucket-doctor' ) },
				...ACLS.map( ( value ) => ( { value, label: value } ) ),
			] }
			help={ __( 'Who else may see a file. Change it only if you changed it in the plugin.', 'bucket-doctor' ) }
		/>
	);
}
