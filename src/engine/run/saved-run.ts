import type { Report } from '../model/report';

/** What a saved run holds; a whole report holds it too. */
export type SavedRun = Pick<
	Report,
	| 'schema'
	| 'tool'
	| 'startedAt'
	| 'finishedAt'
	| 'target'
	| 'profile'
	| 'readOnly'
	| 'leftovers'
	| 'problems'
	| 'observations'
> & {
	/** Only in a whole report. */
	readonly decisions?: Report[ 'decisions' ];
	/** True when the run was stopped; absent in a whole report, whose decisions tell. */
	readonly stopped?: boolean;
};

/** The file is no saved run; `message` says what it lacks, in one line. */
export class SavedRunError extends Error {
	constructor( message: string ) {
		super( message );
		this.name = 'SavedRunError';
	}
}

type Fields = Readonly< Record< string, unknown > >;

const isObject = ( value: unknown ): value is Fields =>
	typeof value === 'object' && value !== null && ! Array.isArray( value );

const isTexts = ( value: unknown, names: readonly string[] ): boolean =>
	isObject( value ) && names.every( ( name ) => typeof value[ name ] === 'string' );

const TARGET = [
	'provider',
	'endpoint',
	'region',
	'bucket',
	'prefix',
	'keyPrefix',
	'addressing',
	'acl',
	'accessKeyId',
];

const isHeaders = ( value: unknown ): boolean =>
	isObject( value ) && Object.values( value ).every( ( text ) => typeof text === 'string' );

function isAnswer( value: unknown ): boolean {
	if ( ! isObject( value ) ) {
		return false;
	}
	if ( 'status' in value ) {
		const { altered } = value;
		return (
			typeof value.status === 'number' &&
			typeof value.body === 'string' &&
			isHeaders( value.headers ) &&
			( altered === undefined || altered === false || isTexts( altered, [ 'name', 'sent', 'received' ] ) )
		);
	}
	return isTexts( value.failure, [ 'kind', 'code', 'message' ] ) || isTexts( value.notSent, [ 'reason' ] );
}

function isRequest( value: unknown ): boolean {
	return (
		value === undefined ||
		( isTexts( value, [ 'method', 'host', 'path' ] ) &&
			isObject( value ) &&
			isHeaders( value.query ) &&
			isHeaders( value.headers ) )
	);
}

/** A name of the doctor's own making: reports print it as it is. */
const isName = ( value: unknown ): boolean => typeof value === 'string' && /^[\w.-]*$/.test( value );

const isObservation = ( value: unknown ): boolean =>
	isObject( value ) &&
	[ value.id, value.probe, value.operation, value.region ].every( isName ) &&
	( value.key === undefined || typeof value.key === 'string' ) &&
	typeof value.wave === 'number' &&
	typeof value.anonymous === 'boolean' &&
	isRequest( value.request ) &&
	isAnswer( value.answer );

const isOfKind =
	( kinds: readonly string[], names: readonly string[] ) =>
	( value: unknown ): boolean =>
		isObject( value ) && kinds.some( ( kind ) => kind === value.kind ) && isTexts( value, names );

/** What a list of the file holds, in its singular, and what an entry must be. */
const LISTS = {
	observations: [ 'observation', isObservation ],
	leftovers: [ 'leftover', isOfKind( [ 'object', 'version', 'marker', 'upload' ], [ 'key' ] ) ],
	problems: [ 'problem', isOfKind( [ 'transport', 'probe', 'diagnosis' ], [ 'code', 'message' ] ) ],
} as const;

/**
 * Checks that parsed JSON is a saved run or a report.
 *
 * @throws {SavedRunError} When it is neither, or of another schema.
 */
export function readSavedRun( value: unknown ): SavedRun {
	if ( ! isObject( value ) || ! isObject( value.tool ) || value.tool.name !== 'bucket-doctor' ) {
		throw new SavedRunError( 'this is no report of Bucket Doctor' );
	}
	if ( value.schema !== 1 ) {
		throw new SavedRunError( `its schema is ${ String( value.schema ) }; this version reads schema 1` );
	}
	if ( ! isTexts( value, [ 'startedAt', 'finishedAt', 'profile' ] ) || ! isTexts( value.target, TARGET ) ) {
		throw new SavedRunError( 'it does not say what was tested' );
	}
	for ( const [ name, [ singular, isEntry ] ] of Object.entries( LISTS ) ) {
		const entries = value[ name ];
		if ( ! Array.isArray( entries ) ) {
			throw new SavedRunError( `its ${ name } are missing` );
		}
		const broken = entries.findIndex( ( entry ) => ! isEntry( entry ) );
		if ( broken >= 0 ) {
			throw new SavedRunError( `its ${ singular } number ${ broken + 1 } is incomplete` );
		}
	}
	return value as unknown as SavedRun;
}
