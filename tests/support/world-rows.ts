/** Rows of UpdraftPlus with a key that may do what it needs. */
export const ALLOWED = {
	's3:GetBucketLocation': 'allowed',
	's3:ListBucket': 'allowed',
	's3:PutObject': 'allowed',
	's3:PutObject CreateMultipartUpload': 'allowed',
	's3:PutObject UploadPart': 'allowed',
	's3:GetObject': 'allowed',
	's3:DeleteObject': 'allowed',
	's3:AbortMultipartUpload': 'allowed',
	's3:ListBucketMultipartUploads': 'allowed',
	's3:ListAllMyBuckets': 'implicitDeny',
};

export const each = ( decision: string ) =>
	Object.fromEntries( Object.keys( ALLOWED ).map( ( action ) => [ action, decision ] ) );

/** Every row that is about uploading. */
export const uploads = ( decision: string ) => ( {
	's3:PutObject': decision,
	's3:PutObject CreateMultipartUpload': decision,
	's3:PutObject UploadPart': decision,
} );

export const MEDIA = {
	// Its guide leaves it out, and the plugin asks.
	's3:GetBucketOwnershipControls': 'implicitDeny',
	's3:ListBucket HeadBucket': 'allowed',
	's3:GetBucketLocation': 'allowed',
	's3:PutObject': 'allowed',
	's3:PutObjectAcl PutObject': 'allowed',
	's3:GetObject': 'allowed',
	's3:DeleteObject': 'allowed',
};

/** Rows of a key that is not meant to delete. */
export const KEEPING = { 's3:DeleteObject': 'implicitDeny', 's3:DeleteObjectVersion DeleteObject': 'implicitDeny' };

export const { 's3:ListAllMyBuckets': noBuckets, ...FOLDER } = ALLOWED;

/** What goes into the bucket and never comes back. */
export const ONE_WAY = {
	's3:PutObject': 'allowed',
	's3:PutObject CreateMultipartUpload': 'unknown (not-probed)',
	's3:PutObject UploadPart': 'allowed',
	's3:AbortMultipartUpload': 'implicitDeny',
	's3:GetObject': 'implicitDeny',
	's3:ListBucket': 'implicitDeny',
	...KEEPING,
};

export const NOBODY_ASKED = each( 'unknown (not-probed)' );

/** What a sign-in page leaves unknown: rows that were asked about, and rows that were not worth asking any more. */
export const SILENT = {
	...each( 'unknown (provider-silent)' ),
	's3:PutObject': 'unknown (not-probed)',
	's3:PutObject CreateMultipartUpload': 'unknown (not-probed)',
	's3:GetObject': 'unknown (not-probed)',
	's3:DeleteObject': 'unknown (not-probed)',
};
