import type { Tally } from './corpus';

/** Why a row stays unknown, in the words of the page. */
const REASONS: Readonly< Record< string, string > > = {
	'read-only': 'The test was to write nothing, and the row is about writing.',
	'nothing-to-read': 'No list showed a file, and the test could not write one.',
	'object-lock':
		'The bucket keeps new files against deletion, or is another store’s, and whether it does could not be read: the test does not write into it.',
	'owner-unconfirmed': 'The bucket is another account’s, and nobody said that it is meant.',
	'own-object-only': 'Another account’s bucket, or another store, where only the test’s own file could be read.',
	'not-offered': 'The store does not have it.',
	'not-probed':
		'The answer was about something else (another permission of the same request, disabled ACLs), or asking would not have been safe.',
	network: 'The answer was lost.',
	'provider-silent': 'The store was in trouble.',
	stopped: 'The test was stopped.',
};

const percent = ( part: number, whole: number ): string =>
	whole === 0 ? '0' : ( ( 100 * part ) / whole ).toFixed( 1 );

const table = ( head: readonly string[], rows: ReadonlyArray< readonly string[] > ): string =>
	[ head, head.map( () => '---' ), ...rows ].map( ( row ) => `| ${ row.join( ' | ' ) } |` ).join( '\n' );

/** The page docs/accuracy.md. The same worlds make the same page. */
export function accuracyPage( { counts }: Tally, line: Readonly< Record< string, number > > ): string {
	const number = ( name: string ): number => counts[ name ] ?? 0;
	const of = ( name: string ): string => String( line[ name ] ?? 0 );
	const reasons = Object.keys( counts )
		.filter( ( name ) => name.startsWith( 'reason ' ) )
		.map( ( name ) => name.slice( 'reason '.length ) )
		.sort( ( a, b ) => number( `reason ${ b }` ) - number( `reason ${ a }` ) || ( a < b ? -1 : 1 ) );
	/** What is counted under names that begin so, the most frequent first. */
	const named = ( start: string ): ReadonlyArray< readonly string[] > =>
		Object.keys( counts )
			.filter( ( name ) => name.startsWith( start ) )
			.sort( ( a, b ) => number( b ) - number( a ) || ( a < b ? -1 : 1 ) )
			.map( ( name ) => [ `\`${ name.slice( start.length ) }\``, String( number( name ) ) ] );
	const verdicts = [ 'ready', 'ready-with-warnings', 'not-ready', 'inconclusive' ].map( ( name ) => [
		name,
		String( number( `verdict ${ name }` ) ),
	] );
	return `# Accuracy

Written by \`npm run corpus -- --worlds ${ of( 'worlds' ) } --seed ${ of( 'seed' ) }\`; the same command writes the same figures.

Every fourth world is tried for its cure and least policy, another fourth is tested once more with a Stop and once more with a failure or a lost answer.

Each world is a bucket, a key and all the policies around them, made at random from what the profile's plugin needs: identity, group and bucket
policies, boundaries, session policies, SCPs, RCPs, a VPC endpoint; wildcards, NotAction, NotResource, patterns that hold for a part of the folder, conditions;
ownership, public access block, versioning, Object Lock, KMS; own and other accounts' buckets. The engine tests it in the sandbox with signed requests, every
fiftieth world over HTTP. Its report is then held against an oracle that shares no code with either (\`tests/corpus/oracle\`), which itself is
held, with the sandbox, against results that AWS documents (\`tests/corpus/known-cases\`).

One world in five is at another store than AWS: its answers and refusals, keys of its form, rights that it can give (IAM's policies at Ceph, MinIO, Wasabi and OVHcloud; elsewhere the
store's own roles, scopes and capabilities), and a bucket without what only AWS has. What the store departs in from AWS the oracle knows by itself (\`tests/corpus/oracle/stores.ts\`). A
decision there is wrong when it says allowed where the store refuses, or denied where it does not; \`not-offered\` is wrong where the store has it.

## Figures

${ table(
	[ '', 'count', 'meaning' ],
	[
		[ 'worlds', of( 'worlds' ), `${ number( 'http' ) } of them over HTTP` ],
		[ 'decisions', of( 'decisions' ), 'rows of reports' ],
		[ 'wrong', of( 'wrong' ), 'rows that say something else than the oracle, or a reason that is not so' ],
		[
			'unknown',
			of( 'unknown' ),
			`${ percent( number( 'unknown' ), number( 'decisions' ) ) } % of the rows; ${ of( 'unknownRequired' ) } of them required`,
		],
		[ 'settleable', of( 'settleable' ), 'unknown rows that a harmless request would have settled' ],
		[
			'overgeneralised',
			of( 'overgeneralised' ),
			'rows that do not hold for 50 other names of the plugin’s files, without a word about it',
		],
		[
			'uncured',
			of( 'uncured' ),
			`worlds that the missing statements do not cure; ${ number( 'cured' ) } were cured, ${ number( 'curedIn1' ) } of them at once`,
		],
		[
			'not minimal',
			of( 'notMinimal' ),
			`least policies that are not enough alone, or could spare an action; ${ number( 'cures' ) } were tried`,
		],
		[
			'harmed',
			of( 'harmed' ),
			`tests after which something was gone or changed, or left and not told; ${ number( 'disturbed' ) } of them were stopped or met a failure`,
		],
	]
) }

## Why rows stay unknown

${ table(
	[ 'reason', 'rows', 'share', 'meaning' ],
	reasons.map( ( reason ) => [
		`\`${ reason }\``,
		String( number( `reason ${ reason }` ) ),
		`${ percent( number( `reason ${ reason }` ), number( 'unknown' ) ) } %`,
		REASONS[ reason ] ?? '',
	] )
) }

## Verdicts

${ table( [ 'verdict', 'worlds' ], verdicts ) }

## Stores and profiles

${ table( [ 'store', 'worlds' ], named( 'flavour ' ) ) }

${ table( [ 'profile', 'worlds' ], named( 'profile ' ) ) }

## What the figures do not say

- ${ number( 'split' ) } rows did not hold for every file, because a policy's pattern or condition cuts through the folder. ${ number( 'splitAtOneKey' ) } of them could be
  asked for one name only (reading and deleting; uploads with headers that parts cannot carry). A decision is about the name in its \`resource\`.
- Cures are counted where granting everything to the identity makes every required request pass, and where the test may write. A cure that takes more than one test: S3 names one missing
  permission of a request at a time, an encryption key only after S3's own permission.
- Left out of them: worlds in which, after everything that the reports asked for, nothing but \`kms:Decrypt\` is missing, no list shows a file, and the bucket's encryption may not be read. No
  answer tells of the key there; the row is \`unknown\` (\`nothing-to-read\`), not \`allowed\`. Such worlds: ${ number( 'out-of-sight' ) }.
- The oracle shares no code with sandbox and engine, but it and the sandbox leave the evaluation of single policy statements to the same library (\`@cloud-copilot/iam-simulate\`):
  a mistake of the library's is seen only by the documented results.
- Each fault that a run has found is mended and kept in \`tests/corpus/counterexamples\`, and tried by every \`npm test\`.
- Sandbox and oracle are not AWS. Where its documentation is silent, both follow docs/world-format.md.
- At other stores policies are limited to what means the same everywhere: no NotAction and NotResource, no star inside a pattern, no condition but that on the folder of a list. Cures are counted where
  rights are policies: elsewhere the report names rights, and no statement can be attached.
`;
}
