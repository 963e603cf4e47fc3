import { renderText } from '../../../src/reporters';
import { aReport, errorAnswer, putMissing, PUT_DENIED } from './support/reports';
import { english } from './support/translator';

const linesOf = ( text: string ): string[] => text.split( '\n' );

test( 'A refused upload is told from the verdict to the way out', () => {
	expect( renderText( putMissing(), english ) ).toMatchInlineSnapshot( `
		"Bucket Doctor 0.1.0

		[!!] Not ready
		     UpdraftPlus is refused what it needs: Uploading backups.

		Bucket          site-backups
		Folder          example/
		Region          eu-central-1
		Store           Amazon S3
		Access key ID   AKIA…OPER
		Key belongs to  arn:aws:iam::111122223333:user/site (IAM user)
		ACL             private
		Tested for      UpdraftPlus
		Tested at       2026-11-22 12:00:00 UTC
		Requests sent   2

		The path of a request
		---------------------
		[ok] Network: passed
		[ok] Endpoint: passed
		[ok] Key: passed
		[ok] Signature: passed
		[ok] Bucket: passed
		[!!] Policy: stops here
		[--] ACL: not reached
		[--] Encryption: not reached

		Fix this first
		--------------
		Uploading files is not allowed: nothing permits s3:PutObject
		  S3 says that arn:aws:iam::111122223333:user/site may not use s3:PutObject on
		  arn:aws:s3:::site-backups/example/bucket-doctor-test/0123456789abcdef/backup_2026-11-22-1200_Site_0123456789ab-db.gz.
		  S3 said to PutObject (403 AccessDenied, request id 4442587FB7D0A2F9):
		    | User: arn:aws:iam::111122223333:user/site is not authorized to perform:
		    | s3:PutObject on resource:
		    | "arn:aws:s3:::site-backups/example/bucket-doctor-test/0123456789abcdef/backup_2026-11-22-1200_Site_0123456789ab-db.gz"
		    | because no identity-based policy allows the s3:PutObject action
		  Why: AWS refuses everything that no statement allows. No policy of the user
		       or role that the key belongs to has a statement for this action on this
		       bucket and folder.
		  What to do:
		  1. Allow s3:PutObject in a policy of the user or role that the key belongs
		     to, or of one of its groups. (who: your AWS administrator)
		     - S3 names one missing permission at a time. Test again afterwards:
		       another layer may be next.
		     Statement:
		       {
		         "Effect": "Allow",
		         "Action": "s3:PutObject",
		         "Resource": "arn:aws:s3:::site-backups/example/*"
		       }
		  2. If you have allowed it already, see for whom: this key belongs to
		     arn:aws:iam::111122223333:user/site. (who: you)
		  3. If it was allowed a moment ago, wait a minute and test again. (who:
		     nobody: it takes a little time)

		Permissions
		-----------
		[ok] s3:ListBucket  Allowed - needed: Finding existing backups
		       ListObjectsV2 -> 200
		[!!] s3:PutObject   Denied - needed: Uploading backups
		       No policy allows it.
		       PutObject -> 403 AccessDenied

		Missing from policies
		---------------------
		* Attach this policy to the key’s user or role (who: your AWS administrator)
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

		If this site is hacked
		----------------------
		Whoever breaks into this site finds its key. This is what the test saw of that
		key; “no” means that it was refused under every name that was tried.

		In this folder:
		[ !] See the names of the files: yes
		[??] Read the files: not known
		       The test did not ask for this.
		[ok] Write over the files: no
		[??] Delete the files: not known
		       The test did not ask for this.
		[--] Delete earlier versions of them: there is no such thing here
		[??] Make files public: not known
		       The test did not ask for this.

		Beyond it:
		[ok] See the names of files in other folders: no
		[??] Read files in other folders: not known
		       The test did not ask for this.
		[??] Upload into other folders: not known
		       The test did not ask for this.
		[??] See the names of other buckets: not known
		       The test did not ask for this.
		[??] Read or change other buckets: not known
		       The test touches no other bucket.
		[??] Change the bucket’s settings: not known
		       Only a change would tell, and the test changes no setting.

		Can what was written before the theft be restored?
		[??] That could not be found out. The test did not ask for this.

		Bucket care
		-----------
		[ !] Earlier versions: not kept
		[??] Not told to this key: Object Lock, Lifecycle rules, Public access, Bucket
		     policy, ACLs, Encryption of new files, Notifications, Replication

		Left behind
		-----------
		nothing
		"
	` );
} );

test( 'A report without findings has no section for them and says that nothing was left', () => {
	const text = renderText( aReport(), english );
	expect( text ).not.toContain( 'Fix this first' );
	expect( text ).not.toContain( 'Missing from policies' );
	expect( text ).not.toContain( 'Problems of the test itself' );
	expect( text ).toContain( 'Left behind\n-----------\nnothing\n' );
	expect( text ).toContain( '[ok] Ready\n' );
} );

test( 'What was left behind is named with its ids', () => {
	const text = renderText(
		aReport( {
			leftovers: [
				{ kind: 'version', key: 'example/bucket-doctor-test/a', versionId: 'v1', certain: true },
				{ kind: 'upload', key: 'example/bucket-doctor-test/b', uploadId: 'u1', certain: false },
			],
		} ),
		english
	);
	expect( text ).toContain( '* Version of a file: example/bucket-doctor-test/a\n  versionId v1\n' );
	expect( text ).toContain( '* Possibly an unfinished upload: example/bucket-doctor-test/b\n  uploadId u1\n' );
} );

test( 'Lines keep to 78 columns unless one word is longer', () => {
	const tooLong = linesOf( renderText( putMissing(), english ) ).filter( ( line ) => line.length > 78 );
	expect( tooLong.filter( ( line ) => ! line.split( ' ' ).some( ( word ) => word.length > 60 ) ) ).toEqual( [] );
} );

test( 'Escape sequences, control characters and direction marks of an answer do not reach a terminal', () => {
	const words = 'red \u001b[31malarm\u001b[0m \u009b2J\u0007bell \u202egnp.exe title \u001b]0;pwned\u0007end';
	const key = 'example/\u001b[2Jbucket-doctor-test/\u202ex';
	const text = renderText(
		putMissing( {
			target: { ...putMissing().target, bucket: 'site\u001b[1m-backups' },
			observations: [ { ...PUT_DENIED, answer: errorAnswer( 403, 'AccessDenied', words, 'ID\u001b[5m' ) } ],
			leftovers: [ { kind: 'object', key, certain: true } ],
			problems: [ { kind: 'probe', code: 'x\u001b[7m', message: 'm\u0000\u007f' } ],
		} ),
		english
	);

	expect( text ).not.toMatch( /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/ );
	expect( text ).toContain( '| red alarm bell gnp.exe title end' );
} );

test( 'The answer of something that is not S3 is quoted by its title', () => {
	const page = {
		...errorAnswer( 200, '', '' ),
		status: 403,
		body: '<html><head><title>Guest\nWi-Fi</title></head></html>',
	};
	const text = renderText( putMissing( { observations: [ { ...PUT_DENIED, answer: page } ] } ), english );
	expect( text ).toContain(
		'The answer to PutObject was not S3’s (403, request id 4442587FB7D0A2F9):\n    | Guest Wi-Fi\n'
	);
} );

test( 'A finding that this version does not know keeps its name and its evidence', () => {
	const [ finding ] = putMissing().findings;
	const text = renderText( putMissing( { findings: [ { ...finding!, diagnosis: 'from-the-future' } ] } ), english );
	expect( text ).toContain( 'Fix this first\n--------------\nfrom-the-future\n' );
	expect( text ).toContain( 'because no identity-based policy' );
} );
