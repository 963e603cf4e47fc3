import { readStrayAnswer } from '../reading/stray-answer';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'stray-answer',
	layer: 'endpoint',
	severity: 'warning',
	symptom: {
		errorCodes: [
			'AccessDenied',
			'AccessForbidden',
			'BucketAlreadyExists',
			'BucketAlreadyOwnedByYou',
			'BucketNameUnavailable',
			'BucketNotEmpty',
			'InvalidBucketState',
			'InvalidLocationConstraint',
			'InvalidNamespaceHeader',
			'InvalidRequest',
			'MalformedPolicy',
			'MalformedXML',
			'TooManyBuckets',
		],
	},

	read( evidence ) {
		const kind = readStrayAnswer( evidence );
		const { error, observation } = evidence;
		return kind && { kind, code: error?.code ?? '', operation: observation.operation };
	},

	mergeKey: ( { kind, code } ) => `${ kind } ${ code }`,

	explain( { __, sprintf }, { kind, code, operation } ) {
		const causes = {
			bucket: __(
				'S3 says this to requests that make, remove or set up a bucket. This test sends none of these.',
				'bucket-doctor'
			),
			document: __(
				'S3 says this to requests whose document it cannot read. This test sends no document that could be wrong.',
				'bucket-doctor'
			),
			browser: __(
				'S3 says this to a browser that asks whether it may send a request by itself (CORS). This test asks from the server.',
				'bucket-doctor'
			),
		};
		return {
			title: __( 'The answer belongs to another kind of request', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: 1: Name of an S3 operation, e.g. ListObjectsV2. 2: Error code, e.g. BucketNotEmpty. */
				__( 'The answer to %1$s has the code %2$s.', 'bucket-doctor' ),
				operation,
				code
			),
			cause: [
				causes[ kind ],
				__(
					'Something between this site and the store changes requests, or the store uses the code in its own way. Nothing is known of the permission.',
					'bucket-doctor'
				),
			].join( ' ' ),
		};
	},

	remedies( { __ } ) {
		return [
			{
				title: __(
					'Ask whether a proxy or gateway stands in front of the store, and test without it.',
					'bucket-doctor'
				),
				who: 'host',
			},
			{
				title: __(
					'If there is none, give the provider’s support the code and the request ID from the details.',
					'bucket-doctor'
				),
				who: 'provider',
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html' ],
} );
