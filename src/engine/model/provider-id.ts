/** Every provider that can be chosen, in the order of the list on the screen. Also in `tests/contract/providers.json` and in PHP. */
export const PROVIDER_IDS = [
	'aws',
	'r2',
	'b2',
	'wasabi',
	'spaces',
	'gcs',
	'linode',
	'scaleway',
	'ovh',
	'hetzner',
	'storj',
	'idrive',
	'minio',
	'ceph',
	'seaweedfs',
	'garage',
	'other',
] as const;

/** `other` = a store that speaks S3 and of which nothing is known. */
export type ProviderId = ( typeof PROVIDER_IDS )[ number ];

export const isProviderId = ( text: string ): text is ProviderId =>
	( PROVIDER_IDS as readonly string[] ).includes( text );
