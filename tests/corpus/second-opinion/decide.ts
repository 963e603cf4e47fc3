import {
	AbortMultipartUploadCommand,
	CreateMultipartUploadCommand,
	DeleteObjectCommand,
	GetBucketLocationCommand,
	GetBucketVersioningCommand,
	GetObjectCommand,
	HeadBucketCommand,
	ListMultipartUploadsCommand,
	ListObjectsV2Command,
	ListObjectVersionsCommand,
	PutObjectCommand,
	UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { ObjectCannedACL, S3Client } from '@aws-sdk/client-s3';

export interface Deed {
	readonly operation: string;
	readonly bucket: string;
	/** '' = the bucket itself. */
	readonly key: string;
	/** Folder of a list. */
	readonly prefix: string;
	/** What the plugin sends along; '' = nothing. */
	readonly acl: string;
}

export type Opinion = 'allowed' | 'refused' | 'unsettled';

const Body = 'a file of the owner';

/** Does what was asked about, with what it needs put there by the owner; undefined for what is not known here. */
async function perform( user: S3Client, owner: S3Client, { operation, bucket, key, prefix, acl }: Deed ) {
	const Bucket = bucket;
	const own = { Bucket, Key: key };
	const put = () => owner.send( new PutObjectCommand( { ...own, Body } ) );
	const begin = async () => ( await owner.send( new CreateMultipartUploadCommand( own ) ) ).UploadId ?? '';
	const ACL = acl === '' ? {} : { ACL: acl as ObjectCannedACL };
	const deeds: Record< string, () => Promise< unknown > > = {
		HeadBucket: () => user.send( new HeadBucketCommand( { Bucket } ) ),
		GetBucketLocation: () => user.send( new GetBucketLocationCommand( { Bucket } ) ),
		GetBucketVersioning: () => user.send( new GetBucketVersioningCommand( { Bucket } ) ),
		ListObjectsV2: () => user.send( new ListObjectsV2Command( { Bucket, Prefix: prefix, MaxKeys: 1 } ) ),
		ListObjectVersions: () => user.send( new ListObjectVersionsCommand( { Bucket, Prefix: prefix, MaxKeys: 1 } ) ),
		ListMultipartUploads: () => user.send( new ListMultipartUploadsCommand( { Bucket, Prefix: prefix } ) ),
		PutObject: () => user.send( new PutObjectCommand( { ...own, ...ACL, Body: 'a file of the user' } ) ),
		CreateMultipartUpload: () => user.send( new CreateMultipartUploadCommand( { ...own, ...ACL } ) ),
		GetObject: () => put().then( () => user.send( new GetObjectCommand( own ) ) ),
		DeleteObject: () => put().then( () => user.send( new DeleteObjectCommand( own ) ) ),
		UploadPart: async () =>
			user.send( new UploadPartCommand( { ...own, UploadId: await begin(), PartNumber: 1, Body } ) ),
		AbortMultipartUpload: async () =>
			user.send( new AbortMultipartUploadCommand( { ...own, UploadId: await begin() } ) ),
	};
	return deeds[ operation ]?.() ?? Promise.reject( new Error( `${ operation } is not done here` ) );
}

/** Whether the store lets the user do it, seen by doing it. */
export const decide = ( user: S3Client, owner: S3Client, deed: Deed ): Promise< Opinion > =>
	perform( user, owner, deed ).then(
		() => 'allowed',
		( error: { name?: string; $metadata?: { httpStatusCode?: number } } ) => {
			// HEAD has no document, and so no name.
			const isRefusal = error.$metadata?.httpStatusCode === 403 && error.name !== 'QuotaExceeded';
			return isRefusal ? 'refused' : 'unsettled';
		}
	);
