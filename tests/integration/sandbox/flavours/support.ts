import type { Sending } from '../support/http';

/** How sure an answer is; as in tests/fixtures/observations/README.md. */
export type Tag = 'documented' | 'pasted' | 'measured' | 'read';

/** What a store is documented to answer. */
export interface Documented {
	readonly flavour: string;
	readonly what: string;
	readonly request: Sending;
	/** The key that signs, where it is not the world's own. */
	readonly keyId?: string;
	/** World, where it is not `flavour-<id>`. */
	readonly world?: string;
	readonly status: number;
	/** Absent for an answer without an error document. */
	readonly code?: string;
	/** '' = the document has no message at all. */
	readonly message?: string | RegExp;
	readonly headers?: Readonly< Record< string, RegExp | undefined > >;
	readonly body?: RegExp;
	readonly tag: Tag;
	readonly source: string;
}

export const BUCKET = '/site-backups/';
export const KEY = '/site-backups/example/bucket-doctor-test/abcdefghijklmnop.txt';

export const setting = ( name: string ): Sending => ( { path: BUCKET, query: { [ name ]: '' } } );
export const put: Sending = { method: 'PUT', path: KEY, body: 'x' };
export const part: Sending = { ...put, query: { partNumber: '1', uploadId: 'bucket-doctor-0' } };
export const list: Sending = { path: BUCKET, query: { 'list-type': '2', 'max-keys': '1', prefix: 'example/' } };

export const RGW_ID = /^tx[0-9a-f]{21}-[0-9a-f]{10}-[0-9a-f]+-\S+$/;
export const NO_MESSAGE = '';
export const NOT_IMPLEMENTED = 'A header you provided implies functionality that is not implemented';

export const SOURCES = {
	r2Api: 'https://developers.cloudflare.com/r2/api/s3/api/',
	r2Errors: 'https://developers.cloudflare.com/r2/api/error-codes/',
	r2Settings: 'https://github.com/deliciousbrains/wp-amazon-s3-and-cloudfront-tweaks/issues/27',
	r2Keys: 'https://github.com/grafana/loki/issues/9224',
	b2Entitled: 'https://github.com/thephpleague/flysystem/issues/1725',
	b2Bucket: 'https://www.backblaze.com/docs/cloud-storage-s3-compatible-api',
	b2Key: 'https://github.com/peak/s5cmd/issues/269',
	b2Master: 'https://github.com/muxinc/next-video/issues/216',
	b2Headers: 'https://github.com/iterate-ch/cyberduck/issues/16107',
	wasabi: 'https://github.com/gigascience/gigadb-website/pull/1139',
	wasabiServer: 'https://github.com/ansible-collections/amazon.aws/issues/2678',
	spaces: 'https://docs.digitalocean.com/products/spaces/how-to/manage-access/',
	gcs: 'https://cloud.google.com/storage/docs/xml-api/reference-status',
	gcsSignature: 'https://github.com/rclone/rclone/blob/master/backend/s3/s3.go',
	rgw: 'https://github.com/ceph/ceph/tree/v16.2.15/src/rgw',
	hetzner: 'https://docs.hetzner.com/storage/object-storage/supported-actions/',
	minioErrors: 'https://github.com/minio/minio/blob/master/cmd/api-errors.go',
	minioRouter: 'https://github.com/minio/minio/blob/master/cmd/api-router.go',
	minioRegion: 'https://github.com/minio/minio/blob/master/cmd/auth-handler.go',
	storj: 'https://github.com/nextcloud/server/issues/36427',
	storjApi: 'https://storj.dev/dcs/api/s3/s3-compatibility',
	seaweedfs: 'https://github.com/seaweedfs/seaweedfs/blob/master/weed/s3api/s3err/s3api_errors.go',
	garage: 'https://garagehq.deuxfleurs.fr/documentation/reference-manual/s3-compatibility/',
	garageKey: 'https://git.deuxfleurs.fr/Deuxfleurs/garage/src/branch/main/src/api/s3',
	scaleway: 'https://www.scaleway.com/en/docs/object-storage/api-cli/using-api-call-list/',
} as const;
