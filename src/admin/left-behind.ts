import type { Leftover } from '../engine';
import type { FormValues } from './form-values';
import { isRecord } from './is-record';
import type { StoredConnection } from './stored-connection';

/** Something that an earlier test left. */
export interface Remainder extends Leftover {
	/** Every test uses this key again, since it may not delete it. */
	readonly stays: boolean;
	/** The test saw that its key may not remove it. */
	readonly refused: boolean;
}

/** A test that left something (docs/contracts.md 2). */
export interface UnfinishedRun {
	readonly id: string;
	/** ISO 8601. */
	readonly startedAt: string;
	readonly bucket: string;
	/** Shortened. */
	readonly accessKeyId: string;
	readonly leftovers: readonly Remainder[];
}

const KINDS: readonly unknown[] = [ 'object', 'version', 'marker', 'upload' ];

const text = ( value: unknown ): string => ( typeof value === 'string' ? value : '' );
const list = ( value: unknown ): readonly unknown[] => ( Array.isArray( value ) ? value : [] );

function readRemainder( data: unknown ): readonly Remainder[] {
	if ( ! isRecord( data ) || ! KINDS.includes( data.kind ) ) {
		return [];
	}
	const { versionId, uploadId } = data;
	return [
		{
			kind: data.kind as Remainder[ 'kind' ],
			key: text( data.key ),
			...( typeof versionId === 'string' ? { versionId } : {} ),
			...( typeof uploadId === 'string' ? { uploadId } : {} ),
			certain: data.certain === true,
			stays: data.stays === true,
			refused: data.refused === true,
		},
	];
}

/** Reads an answer of the route. */
export function readRuns( answer: unknown ): readonly UnfinishedRun[] {
	return list( isRecord( answer ) ? answer.runs : [] ).flatMap( ( run ) => {
		if ( ! isRecord( run ) ) {
			return [];
		}
		const target = isRecord( run.target ) ? run.target : {};
		return [
			{
				id: text( run.id ),
				startedAt: text( run.startedAt ),
				bucket: text( target.bucket ),
				accessKeyId: text( target.accessKeyId ),
				leftovers: list( run.leftovers ).flatMap( readRemainder ),
			},
		];
	} );
}

const shortened = ( accessKeyId: string ): string => `${ accessKeyId.slice( 0, 4 ) }…${ accessKeyId.slice( -4 ) }`;

/**
 * What is worth offering: where the key itself may remove nothing of it, the report of that test has said so, and only another key changes it.
 */
export const offered = ( runs: readonly UnfinishedRun[], accessKeyId: string ): readonly UnfinishedRun[] =>
	runs.filter( ( run ) => {
		const isKnownToStay = run.leftovers.every( ( { certain, refused, stays } ) => certain && ( refused || stays ) );
		return ! isKnownToStay || ( accessKeyId !== '' && shortened( accessKeyId ) !== run.accessKeyId );
	} );

/** Everything of the former answer whose key the later one does not have any more. */
export function removedBetween(
	before: readonly UnfinishedRun[],
	after: readonly UnfinishedRun[]
): readonly Remainder[] {
	return before.flatMap( ( { id, leftovers } ) => {
		const rest = after.find( ( run ) => run.id === id )?.leftovers ?? [];
		return leftovers.filter( ( { key } ) => ! rest.some( ( other ) => other.key === key ) );
	} );
}

/**
 * With what to clean up, one after the other: what was typed, then what is stored. Each removes only what it fits. Empty = nothing was typed and
 * nothing is stored.
 */
export function cleanUpCredentials( stored: StoredConnection, values: FormValues ): readonly object[] {
	const { readOnly: _readOnly, ...connection } = values;
	const { isSet, readable } = stored.secrets.secretAccessKey;
	const isTyped = values.accessKeyId !== '' && values.secretAccessKey !== '';
	return [
		...( isTyped ? [ { ...connection, credentials: 'typed' } ] : [] ),
		...( isSet && readable ? [ { credentials: 'stored' } ] : [] ),
	];
}
