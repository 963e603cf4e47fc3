import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { FieldsProps } from '../../field-state';
import type { SecretField as SecretName } from '../../form-values';
import { whyNotStored } from '../../stored-connection';
import { SourceNote } from '../source-note';
import { TextField } from '../text-field';

type SecretFieldProps = FieldsProps & {
	readonly name: SecretName;
	readonly label: string;
	/** Where nothing is stored. */
	readonly help: string;
};

// As long as most secrets are, and no longer than this one, whose length the browser does not know.
const BULLETS = '•'.repeat( 16 );

/** A secret: the stored one as bullets, or a field to type one. The stored one never comes to the browser. */
export function SecretField( { name, label, help, stored, values, field, isBusy, onRemoveSecret }: SecretFieldProps ) {
	const { isSet, source } = stored.secrets[ name ];
	const obstacle = whyNotStored( stored, values );
	if ( isSet && ! obstacle ) {
		const isOwn = source === 'database';
		return (
			<div>
				<TextField
					{ ...field( name ) }
					label={ label }
					value={ BULLETS }
					hint={ undefined }
					disabled
					help={
						isOwn ? (
							__( 'Stored, encrypted.', 'bucket-doctor' )
						) : (
							<SourceNote source={ source } name={ name } />
						)
					}
				/>
				{ isOwn && (
					<Button
						variant="link"
						isDestructive
						disabled={ isBusy }
						accessibleWhenDisabled
						onClick={ () => onRemoveSecret( name ) }
						aria-label={ describeRemoval( name ) }
					>
						{ __( 'Remove and replace', 'bucket-doctor' ) }
					</Button>
				) }
			</div>
		);
	}
	return (
		<TextField
			{ ...field( name ) }
			type="password"
			autoComplete="new-password"
			label={ label }
			help={ ( isSet && obstacle && describeObstacle( obstacle ) ) || help }
		/>
	);
}

const describeRemoval = ( name: SecretName ): string =>
	name === 'secretAccessKey'
		? __( 'Remove and replace the secret access key', 'bucket-doctor' )
		: __( 'Remove and replace the session token', 'bucket-doctor' );

/** Why another one is to be typed though one is stored. */
function describeObstacle( obstacle: NonNullable< ReturnType< typeof whyNotStored > > ): string {
	switch ( obstacle ) {
		case 'unbound':
			return __(
				'The stored one belongs to another access key ID, provider or endpoint. Enter the one that belongs to these.',
				'bucket-doctor'
			);
		case 'unreadable':
			return __( 'Saved, but this site’s keys have changed: enter it again.', 'bucket-doctor' );
		case 'withheld':
			return __(
				'Set for all sites, and only administrators of the network may use it. Enter one of your own to test with.',
				'bucket-doctor'
			);
		case 'nothing':
			return '';
	}
}
