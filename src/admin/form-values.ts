import { DEFAULT_CONNECTION } from '../engine';
import type { TypedConnection } from './relay-transport';

/** Everything in the form; names of text fields are those of the connection. Lives in memory only. */
export interface FormValues {
	readonly provider: string;
	readonly profile: string;
	readonly accessKeyId: string;
	readonly secretAccessKey: string;
	readonly sessionToken: string;
	readonly bucket: string;
	readonly region: string;
	readonly prefix: string;
	readonly acl: string;
	readonly endpoint: string;
	readonly stsEndpoint: string;
	readonly addressing: string;
	readonly readOnly: boolean;
}

export type TextField = Exclude< keyof FormValues, 'readOnly' >;

export const EMPTY_FORM: FormValues = {
	provider: DEFAULT_CONNECTION.provider,
	profile: DEFAULT_CONNECTION.profile,
	accessKeyId: '',
	secretAccessKey: '',
	sessionToken: '',
	bucket: '',
	region: '',
	prefix: '',
	acl: '',
	endpoint: '',
	stsEndpoint: '',
	addressing: DEFAULT_CONNECTION.addressing,
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

const { serverSideEncryption, kmsKeyId, storageClass } = DEFAULT_CONNECTION;

export function toConnection( { readOnly: _readOnly, ...typed }: FormValues ): TypedConnection {
	return { ...typed, serverSideEncryption, kmsKeyId, storageClass };
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
