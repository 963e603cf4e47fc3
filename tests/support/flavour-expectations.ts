import type { Expected } from './world-expectations';
import { ALLOWED as ALLOWED_AT_AWS } from './world-rows';

/** What a world of another store has to say besides: words that only this provider's advice has. */
export interface ExpectedFlavour extends Expected {
	/** Of the first finding's remedies. */
	readonly words: RegExp | undefined;
	/** Names of rights, or actions of the statement, that the report says are missing for sure. */
	readonly missing: readonly string[];
}

const ALLOWED = { ...ALLOWED_AT_AWS, 's3:ListAllMyBuckets': 'denied' };

/** A key that may only read. */
const READS = {
	...ALLOWED,
	's3:PutObject': 'denied',
	's3:PutObject CreateMultipartUpload': 'unknown (not-probed)',
	's3:PutObject UploadPart': 'denied',
	's3:DeleteObject': 'denied',
	's3:AbortMultipartUpload': 'denied',
};

/** The same where no lock could be read, so that nothing was written. */
const UNREAD_LOCK = {
	...READS,
	's3:PutObject': 'unknown (object-lock)',
	's3:PutObject CreateMultipartUpload': 'unknown (object-lock)',
	's3:DeleteObject': 'unknown (object-lock)',
};

const NOBODY_ASKED = Object.fromEntries(
	Object.keys( ALLOWED ).map( ( action ) => [ action, 'unknown (not-probed)' ] )
);

const refused = ( words: RegExp, missing: readonly string[], decisions: object = READS ): ExpectedFlavour => ( {
	verdict: 'not-ready',
	first: 'access-denied',
	decisions: decisions as Expected[ 'decisions' ],
	words,
	missing,
} );

const allRight: ExpectedFlavour = {
	verdict: 'ready',
	first: undefined,
	decisions: ALLOWED,
	leftovers: 3,
	words: undefined,
	missing: [],
};

/** The same in a bucket that keeps no versions: everything works, and a thief could do everything. */
const unversioned = ( words: RegExp ): ExpectedFlavour => ( {
	...allRight,
	verdict: 'ready-with-warnings',
	first: 'unrestorable-backups',
	leftovers: 0,
	words,
} );

const ofAws = ( partition: string ): ExpectedFlavour => ( {
	verdict: 'not-ready',
	first: 'implicit-deny',
	decisions: {
		...ALLOWED,
		's3:PutObject': 'implicitDeny',
		's3:PutObject CreateMultipartUpload': 'implicitDeny',
		's3:PutObject UploadPart': 'implicitDeny',
		's3:ListAllMyBuckets': 'implicitDeny',
	},
	words: new RegExp( `"Resource": "arn:${ partition }:s3:::site-backups/example/\\*"` ),
	missing: [ 's3:PutObject' ],
} );

const WRITES = [ 's3:PutObject', 's3:DeleteObject' ];

/** By name of the world. */
export const EXPECTED_FLAVOURS: Readonly< Record< string, ExpectedFlavour > > = {
	'flavour-aws-cn': ofAws( 'aws-cn' ),
	'flavour-aws-us-gov': ofAws( 'aws-us-gov' ),
	'flavour-aws-eusc': ofAws( 'aws-eusc' ),
	'flavour-r2': refused( /Object Read & Write[^]*Manage API tokens/, [ 'Object Read & Write' ], UNREAD_LOCK ),
	'flavour-r2-aws-key': {
		verdict: 'not-ready',
		first: 'malformed-authorization',
		decisions: NOBODY_ASKED,
		words: /Access Key ID \(32 characters\)/,
		missing: [],
	},
	'flavour-b2': refused( /writeFiles[^]*make a new key with this capability/, [ 'writeFiles' ], {
		...READS,
		's3:DeleteObject': 'unknown (not-probed)',
	} ),
	'flavour-b2-other-bucket': {
		verdict: 'not-ready',
		first: 'unauthorised-key',
		decisions: { ...NOBODY_ASKED, 's3:ListAllMyBuckets': 'denied' },
		words: /Application Keys[^]*never the master key/,
		missing: [],
	},
	'flavour-wasabi': refused( /console\.wasabisys\.com[^]*"s3:PutObject"/, WRITES ),
	'flavour-wasabi-all-right': allRight,
	'flavour-spaces': refused( /Read\/Write[^]*Spaces Object Storage and Access Keys/, [
		'Read/Write',
		'Read/Write/Delete',
	] ),
	'flavour-spaces-all-right': allRight,
	'flavour-gcs': refused(
		/roles\/storage\.objectCreator[^]*service account of the HMAC key/,
		[ 'storage.objects.create (roles/storage.objectCreator)' ],
		UNREAD_LOCK
	),
	'flavour-linode': refused( /read_write[^]*Cloud Manager/, [ 'read_write' ] ),
	'flavour-scaleway': refused( /ObjectStorageObjectsWrite[^]*Scaleway console/, [
		'ObjectStorageObjectsWrite',
		'ObjectStorageObjectsDelete',
	] ),
	'flavour-ovh': refused( /OVHcloud Control Panel[^]*"s3:PutObject"/, WRITES ),
	'flavour-hetzner': refused( /get-bucket-policy/, [] ),
	'flavour-storj': refused( /Give the key Write[^]*Storj console/, [ 'Write', 'Delete' ] ),
	'flavour-idrive': refused( /Upload only[^]*IDrive e2 console/, [ 'Upload only', 'Read and write' ] ),
	'flavour-minio': refused( /mc admin policy attach[^]*"s3:PutObject"/, WRITES ),
	'flavour-minio-all-right': unversioned( /^Turn on versioning(?![^]*S3 console)/ ),
	// Ceph lists the buckets to every key.
	'flavour-ceph': refused( /PutUserPolicy[^]*"s3:PutObject"/, WRITES, {
		...READS,
		's3:ListAllMyBuckets': 'allowed',
	} ),
	'flavour-seaweedfs': refused( /Give the key Write[^]*s3\.configure/, [ 'Write' ] ),
	'flavour-garage': refused( /--write[^]*garage bucket allow/, [ '--write' ] ),
	'flavour-garage-all-right': unversioned( /keeps no earlier versions, so nothing in the bucket itself/ ),
	'flavour-unexpected': unversioned( /^Turn on versioning/ ),
};
