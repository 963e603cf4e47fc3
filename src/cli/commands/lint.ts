import {
	DEFAULT_CONNECTION,
	checkConnection,
	describeInputProblem,
	findProfile,
	lintPolicy,
	toTarget,
} from '../../engine';
import type { PolicyReading, Translator } from '../../engine';
import { renderJson, renderPolicyMarkdown, renderPolicyText } from '../../reporters';
import { choice } from '../arguments';
import { connectionFrom } from '../connection';
import { EXIT } from '../exit-code';
import { nameOf, readTextFile } from '../read-file';
import { CannotRun, print } from '../shell';
import { english } from '../translator';
import { defineCommand } from './define-command';

/** A connection has a key; a policy is read without one. */
const NO_KEY = 'NONE';

const REPORTERS: Readonly<
	Record< 'text' | 'markdown' | 'json', ( reading: PolicyReading, translator: Translator ) => string >
> = {
	text: renderPolicyText,
	markdown: renderPolicyMarkdown,
	json: renderJson,
};

export default defineCommand( {
	name: 'lint',
	summary: 'read a policy and say what is wrong with it',
	help: `Usage: bucket-doctor lint FILE [options]

Reads an IAM policy or a bucket policy: what AWS would refuse, what does not do what it looks like, and what the text says of
all that a profile needs. Sends nothing, needs no credentials, proves nothing: other policies count too.

  FILE                     the policy as JSON; - reads it from standard input
  --profile ID             what the bucket is for (default ${ DEFAULT_CONNECTION.profile }); see: bucket-doctor profiles
  --bucket NAME            bucket; without it the policy is held against none
  --prefix FOLDER          folder inside the bucket, such as site/backups/
  --region REGION          region of the bucket; it tells AWS's partition (China, GovCloud, …)
  --endpoint URL           origin of a store that is not AWS's
  --acl ACL                ACL of uploads: none, private, public-read, …; default: the profile's
  --reporter text|markdown|json  form of the output (default text)

Exit code: 0 no mistake found (notes and warnings do not count), 1 a mistake was found, 2 the file could not be read.`,
	options: {
		profile: 'value',
		bucket: 'value',
		prefix: 'value',
		region: 'value',
		endpoint: 'value',
		acl: 'value',
		reporter: 'value',
	},

	async run( given, shell ) {
		const [ path, ...rest ] = given.positionals;
		if ( path === undefined || rest.length > 0 ) {
			throw new CannotRun( 'lint takes one file, such as policy.json. See: bucket-doctor lint --help' );
		}
		const reporter = choice( 'reporter', given.values.get( 'reporter' ) ?? 'text', [ 'text', 'markdown', 'json' ] );
		const connection = connectionFrom( given, NO_KEY );
		const problems = checkConnection( connection ).filter(
			( { field, code } ) => field !== 'bucket' || code !== 'missing'
		);
		const profile = findProfile( connection.profile );
		if ( problems.length > 0 || ! profile ) {
			throw new CannotRun( problems.map( ( problem ) => describeInputProblem( english, problem ) ).join( '\n' ) );
		}
		const text = await readTextFile( path, shell.stdin, 'a policy' );
		if ( text.trim() === '' ) {
			throw new CannotRun( `${ nameOf( path ) } is empty: there is no policy to read.` );
		}
		const reading = lintPolicy( text, { target: toTarget( connection, profile ), profile } );
		await print( shell, REPORTERS[ reporter ]( reading, english ) );
		return reading.findings.some( ( { severity } ) => severity === 'error' ) ? EXIT.notReady : EXIT.ready;
	},
} );
