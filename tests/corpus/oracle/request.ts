/** One request of a plugin's, in the words of the S3 API. */
export interface Asked {
	/** `PutObject`. */
	readonly operation: string;
	/** Decoded; '' for operations on the bucket or the service. */
	readonly key: string;
	/** Lower-case names; what conditions can ask for, not what a signature adds. */
	readonly headers: Readonly< Record< string, string > >;
	readonly query: Readonly< Record< string, string > >;
	/** The object is one that the caller itself has just written, with this ACL, whatever the world holds under the key. */
	readonly ownAcl?: string;
	/** An upload id that the store gave out; otherwise the id is one that it never issued. */
	readonly isBegun?: boolean;
}

/** What a profile and a connection say of a plugin's requests. */
export interface Sender {
	/** Prefix of the plugin's own lists. */
	readonly listPrefix: string;
	readonly keyPrefix: string;
	/** Canned ACL of its uploads, or 'none'. */
	readonly acl: string;
	readonly serverSideEncryption: string;
	readonly kmsKeyId: string;
	readonly storageClass: string;
}

const given = ( values: Record< string, string > ): Record< string, string > =>
	Object.fromEntries( Object.entries( values ).filter( ( [ , value ] ) => value !== '' ) );

const uploadHeaders = ( { acl, serverSideEncryption, kmsKeyId }: Sender ) =>
	given( {
		'x-amz-acl': acl === 'none' ? '' : acl,
		'x-amz-server-side-encryption': serverSideEncryption,
		'x-amz-server-side-encryption-aws-kms-key-id': kmsKeyId,
	} );

/** A row about a version names one; which one makes no difference to policies. */
const ofVersion = ( action: string ): Record< string, string > =>
	/^s3:\w+ObjectVersion/.test( action ) ? { versionId: 'null' } : {};

/** The request behind a row: an operation of the profile, asked for one key. Lists are cut to one key, as in a test. */
export function requestOf( action: string, operation: string, key: string, sender: Sender ): Asked {
	const plain = { operation, key, headers: {}, query: {} };
	switch ( operation ) {
		case 'ListObjectsV2':
			return {
				...plain,
				query: { 'list-type': '2', 'max-keys': '1', ...given( { prefix: sender.listPrefix } ) },
			};
		case 'ListMultipartUploads':
			return { ...plain, query: { uploads: '', 'max-uploads': '1', ...given( { prefix: sender.keyPrefix } ) } };
		case 'PutObject':
			return { ...plain, headers: uploadHeaders( sender ) };
		case 'CreateMultipartUpload':
			return {
				...plain,
				headers: { ...uploadHeaders( sender ), ...given( { 'x-amz-storage-class': sender.storageClass } ) },
			};
		case 'PutObjectAcl':
			return {
				...plain,
				headers: { 'x-amz-acl': sender.acl === 'none' ? 'private' : sender.acl },
				query: ofVersion( action ),
			};
		case 'ListObjectVersions':
			return { ...plain, query: { versions: '', 'max-keys': '1', ...given( { prefix: sender.keyPrefix } ) } };
		default:
			return { ...plain, query: ofVersion( action ) };
	}
}
