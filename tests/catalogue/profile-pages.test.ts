import { readFileSync, writeFileSync } from 'node:fs';
import { completePolicy, profiles } from '../../src/engine';
import type { Profile, Target } from '../../src/engine';
import { toTarget } from '../../src/engine/connection/to-target';
import { aConnection } from '../support/connection';
import { identityTranslator } from '../support/fixed-ports';

const pageFile = ( id: string ): string => `${ __dirname }/../../docs/profiles/${ id }.md`;

const NEEDS = {
	required: 'needed',
	optional: 'optional',
	forbidden: 'must be denied',
	none: 'for information',
} as const;

function placeOf( { pinnedPrefix, subfolder }: Profile ): string {
	if ( pinnedPrefix !== undefined ) {
		return `Files go to ${ pinnedPrefix ? `\`${ pinnedPrefix }\`` : 'the root of the bucket' }, whatever folder is entered.`;
	}
	return subfolder
		? `Files go to \`${ subfolder }\` in the folder that is entered.`
		: 'Files go to the folder that is entered.';
}

const notesOf = ( { notes = [] }: Profile ): string =>
	notes.length > 0
		? `\n## Good to know\n\n${ notes.map( ( note ) => `- ${ note( identityTranslator ) }\n` ).join( '' ) }`
		: '';

function policyOf( profile: Profile, target: Target ): string {
	const policy = completePolicy( profile, target );
	if ( policy.Statement.length === 0 ) {
		return 'It needs nothing, so that there is none.';
	}
	return `For the bucket \`${ target.bucket }\`${ target.keyPrefix ? ` and the folder \`${ target.keyPrefix }\`` : '' }; \`bucket-doctor policy\` prints it for yours.

\`\`\`json
${ JSON.stringify( policy, null, 2 ) }
\`\`\``;
}

/** The page of a profile, made from the profile alone; `U=1` writes it. */
function pageOf( profile: Profile ): string {
	const target = toTarget( aConnection( { bucket: 'site-backups', prefix: 'example/' } ), profile );
	const rows = profile.requirements.map(
		( { action, operation, need, neededFor, source } ) =>
			`| \`${ action }\` | ${ operation } | ${ NEEDS[ need ] } | ${ neededFor( identityTranslator ) } | [source](${ source }) |`
	);
	return `<!-- Made from src/engine/profiles/${ profile.id }.ts; change that, then run the catalogue tests with U=1. -->

# ${ profile.name }

${ profile.describe( identityTranslator ) }

Profile \`${ profile.id }\`. Uploads carry ${ profile.acl === 'none' ? 'no ACL' : `the ACL \`${ profile.acl }\`` } unless another one is chosen.
${ placeOf( profile ) }
${ notesOf( profile ) }
## What it asks of S3

| IAM action | Operation | Need | For | Why we say so |
| --- | --- | --- | --- | --- |
${ rows.join( '\n' ) }

## The least policy that is enough

${ policyOf( profile, target ) }
`;
}

describe( 'pages of profiles', () => {
	it.each( profiles.map( ( profile ) => [ profile.id, profile ] as const ) )(
		'%s is as its profile says',
		( id, profile ) => {
			if ( process.env.U ) {
				writeFileSync( pageFile( id ), pageOf( profile ) );
			}
			expect( readFileSync( pageFile( id ), 'utf8' ) ).toBe( pageOf( profile ) );
		}
	);
} );
