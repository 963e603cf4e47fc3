import type { Leftover } from '../../src/engine';
import type { Sandbox } from '../../src/sandbox/server';

type Snapshot = ReturnType< Sandbox[ 'state' ] >;
type Entry = Readonly< Record< string, unknown > >;

export interface BucketChanges {
	/** What was there before and is gone or different now, as JSON. */
	readonly lost: readonly string[];
	/** What is there now and was not before: kind, key and id. */
	readonly added: readonly string[];
}

const entriesOf = ( { buckets }: Snapshot ): readonly Entry[] =>
	buckets.flatMap( ( { name, versions, uploads } ) => [
		...versions.map( ( version ) => ( { bucket: name, ...version } ) ),
		...uploads.map( ( upload ) => ( { bucket: name, kind: 'upload', ...upload } ) ),
	] );

const identify = ( { kind, key, versionId, uploadId }: Entry ): string =>
	`${ kind === 'marker' || kind === 'upload' ? kind : 'object' } ${ key } ${ uploadId ?? versionId ?? 'null' }`;

/** What a run did to the buckets of a sandbox. */
export function bucketChanges( before: Snapshot, after: Snapshot ): BucketChanges {
	const earlier = entriesOf( before );
	const later = new Set( entriesOf( after ).map( ( entry ) => JSON.stringify( entry ) ) );
	const known = new Set( earlier.map( identify ) );
	return {
		lost: earlier.map( ( entry ) => JSON.stringify( entry ) ).filter( ( entry ) => ! later.has( entry ) ),
		added: entriesOf( after )
			.map( identify )
			.filter( ( id ) => ! known.has( id ) )
			.sort(),
	};
}

/** Reported leftovers in the words of `added`. */
export const leftoverIds = ( leftovers: readonly Leftover[] ): readonly string[] =>
	leftovers
		.map( ( { kind, key, versionId, uploadId } ) =>
			identify( { kind: kind === 'version' ? 'object' : kind, key, versionId, uploadId } )
		)
		.sort();
