import { __, sprintf } from '@wordpress/i18n';
import { findProfile, profiles } from '../../../engine';
import { REGIONS } from '../../regions';
import { translator } from '../../translator';
import { SelectField } from '../select-field';
import { TextField } from '../text-field';
import type { FieldsProps } from './index';

type TargetFieldsProps = FieldsProps & {
	/** What the test is for, or where the bucket is. */
	readonly part: 'purpose' | 'place';
};

const ACLS = [
	'private',
	'public-read',
	'authenticated-read',
	'bucket-owner-read',
	'bucket-owner-full-control',
	'aws-exec-read',
];

const REGION_LIST = 'bucket-doctor-regions';

export function TargetFields( { part, ...fields }: TargetFieldsProps ) {
	return part === 'purpose' ? <PurposeFields { ...fields } /> : <PlaceFields { ...fields } />;
}

function PurposeFields( { values, errorOf, lockOf, onChange }: FieldsProps ) {
	return (
		<>
			<SelectField
				name="profile"
				lock={ lockOf( 'profile' ) }
				error={ errorOf( 'profile' ) }
				label={ __( 'What is the bucket for?', 'bucket-doctor' ) }
				value={ values.profile }
				options={ profiles.map( ( { id, name } ) => ( { value: id, label: name } ) ) }
				onChange={ onChange }
				help={ findProfile( values.profile )?.describe( translator ) }
			/>
			<SelectField
				name="provider"
				lock={ lockOf( 'provider' ) }
				error={ errorOf( 'provider' ) }
				label={ __( 'Provider', 'bucket-doctor' ) }
				value={ values.provider }
				options={ [
					{ value: 'aws', label: __( 'Amazon S3', 'bucket-doctor' ) },
					{ value: 'other', label: __( 'Other S3-compatible store', 'bucket-doctor' ) },
				] }
				onChange={ onChange }
			/>
		</>
	);
}

function PlaceFields( { values, errorOf, lockOf, onChange }: FieldsProps ) {
	const acl = findProfile( values.profile )?.acl ?? 'none';
	const aclOptions = [
		{
			value: '',
			label: sprintf(
				/* translators: %s: Name of an ACL, e.g. private. */
				__( 'What the plugin sends (%s)', 'bucket-doctor' ),
				acl
			),
		},
		{ value: 'none', label: __( 'None', 'bucket-doctor' ) },
		...ACLS.map( ( value ) => ( { value, label: value } ) ),
	];
	return (
		<>
			<TextField
				name="bucket"
				label={ __( 'Bucket', 'bucket-doctor' ) }
				value={ values.bucket }
				onChange={ onChange }
				lock={ lockOf( 'bucket' ) }
				error={ errorOf( 'bucket' ) }
			/>
			<div>
				<TextField
					name="region"
					label={ __( 'Region', 'bucket-doctor' ) }
					value={ values.region }
					onChange={ onChange }
					lock={ lockOf( 'region' ) }
					error={ errorOf( 'region' ) }
					list={ REGION_LIST }
					help={ __( 'Empty: the test finds it out.', 'bucket-doctor' ) }
				/>
				<datalist id={ REGION_LIST }>
					{ REGIONS.map( ( region ) => (
						<option key={ region } value={ region } />
					) ) }
				</datalist>
			</div>
			<TextField
				name="prefix"
				label={ __( 'Folder in the bucket', 'bucket-doctor' ) }
				value={ values.prefix }
				onChange={ onChange }
				lock={ lockOf( 'prefix' ) }
				error={ errorOf( 'prefix' ) }
				help={ __( 'Empty: the whole bucket.', 'bucket-doctor' ) }
			/>
			<SelectField
				name="acl"
				lock={ lockOf( 'acl' ) }
				error={ errorOf( 'acl' ) }
				label={ __( 'ACL', 'bucket-doctor' ) }
				value={ values.acl }
				options={ aclOptions }
				onChange={ onChange }
			/>
		</>
	);
}
