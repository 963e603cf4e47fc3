import { DEFAULT_CONNECTION } from '../engine';
import type { Connection } from '../engine';

/** Everything that is tested; names are those of the connection. Lives in memory only. Not every field has a control. */
export interface FormValues extends Connection {
	/** As typed; '' where the stored one stands for it. */
	readonly secretAccessKey: string;
	readonly sessionToken: string;
	readonly readOnly: boolean;
}

export type SecretField = 'secretAccessKey' | 'sessionToken';
export type TextField = keyof Connection | SecretField;

export const EMPTY_FORM: FormValues = {
	...DEFAULT_CONNECTION,
	secretAccessKey: '',
	sessionToken: '',
	readOnly: false,
};

// Space around these is never meant: it comes along when they are copied. A folder may well begin with one.
const TRIMMED: readonly TextField[] = [
	'accessKeyId',
	'secretAccessKey',
	'sessionToken',
	'bucket',
	'region',
	'endpoint',
	'stsEndpoint',
];

/** The values as they will be tested, shown in the form too, so that what is seen is what was tested. */
export const tidy = ( values: FormValues ): FormValues => ( {
	...values,
	...Object.fromEntries( TRIMMED.map( ( field ) => [ field, values[ field ].trim() ] ) ),
} );

/** The connection alone, as the engine may have it. */
export function toConnection( {
	readOnly: _readOnly,
	secretAccessKey: _secret,
	sessionToken: _token,
	...connection
}: FormValues ): Connection {
	return connection;
}

const REMEDIABLE: readonly TextField[] = [
	'provider',
	'bucket',
	'region',
	'prefix',
	'acl',
	'endpoint',
	'stsEndpoint',
	'addressing',
];

/** Whether a remedy may fill this field in. Keys and secrets are the user's to type. */
export const isRemediable = ( field: string ): field is TextField =>
	( REMEDIABLE as readonly string[] ).includes( field );
