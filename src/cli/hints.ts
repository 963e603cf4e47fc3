import { inspectEntries } from '../engine';
import type { Connection, Credentials, EntryField } from '../engine';
import { note } from './shell';
import type { Shell } from './shell';
import { english } from './translator';

const NAMES: Readonly< Partial< Record< EntryField, string > > > = {
	accessKeyId: 'access key ID',
	secretAccessKey: 'secret access key',
	sessionToken: 'session token',
	prefix: 'folder',
	stsEndpoint: 'STS endpoint',
};

/**
 * Says what looks like a mistake, in sentences without any part of a secret. Nothing is repaired: a test with other entries than the given ones would say
 * nothing about them.
 */
export function hintAtMistakes( connection: Connection, credentials: Credentials, shell: Shell ): void {
	const { secretAccessKey, sessionToken = '' } = credentials;
	for ( const { field, describe, repair } of inspectEntries( { ...connection, secretAccessKey, sessionToken } ) ) {
		const advice = repair ? ` ${ repair.describe( english ) }.` : '';
		note( shell, `Hint: ${ NAMES[ field ] ?? field }: ${ describe( english ) }${ advice }` );
	}
}
