import { completePolicy, findProfile, toTarget } from '../../engine';
import { expectNoPositionals } from '../arguments';
import { connectionFrom, expectUsable } from '../connection';
import { EXIT } from '../exit-code';
import { CannotRun, print } from '../shell';
import { defineCommand } from './define-command';

/** A connection has a key; a policy is the same for every key. */
const NO_KEY = 'NONE';

export default defineCommand( {
	name: 'policy',
	summary: 'print the least policy that a profile needs',
	help: `Usage: bucket-doctor policy --profile ID --bucket NAME [options]

Prints the IAM policy with which a profile works and nothing else is allowed. Sends nothing and needs no credentials.

  --profile ID             what the bucket is for; see: bucket-doctor profiles
  --bucket NAME            bucket
  --prefix FOLDER          folder inside the bucket, such as site/backups/
  --region REGION          region of the bucket; it tells AWS's partition (China, GovCloud, …)`,
	options: { profile: 'value', bucket: 'value', prefix: 'value', region: 'value' },

	async run( given, shell ) {
		expectNoPositionals( 'policy', given );
		const connection = connectionFrom( given, NO_KEY );
		if ( ! given.values.has( 'profile' ) ) {
			throw new CannotRun( 'Say what the bucket is for with --profile ID. See: bucket-doctor profiles' );
		}
		expectUsable( connection );
		const profile = findProfile( connection.profile );
		if ( ! profile ) {
			throw new Error( 'a profile that was checked is missing' );
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
