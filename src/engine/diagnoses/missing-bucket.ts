import { findPlace } from '../connection/places';
import { defineDiagnosis } from './define-diagnosis';
import { placeNotes } from './text/provider-rights';

export default defineDiagnosis( {
	id: 'missing-bucket',
	layer: 'bucket',
	severity: 'error',
	symptom: { errorCodes: [ 'NoSuchBucket' ], statuses: [ 404 ] },

	read( { error, response, observation, target } ) {
		// A HEAD answer has no document; only S3's own id tells that it is S3 who does not find the bucket.
		const isSilent =
			observation.operation === 'HeadBucket' &&
			response?.status === 404 &&
			response.body === '' &&
			response.headers[ 'x-amz-request-id' ] !== undefined;
		if ( error?.code !== 'NoSuchBucket' && ! isSilent ) {
			return undefined;
		}
		return { bucket: target.bucket, endpoint: target.endpoint };
	},

	explain( { __, sprintf }, { bucket, endpoint } ) {
		return {
			title: __( 'There is no bucket of this name', 'bucket-doctor' ),
			observed:
				endpoint === ''
					? /* translators: %s: Bucket name. */
						sprintf( __( 'AWS has no bucket named “%s”.', 'bucket-doctor' ), bucket )
					: sprintf(
							/* translators: 1: Bucket name. 2: Endpoint, e.g. https://s3.example.com. */
							__( 'The store at %2$s has no bucket named “%1$s”.', 'bucket-doctor' ),
							bucket,
							endpoint
						),
			cause:
				endpoint === ''
					? __(
							'Most often the name is misspelt or the bucket has been deleted. The name can also be right, but of a bucket at another provider or in another part of AWS.',
							'bucket-doctor'
						)
					: __(
							'Most often the name is misspelt or the bucket has been deleted. The name can also be right, but of a bucket at another provider, in another region or of another account.',
							'bucket-doctor'
						),
		};
	},

	remedies( translator, { endpoint }, { target } ) {
		const { __, sprintf } = translator;
		return [
			{
				title:
					target.provider === 'other'
						? __(
								'Copy the bucket’s name from the list of buckets in the provider’s console.',
								'bucket-doctor'
							)
						: sprintf(
								/* translators: %s: Name of a storage provider. */
								__( 'Copy the bucket’s name from the list of buckets at %s.', 'bucket-doctor' ),
								findPlace( target.provider )?.name ?? target.provider
							),
				who: 'user',
				steps: [ __( 'Enter the name alone: no address, no folder.', 'bucket-doctor' ) ],
			},
			...( endpoint === ''
				? []
				: [
						{
							title: __(
								'Make sure that the endpoint is that of the bucket’s provider and location.',
								'bucket-doctor'
							),
							who: 'user' as const,
							steps: placeNotes( translator, target.provider ),
						},
					] ),
			{
				title: __(
					'If the bucket has been deleted, create it again before anyone else takes the name.',
					'bucket-doctor'
				),
				who: 'account-admin',
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html' ],
} );
