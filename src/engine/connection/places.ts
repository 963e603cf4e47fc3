import type { ProviderId } from '../model/provider-id';
import type { Addressing } from '../model/target';
import { AWS_REGIONS } from './regions';
import {
	HETZNER_REGIONS,
	LINODE_REGIONS,
	OVH_REGIONS,
	SCALEWAY_REGIONS,
	SPACES_REGIONS,
	WASABI_ALIASES,
	WASABI_REGIONS,
} from './regions-of-others';
import type { Regions } from './regions-of-others';

/**
 * Where a provider answers, and what gives it away without asking it. Sources: the providers' own documentation of endpoints and keys (docs/providers). What
 * is said about rights and answers is in `src/engine/providers`, which the page does not load.
 */
export interface Place {
	readonly id: ProviderId;
	/** Product name, not translated. */
	readonly name: string;
	/** Host names of its S3 API, the bucket in front left out; the first group is the region where the host has one. */
	readonly host?: RegExp;
	/** Origin for a region and an account; absent = only the user knows it. */
	readonly endpoint?: ( region: string, account: string ) => string;
	/** Part of the endpoint that is the user's own: `account` is needed, `region` too. */
	readonly needs?: ReadonlyArray< 'region' | 'account' >;
	/** Absent = any, or not published as a list. */
	readonly regions?: Regions;
	/** Regions of hosts that have another name. */
	readonly aliases?: Regions;
	/** Region to sign for where neither the user nor the host says one. */
	readonly region?: string;
	readonly addressing: Addressing;
	readonly accessKeyId?: RegExp;
	readonly secretAccessKey?: RegExp;
}

/** Keys of Wasabi and others have the form of AWS's own: nothing tells them apart. */
export const PLACES: readonly Place[] = [
	{ id: 'aws', name: 'Amazon S3', regions: AWS_REGIONS, addressing: 'virtual' },
	{
		id: 'r2',
		name: 'Cloudflare R2',
		host: /(?:^|\.)r2\.cloudflarestorage\.com$/,
		endpoint: ( _region, account ) => `https://${ account }.r2.cloudflarestorage.com`,
		needs: [ 'account' ],
		region: 'auto',
		addressing: 'path',
		accessKeyId: /^[0-9a-f]{32}$/,
		secretAccessKey: /^[0-9a-f]{64}$/,
	},
	{
		id: 'b2',
		name: 'Backblaze B2',
		host: /(?:^|\.)s3\.([a-z0-9-]+)\.backblazeb2\.com$/,
		endpoint: ( region ) => `https://s3.${ region }.backblazeb2.com`,
		needs: [ 'region' ],
		addressing: 'path',
		accessKeyId: /^00[0-9a-f]{23}$/,
		secretAccessKey: /^K00[0-9][A-Za-z0-9/+]{27}$/,
	},
	{
		id: 'wasabi',
		name: 'Wasabi',
		host: /(?:^|\.)s3(?:\.([a-z0-9-]+))?\.wasabisys\.com$/,
		endpoint: ( region ) => `https://s3.${ region }.wasabisys.com`,
		needs: [ 'region' ],
		regions: WASABI_REGIONS,
		aliases: WASABI_ALIASES,
		// That of the host without one, s3.wasabisys.com.
		region: 'us-east-1',
		addressing: 'path',
	},
	{
		id: 'spaces',
		name: 'DigitalOcean Spaces',
		host: /(?:^|\.)([a-z]{3}\d)\.digitaloceanspaces\.com$/,
		endpoint: ( region ) => `https://${ region }.digitaloceanspaces.com`,
		needs: [ 'region' ],
		regions: SPACES_REGIONS,
		addressing: 'virtual',
		accessKeyId: /^DO[08][A-Z0-9]{17}$/,
	},
	{
		id: 'gcs',
		name: 'Google Cloud Storage',
		host: /(?:^|\.)storage\.googleapis\.com$/,
		endpoint: () => 'https://storage.googleapis.com',
		region: 'auto',
		addressing: 'path',
		accessKeyId: /^GOOG[A-Z0-9]{16,60}$/,
	},
	{
		id: 'linode',
		name: 'Linode Object Storage',
		host: /(?:^|\.)([a-z]{2}-[a-z]+-\d+)\.linodeobjects\.com$/,
		endpoint: ( region ) => `https://${ region }.linodeobjects.com`,
		needs: [ 'region' ],
		regions: LINODE_REGIONS,
		addressing: 'path',
	},
	{
		id: 'scaleway',
		name: 'Scaleway',
		host: /(?:^|\.)s3\.([a-z]{2}-[a-z]{3})\.scw\.cloud$/,
		endpoint: ( region ) => `https://s3.${ region }.scw.cloud`,
		needs: [ 'region' ],
		regions: SCALEWAY_REGIONS,
		addressing: 'path',
		accessKeyId: /^SCW[A-Z0-9]{17}$/,
	},
	{
		id: 'ovh',
		name: 'OVHcloud',
		host: /(?:^|\.)s3\.([a-z0-9-]+)\.io\.cloud\.ovh\.(?:net|us)$/,
		endpoint: ( region ) => `https://s3.${ region }.io.cloud.ovh.${ region.startsWith( 'us-' ) ? 'us' : 'net' }`,
		needs: [ 'region' ],
		regions: OVH_REGIONS,
		addressing: 'path',
	},
	{
		id: 'hetzner',
		name: 'Hetzner Object Storage',
		host: /(?:^|\.)([a-z]{3}\d)\.your-objectstorage\.com$/,
		endpoint: ( region ) => `https://${ region }.your-objectstorage.com`,
		needs: [ 'region' ],
		regions: HETZNER_REGIONS,
		addressing: 'path',
	},
	{
		id: 'storj',
		name: 'Storj',
		host: /(?:^|\.)gateway\.storjshare\.io$/,
		endpoint: () => 'https://gateway.storjshare.io',
		addressing: 'path',
	},
	// Each account has a host of its own in each region; the console shows it.
	{ id: 'idrive', name: 'IDrive e2', host: /(?:^|\.)idrivee2-\d+\.com$/, addressing: 'path' },
	{ id: 'minio', name: 'MinIO', addressing: 'path', accessKeyId: /^minioadmin$/, secretAccessKey: /^minioadmin$/ },
	{ id: 'ceph', name: 'Ceph Object Gateway', addressing: 'path' },
	{ id: 'seaweedfs', name: 'SeaweedFS', addressing: 'path' },
	{
		id: 'garage',
		name: 'Garage',
		region: 'garage',
		addressing: 'path',
		accessKeyId: /^GK[0-9a-f]{24}$/,
		secretAccessKey: /^[0-9a-f]{64}$/,
	},
	{ id: 'other', name: 'S3', addressing: 'path' },
];

export const findPlace = ( id: string ): Place | undefined => PLACES.find( ( place ) => place.id === id );

const hostOf = ( endpoint: string ): string => endpoint.replace( /^https?:\/\//i, '' ).replace( /:\d+$/, '' );

/** The provider whose endpoint it is, by its host; undefined for one that nobody knows, and for AWS's own. */
export const placeOfEndpoint = ( endpoint: string ): Place | undefined =>
	PLACES.find( ( { host } ) => host?.test( hostOf( endpoint ).toLowerCase() ) );

/** The region that an endpoint stands for, or the only one that the provider has; '' where neither says one. */
export function regionOfPlace( provider: string, endpoint: string ): string {
	const place = placeOfEndpoint( endpoint ) ?? findPlace( provider );
	const [ , told ] = place?.host?.exec( hostOf( endpoint ).toLowerCase() ) ?? [];
	return told === undefined ? ( place?.region ?? '' ) : ( place?.aliases?.[ told ] ?? told );
}
