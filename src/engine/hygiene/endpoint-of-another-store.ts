import { defineRule } from './hint';
import type { Hint } from './hint';
import { readS3Address } from './s3-address';
import { STORES } from './stores';

const OF_AWS = /^https:\/\/s3(?:[.-][a-z0-9-]+)?\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu)$/;

const hostOf = ( endpoint: string ): string => endpoint.replace( /^https?:\/\//, '' ).replace( /:\d+$/, '' );

/** The provider's choice and its endpoint name two stores, or the bucket stands in the endpoint. */
export default defineRule( {
	id: 'endpoint-of-another-store',
	inspect: ( { provider, endpoint, region, bucket } ): readonly Hint[] => {
		const store = STORES.find( ( { host } ) => host?.test( hostOf( endpoint ) ) );
		if ( provider === 'aws' && store ) {
			return [
				{
					field: 'endpoint',
					describe: ( { __, sprintf } ) =>
						sprintf(
							/* translators: %s: Name of a storage provider, e.g. Cloudflare R2. */
							__( 'This is the endpoint of %s, and the provider is Amazon S3.', 'bucket-doctor' ),
							store.name
						),
					repair: {
						describe: ( { __ } ) => __( 'Choose another store as the provider', 'bucket-doctor' ),
						apply: () => ( { provider: 'other' } ),
					},
				},
			];
		}
		if ( provider === 'other' && OF_AWS.test( endpoint ) ) {
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
		return own && own !== endpoint && read.bucket
			? [
					{
						field: 'endpoint',
						describe: ( { __ } ) =>
							__(
								'An endpoint is the store’s own host name, without the bucket in front.',
								'bucket-doctor'
							),
						repair: {
							/* translators: %s: Address of a store. */
							describe: ( { __, sprintf } ) => sprintf( __( 'Use %s', 'bucket-doctor' ), own ),
							apply: () => ( { endpoint: own, ...( bucket ? {} : { bucket: read.bucket ?? '' } ) } ),
						},
					},
				]
			: [];
	},
} );
