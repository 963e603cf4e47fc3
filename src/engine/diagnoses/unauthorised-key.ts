import { isExpiredRequest } from '../reading/expired-request';
import { shortenKeyId } from '../reading/redact';
import { defineDiagnosis } from './define-diagnosis';
import { findKey } from './text/provider-rights';

const CODES = [ 'UnauthorizedAccess', 'Unauthorized', 'UnauthorizedError' ];

export default defineDiagnosis( {
	id: 'unauthorised-key',
	layer: 'bucket',
	severity: 'error',
	symptom: { errorCodes: CODES },

	read( evidence ) {
		const { error, target } = evidence;
		return error && CODES.includes( error.code ) && ! isExpiredRequest( evidence )
			? { accessKeyId: shortenKeyId( target.accessKeyId ), bucket: target.bucket }
			: undefined;
	},

	explain( { __, sprintf }, { accessKeyId, bucket } ) {
		return {
			title: __( 'The key is not valid for this bucket', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: 1: Shortened access key ID. 2: Bucket name. */
				__( 'The store does not accept the key %1$s for the bucket “%2$s”.', 'bucket-doctor' ),
				accessKeyId,
				bucket
			),
			cause: __(
				'Some providers limit a key to certain buckets, and refuse master keys and API tokens at their S3 service. The key may also have been revoked.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, _params, { target } ) {
		const { __ } = translator;
		const ofProvider = findKey( translator, target.provider );
		return [
			{
				title: __(
					'Create a key for this bucket in the provider’s console, and enter the ID and secret that are meant for S3.',
					'bucket-doctor'
				),
				who: 'user',
				steps: ofProvider
					? [ ofProvider ]
					: [
							__(
								'Backblaze B2: an application key with access to this bucket, not the master key.',
								'bucket-doctor'
							),
							__(
								'Cloudflare R2: the access key ID and secret that are shown with the token, not the token itself.',
								'bucket-doctor'
							),
						],
			},
		];
	},

	references: [
		'https://www.backblaze.com/docs/cloud-storage-s3-compatible-app-keys',
		'https://developers.cloudflare.com/r2/api/tokens/',
	],
} );
