import { renderMarkdown } from '../../../src/reporters';
import { aReport, errorAnswer, putMissing, PUT_DENIED } from './support/reports';
import { english } from './support/translator';

/** Blocks between fences, with the fence. */
function fencesOf( markdown: string ): { fence: string; content: string }[] {
	const found: { fence: string; content: string }[] = [];
	let open: { fence: string; lines: string[] } | undefined;
	for ( const line of markdown.split( '\n' ) ) {
		const [ , run = '' ] = /^\s*(`{3,})/.exec( line ) ?? [];
		if ( ! open && run ) {
			open = { fence: run, lines: [] };
		} else if ( open && line.trim() === open.fence ) {
			found.push( { fence: open.fence, content: open.lines.join( '\n' ) } );
			open = undefined;
		} else {
			open?.lines.push( line );
		}
	}
	expect( open ).toBeUndefined();
	return found;
}

test( 'A refused upload is told from the verdict to the way out', () => {
	expect( renderMarkdown( putMissing(), english ) ).toMatchInlineSnapshot( `
		"# Bucket Doctor: Not ready

		✖ **Not ready.** UpdraftPlus is refused what it needs: Uploading backups.

		|  |  |
		| --- | --- |
		| Bucket | \`site-backups\` |
		| Folder | \`example/\` |
		| Region | \`eu-central-1\` |
		| Store | Amazon S3 |
		| Access key ID | \`AKIA…OPER\` |
		| Key belongs to | \`arn:aws:iam::111122223333:user/site (IAM user)\` |
		| ACL | \`private\` |
		| Tested for | UpdraftPlus |
		| Tested at | 2026-11-22 12:00:00 UTC |
		| Requests sent | 2 |

		Network ✔ passed → Endpoint ✔ passed → Key ✔ passed → Signature ✔ passed → Bucket ✔ passed → Policy ✖ stops here → ACL – not reached → Encryption – not reached

		## Fix this first

		### Uploading files is not allowed: nothing permits s3:PutObject

		S3 says that arn:aws:iam::111122223333:user/site may not use s3:PutObject on arn:aws:s3:::site-backups/example/bucket-doctor-test/0123456789abcdef/backup\\_2026-11-22-1200\\_Site\\_0123456789ab-db.gz.

		S3 said to PutObject (403 AccessDenied, request id 4442587FB7D0A2F9):

		\`\`\`text
		User: arn:aws:iam::111122223333:user/site is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::site-backups/example/bucket-doctor-test/0123456789abcdef/backup_2026-11-22-1200_Site_0123456789ab-db.gz" because no identity-based policy allows the s3:PutObject action
		\`\`\`

		**Why:** AWS refuses everything that no statement allows. No policy of the user or role that the key belongs to has a statement for this action on this bucket and folder.

		**What to do:**

		1. Allow s3:PutObject in a policy of the user or role that the key belongs to, or of one of its groups. (who: your AWS administrator)
		   - S3 names one missing permission at a time. Test again afterwards: another layer may be next.

		   Statement:

		   \`\`\`json
		   {
		     "Effect": "Allow",
		     "Action": "s3:PutObject",
		     "Resource": "arn:aws:s3:::site-backups/example/*"
		   }
		   \`\`\`

		2. If you have allowed it already, see for whom: this key belongs to arn:aws:iam::111122223333:user/site. (who: you)

		3. If it was allowed a moment ago, wait a minute and test again. (who: nobody: it takes a little time)

		## Permissions

		| Action | Needed for | Decision | How we know |
		| --- | --- | --- | --- |
		| \`s3:ListBucket\` | Finding existing backups (needed) | ✔ Allowed | \`ListObjectsV2\` → 200 |
		| \`s3:PutObject\` | Uploading backups (needed) | ✖ Denied | \`PutObject\` → 403 AccessDenied<br>No policy allows it. |

		## Missing from policies

		Attach this policy to the key’s user or role (who: your AWS administrator)

		\`\`\`json
		{
		  "Version": "2012-10-17",
		  "Statement": [
		    {
		      "Effect": "Allow",
		      "Action": [
		        "s3:PutObject"
		      ],
		      "Resource": "arn:aws:s3:::site-backups/example/*"
		    }
		  ]
		}
		\`\`\`

		## If this site is hacked

		Whoever breaks into this site finds its key. This is what the test saw of that key; “no” means that it was refused under every name that was tried.

		|  | A thief could | As far as was seen | How we know |
		| --- | --- | --- | --- |
		| In this folder | See the names of the files | ⚠ yes | \`ListObjectsV2\` → 200 |
		|  | Read the files | ? not known | The test did not ask for this. |
		|  | Write over the files | ✔ no | \`PutObject\` → 403 AccessDenied |
		|  | Delete the files | ? not known | The test did not ask for this. |
		|  | Delete earlier versions of them | – there is no such thing here |  |
		|  | Make files public | ? not known | The test did not ask for this. |
		| Beyond it | See the names of files in other folders | ✔ no |  |
		|  | Read files in other folders | ? not known | The test did not ask for this. |
		|  | Upload into other folders | ? not known | The test did not ask for this. |
		|  | See the names of other buckets | ? not known | The test did not ask for this. |
		|  | Read or change other buckets | ? not known | The test touches no other bucket. |
		|  | Change the bucket’s settings | ? not known | Only a change would tell, and the test changes no setting. |

		**Can what was written before the theft be restored?** ? That could not be found out. The test did not ask for this.

		## Bucket care

		|  |  |
		| --- | --- |
		| Earlier versions | ⚠ not kept |
		| Not told to this key | ? Object Lock, Lifecycle rules, Public access, Bucket policy, ACLs, Encryption of new files, Notifications, Replication |

		## Left behind

		nothing

		*Bucket Doctor 0.1.0*
		"
	` );
} );

test( 'S3’s words cannot leave their fence', () => {
	const words = 'x\n```\n# Owned\n[click](http://evil.example)\n````\nEND';
	const markdown = renderMarkdown(
		putMissing( { observations: [ { ...PUT_DENIED, answer: errorAnswer( 403, 'AccessDenied', words ) } ] } ),
		english
	);
	const quoted = fencesOf( markdown ).find( ( { content } ) => content.includes( 'Owned' ) );
	expect( quoted ).toEqual( { fence: '`````', content: words } );
} );

test( 'Markup in names and words outside of fences is text', () => {
	const markdown = renderMarkdown(
		aReport( {
			target: { ...aReport().target, bucket: 'a|b`c', keyPrefix: '', endpoint: 'https://x.example' },
			leftovers: [ { kind: 'object', key: '``x`` <img src=x> | y', certain: true } ],
			problems: [ { kind: 'transport', code: 'c', message: '<script>*b* [l](u) | # &lt;' } ],
		} ),
		english
	);
	expect( markdown ).toContain( '``a\\|b`c``' );
	expect( markdown ).toContain( '- File: ``` ``x`` <img src=x> | y ```' );
	expect( markdown ).toContain( '\\<script\\>\\*b\\* \\[l\\](u) \\| \\# &amp;lt;' );
} );

test( 'Every row of the table of permissions has four cells', () => {
	const [ , table = '' ] = renderMarkdown( putMissing(), english ).split( '## Permissions' );
	const rows = ( table.split( '## ' )[ 0 ] ?? '' )
		.split( '\n' )
		.filter( ( line ) => /^\| (`s3:|Action|---)/.test( line ) && line.split( ' | ' ).length > 2 );
	expect( rows ).toHaveLength( 4 );
	expect( rows.map( ( row ) => row.split( ' | ' ).length ) ).toEqual( [ 4, 4, 4, 4 ] );
} );
