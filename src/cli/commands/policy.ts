import { completePolicy, findPlace, findProfile, findProvider, rightNames, toTarget } from '../../engine';
import type { Connection, Profile } from '../../engine';
import { expectNoPositionals } from '../arguments';
import { connectionFrom, expectUsable } from '../connection';
import { EXIT } from '../exit-code';
import { CannotRun, print } from '../shell';
import { english } from '../translator';
import { defineCommand } from './define-command';

/** A connection has a key; a policy is the same for every key. */
const NO_KEY = 'NONE';

/** What to give the key at a provider that has rights of its own; undefined where a policy says it. */
function ownRights( { provider, bucket }: Connection, profile: Profile ): string | undefined {
	const { rights } = findProvider( provider ) ?? {};
	if ( rights?.kind !== 'own' ) {
		return undefined;
	}
	const required = profile.requirements.filter( ( { need } ) => need === 'required' ).map( ( { action } ) => action );
	return [
		`${ findPlace( provider )?.name ?? provider }, bucket ${ bucket }:`,
		...rightNames( provider, required ).map( ( name ) => `  ${ name }` ),
		rights.where( english ),
		...( rights.notes ?? [] ).map( ( note ) => note( english ) ),
	].join( '\n' );
}

export default defineCommand( {
	name: 'policy',
	summary: 'print the least policy that a profile needs',
	help: `Usage: bucket-doctor policy --profile ID --bucket NAME [options]

Prints the IAM policy with which a profile works and nothing else is allowed. Sends nothing and needs no credentials.

  --profile ID             what the bucket is for; see: bucket-doctor profiles
  --bucket NAME            bucket
  --prefix FOLDER          folder inside the bucket, such as site/backups/
  --region REGION          region of the bucket; it tells AWS's partition (China, GovCloud, …)
  --provider ID            where the bucket is; where rights are no policies, their names are printed`,
	options: { profile: 'value', bucket: 'value', prefix: 'value', region: 'value', provider: 'value' },

	async run( given, shell ) {
		expectNoPositionals( 'policy', given );
		const connection = connectionFrom( given, NO_KEY );
		if ( ! given.values.has( 'profile' ) ) {
			throw new CannotRun( 'Say what the bucket is for with --profile ID. See: bucket-doctor profiles' );
		}
		// A policy says nothing of the address.
		expectUsable( { ...connection, endpoint: connection.endpoint || 'https://none.invalid' } );
		const profile = findProfile( connection.profile );
		if ( ! profile ) {
			throw new Error( 'a profile that was checked is missing' );
		}
		const rights = ownRights( connection, profile );
		if ( rights ) {
			await print( shell, rights );
			return EXIT.ready;
		}
		const policy = completePolicy( profile, toTarget( connection, profile ) );
		if ( policy.Statement.length === 0 ) {
			// IAM takes no policy without statements.
			throw new CannotRun(
				`The profile ${ profile.id } needs nothing, so no policy is enough for it. Choose what the bucket is for; see: bucket-doctor profiles`
			);
		}
		await print( shell, JSON.stringify( policy, null, 2 ) );
		return EXIT.ready;
	},
} );
