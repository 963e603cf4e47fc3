/** What gives a store away without asking it. Sources: the stores' own documentation of endpoints and keys. */
export interface Store {
	/** Product name, not translated. */
	readonly name: string;
	/** Host names of its S3 API, the bucket in front left out; the first group is the region where the host has one. */
	readonly host?: RegExp;
	readonly accessKeyId?: RegExp;
	readonly secretAccessKey?: RegExp;
}

/** Keys of Wasabi have the form of AWS's own: nothing tells them apart. */
export const STORES: readonly Store[] = [
	{
		name: 'Cloudflare R2',
		host: /(?:^|\.)r2\.cloudflarestorage\.com$/,
		accessKeyId: /^[0-9a-f]{32}$/,
		secretAccessKey: /^[0-9a-f]{64}$/,
	},
	{
		name: 'Backblaze B2',
		host: /(?:^|\.)s3\.([a-z0-9-]+)\.backblazeb2\.com$/,
		accessKeyId: /^00[0-9a-f]{23}$/,
		secretAccessKey: /^K00[0-9][A-Za-z0-9/+]{27}$/,
	},
	{ name: 'Wasabi', host: /(?:^|\.)s3(?:\.([a-z0-9-]+))?\.wasabisys\.com$/ },
	{
		name: 'DigitalOcean Spaces',
		host: /(?:^|\.)([a-z]{3}\d)\.digitaloceanspaces\.com$/,
		accessKeyId: /^DO[08][A-Z0-9]{17}$/,
	},
	{
		name: 'Google Cloud Storage',
		host: /(?:^|\.)storage\.googleapis\.com$/,
		accessKeyId: /^GOOG[A-Z0-9]{16,60}$/,
	},
	{ name: 'Scaleway', host: /(?:^|\.)s3\.([a-z]{2}-[a-z]{3})\.scw\.cloud$/, accessKeyId: /^SCW[A-Z0-9]{17}$/ },
	{ name: 'Linode', host: /(?:^|\.)([a-z]{2}-[a-z]+-\d+)\.linodeobjects\.com$/ },
	{ name: 'Hetzner', host: /(?:^|\.)([a-z]{3}\d)\.your-objectstorage\.com$/ },
	{ name: 'OVHcloud', host: /(?:^|\.)s3\.([a-z0-9-]+)\.io\.cloud\.ovh\.(?:net|us)$/ },
	{ name: 'IDrive e2', host: /(?:^|\.)idrivee2-\d+\.com$/ },
	{ name: 'Storj', host: /(?:^|\.)gateway\.storjshare\.io$/ },
	{ name: 'MinIO', accessKeyId: /^minioadmin$/, secretAccessKey: /^minioadmin$/ },
];
