import { createInterpolateElement } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { TextField } from '../../form-values';
import type { Source } from '../../stored-connection';

interface SourceNoteProps {
	readonly source: Source;
	/** Field whose name the constant or variable has. */
	readonly name: TextField;
}

const nameOf = ( field: TextField ): string =>
	`BUCKET_DOCTOR_${ field.replace( /[A-Z]/g, ( letter ) => `_${ letter }` ).toUpperCase() }`;

/** Where a value comes from that cannot be changed here. */
export function SourceNote( { source, name }: SourceNoteProps ) {
	const code = { name: <code dir="ltr">{ nameOf( name ) }</code> };
	switch ( source ) {
		case 'constant':
			return createInterpolateElement( __( 'Set in wp-config.php: <name/>', 'bucket-doctor' ), code );
		case 'environment':
			return createInterpolateElement( __( 'Set in the server’s environment: <name/>', 'bucket-doctor' ), code );
		case 'network':
			return <>{ __( 'Set for all sites of the network.', 'bucket-doctor' ) }</>;
		case 'database':
		case 'none':
			return null;
	}
}
