import { DEFAULT_CONNECTION } from '../engine';
import type { Connection } from '../engine';
import type { FormValues, SecretField } from './form-values';
import { isRecord } from './is-record';

export type Source = 'environment' | 'constant' | 'network' | 'database' | 'none';
export type PlainField = keyof Connection;

export interface StoredField {
	readonly value: string;
	readonly source: Source;
	readonly locked: boolean;
}

/** A secret never comes to the browser, only its state. */
export interface StoredSecret {
	readonly isSet: boolean;
	readonly source: Source;
	/** False where the site's keys have changed since it was saved. */
	readonly readable: boolean;
}

/** What the site has stored (docs/contracts.md 1). */
export interface StoredConnection {
	readonly fields: Readonly< Record< PlainField, StoredField > >;
	readonly secrets: Readonly< Record< SecretField, StoredSecret > >;
}

const SOURCES: readonly unknown[] = [ 'environment', 'constant', 'network', 'database', 'none' ];
const PLAIN = Object.keys( DEFAULT_CONNECTION ) as PlainField[];

// A secret goes where it was saved for: a change of one of these takes another secret.
const BOUND = [ 'accessKeyId', 'provider', 'endpoint', 'stsEndpoint' ] as const satisfies readonly PlainField[];

const sourceOf = ( value: unknown ): Source => ( SOURCES.includes( value ) ? ( value as Source ) : 'none' );

function readField( data: unknown ): StoredField {
	const { value, source, locked } = isRecord( data ) ? data : {};
	return { value: typeof value === 'string' ? value : '', source: sourceOf( source ), locked: locked === true };
}

function readSecret( data: unknown ): StoredSecret {
	const { isSet, source, readable } = isRecord( data ) ? data : {};
	return { isSet: isSet === true, source: sourceOf( source ), readable: readable === true };
}

/** Reads an answer of the route; what is missing in it is not stored. */
export function readStoredConnection( answer: unknown ): StoredConnection {
	const data = isRecord( answer ) ? answer : {};
	return {
		fields: Object.fromEntries( PLAIN.map( ( name ) => [ name, readField( data[ name ] ) ] ) ) as Record<
			PlainField,
			StoredField
		>,
		secrets: {
			secretAccessKey: readSecret( data.secretAccessKey ),
			sessionToken: readSecret( data.sessionToken ),
		},
	};
}

export const NOTHING_STORED = readStoredConnection( {} );

/** The stored values as a form: secrets empty, what is not stored as it is at first. */
export function toForm( { fields }: StoredConnection ): Omit< FormValues, 'readOnly' > {
	const values = PLAIN.map( ( name ) => [ name, fields[ name ].value || DEFAULT_CONNECTION[ name ] ] );
	return {
		...( Object.fromEntries( values ) as unknown as Connection ),
		secretAccessKey: '',
		sessionToken: '',
	};
}

/** What is set for all sites is shown to administrators of the network only. Without it there is nothing to test but what is typed. */
const isWithheld = ( { fields }: StoredConnection ): boolean =>
	[ fields.accessKeyId, fields.bucket ].some( ( { locked, value } ) => locked && value === '' );

/** Whether the field's control may not be changed. */
export const isLocked = ( stored: StoredConnection, name: PlainField ): boolean =>
	stored.fields[ name ].locked && ( stored.fields[ name ].value !== '' || ! isWithheld( stored ) );

/** Why the stored secret cannot stand for one that was not typed; undefined where it can. */
export function whyNotStored(
	stored: StoredConnection,
	values: FormValues
): 'nothing' | 'withheld' | 'unreadable' | 'unbound' | undefined {
	const { secretAccessKey, sessionToken } = stored.secrets;
	if ( ! secretAccessKey.isSet ) {
		return 'nothing';
	}
	if ( isWithheld( stored ) ) {
		return 'withheld';
	}
	if ( ! secretAccessKey.readable || ( sessionToken.isSet && ! sessionToken.readable ) ) {
		return 'unreadable';
	}
	const isBound = BOUND.every(
		( name ) => values[ name ] === ( stored.fields[ name ].value || DEFAULT_CONNECTION[ name ] )
	);
	return isBound ? undefined : 'unbound';
}

/** Whether a test of these values signs with the stored secret. */
export const usesStored = ( stored: StoredConnection, values: FormValues ): boolean =>
	values.secretAccessKey === '' && values.sessionToken === '' && ! whyNotStored( stored, values );

/** What saving would change: fields that differ and may, secrets that were typed. */
export function changesOf( stored: StoredConnection, values: FormValues ): Readonly< Record< string, string > > {
	const fields = PLAIN.filter(
		( name ) => ! stored.fields[ name ].locked && values[ name ] !== stored.fields[ name ].value
	);
	const secrets = ( [ 'secretAccessKey', 'sessionToken' ] as const ).filter( ( name ) => values[ name ] !== '' );
	return Object.fromEntries( [ ...fields, ...secrets ].map( ( name ) => [ name, values[ name ] ] ) );
}

/** Whether the form holds anything that is not saved. */
export function isChanged( stored: StoredConnection, values: FormValues ): boolean {
	const saved = toForm( stored );
	return ( Object.keys( saved ) as ReadonlyArray< keyof typeof saved > ).some(
		( name ) => values[ name ] !== saved[ name ]
	);
}

/** Whether there is anything that the site's administrator has saved, and can have forgotten. */
export const isSaved = ( { fields, secrets }: StoredConnection ): boolean =>
	[ ...Object.values( fields ), ...Object.values( secrets ) ].some( ( { source } ) => source === 'database' );
