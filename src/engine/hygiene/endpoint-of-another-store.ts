import { findPlace, placeOfEndpoint } from '../connection/places';
import type { Place } from '../connection/places';
import { defineRule } from './hint';
import type { Hint } from './hint';
import { readS3Address } from './s3-address';

const OF_AWS = /^https:\/\/s3(?:[.-][a-z0-9-]+)?\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu)$/;

/** The endpoint belongs to another provider than the chosen one. */
const mismatch = ( store: Place, chosen: Place ): Hint => ( {
	field: 'endpoint',
	describe: ( { __, sprintf } ) =>
		chosen.id === 'other'
			? /* translators: %s: Name of a storage provider, e.g. Cloudflare R2. */
				sprintf( __( 'This is the endpoint of %s.', 'bucket-doctor' ), store.name )
			: sprintf(
					/* translators: 1: Name of a storage provider, e.g. Cloudflare R2. 2: Name of another one. */
					__( 'This is the endpoint of %1$s, and the provider is %2$s.', 'bucket-doctor' ),
					store.name,
					chosen.name
				),
	repair: {
		/* translators: %s: Name of a storage provider, e.g. Cloudflare R2. */
		describe: ( { __, sprintf } ) => sprintf( __( 'Choose %s as the provider', 'bucket-doctor' ), store.name ),
		apply: () => ( { provider: store.id } ),
	},
} );

/** The provider's choice and its endpoint name two stores, or the bucket stands in the endpoint. */
export default defineRule( {
	id: 'endpoint-of-another-store',
	inspect: ( { provider, endpoint, region, bucket } ): readonly Hint[] => {
		const store = placeOfEndpoint( endpoint );
		const chosen = findPlace( provider );
		const isOther = store !== undefined && chosen !== undefined && store !== chosen;
		if ( isOther && provider === 'aws' ) {
			return [ mismatch( store, chosen ) ];
		}
		if ( provider !== 'aws' && OF_AWS.test( endpoint ) ) {
			const told = region || readS3Address( endpoint )?.region || '';
			return [
				{
					field: 'endpoint',
					describe: ( { __ } ) =>
						__( 'This is Amazon’s own endpoint, which need not be entered.', 'bucket-doctor' ),
					repair: {
						describe: ( { __ } ) => __( 'Choose Amazon S3 as the provider', 'bucket-doctor' ),
						apply: () => ( { provider: 'aws', endpoint: '', region: told } ),
					},
				},
			];
		}
		const read = store && readS3Address( endpoint );
		const own = read?.endpoint;
		if ( own && own !== endpoint && read.bucket ) {
			return [
				{
					field: 'endpoint',
					describe: ( { __ } ) =>
						__( 'An endpoint is the store’s own host name, without the bucket in front.', 'bucket-doctor' ),
					repair: {
						/* translators: %s: Address of a store. */
						describe: ( { __, sprintf } ) => sprintf( __( 'Use %s', 'bucket-doctor' ), own ),
						apply: () => ( { endpoint: own, ...( bucket ? {} : { bucket: read.bucket ?? '' } ) } ),
					},
				},
			];
		}
		return isOther ? [ mismatch( store, chosen ) ] : [];
	},
} );
