import type { ProviderId } from './provider-id';

export type Provider = ProviderId;
export type Addressing = 'virtual' | 'path';

/** Where requests go and what they carry, after normalising. Holds no secret. */
export interface Target {
	readonly provider: Provider;
	/** Origin such as `https://minio.example.org:9000`; empty = derived from region and bucket (AWS). */
	readonly endpoint: string;
	/** Origin of STS; empty = derived (AWS without endpoint) or not asked. */
	readonly stsEndpoint: string;
	/** Signing region; empty = not known yet. */
	readonly region: string;
	readonly bucket: string;
	/** Folder that the user entered: '' or 'a/b/'. */
	readonly prefix: string;
	/** Folder under which the profile's plugin writes: '' or 'a/b/'. */
	readonly keyPrefix: string;
	readonly addressing: Addressing;
	/** Canned ACL that uploads carry, or 'none' for no header. */
	readonly acl: string;
	/** `AES256`, `aws:kms` or '' for no header. */
	readonly serverSideEncryption: string;
	/** KMS key id or ARN, or ''. */
	readonly kmsKeyId: string;
	/** Storage class header of uploads, or ''. */
	readonly storageClass: string;
	readonly accessKeyId: string;
}
