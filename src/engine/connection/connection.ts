/** What a user enters, as text, before normalising (docs/contracts.md 1). Holds no secret. */
export interface Connection {
	readonly provider: string;
	readonly endpoint: string;
	readonly stsEndpoint: string;
	/** Empty = find it out. */
	readonly region: string;
	readonly bucket: string;
	readonly prefix: string;
	readonly addressing: string;
	/** Empty = the profile's, 'none' = no header, else a canned ACL. */
	readonly acl: string;
	readonly serverSideEncryption: string;
	readonly kmsKeyId: string;
	readonly storageClass: string;
	readonly profile: string;
	readonly accessKeyId: string;
}

export const DEFAULT_CONNECTION: Connection = {
	provider: 'aws',
	endpoint: '',
	stsEndpoint: '',
	region: '',
	bucket: '',
	prefix: '',
	addressing: 'virtual',
	acl: '',
	serverSideEncryption: '',
	kmsKeyId: '',
	storageClass: '',
	profile: 'updraftplus',
	accessKeyId: '',
};

/** One entry that cannot be used. */
export interface InputProblem {
	/** Field of the connection. */
	readonly field: keyof Connection | 'secretAccessKey';
	readonly code:
		| 'missing'
		| 'bad-bucket'
		| 'bad-region'
		| 'bad-prefix'
		| 'bad-endpoint'
		| 'bad-acl'
		| 'unknown-provider'
		| 'unknown-profile'
		| 'unknown-addressing';
	/** The entry, or the part of it that cannot be used; of a missing endpoint, what it looks like. */
	readonly value: string;
}
