import { readForeignAnswer } from '../reading/not-s3';
import type { Remedy } from '../model/remedy';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'not-an-s3-answer',
	layer: 'endpoint',
	severity: 'error',
	symptom: { notS3: true },

	read( { response, observation, target } ) {
		const foreign = response && response.status !== 407 ? readForeignAnswer( response, observation ) : undefined;
		return foreign && { ...foreign, isDerived: target.endpoint === '' };
	},

	// Pages hold the number of the request or the time.
	mergeKey: ( { host, status, kind } ) => `${ host } ${ status } ${ kind }`,

	explain( { __, sprintf }, { kind, status, host, redirectsTo, excerpt } ) {
		const kinds = {
			'web-page': __( 'a web page', 'bucket-doctor' ),
			json: __( 'data that no object store sends', 'bucket-doctor' ),
			text: __( 'text that no object store sends', 'bucket-doctor' ),
			empty: __( 'an empty answer, without anything that an object store sends along', 'bucket-doctor' ),
		};
		const seen = sprintf(
			/* translators: 1: Host, e.g. s3.example.com. 2: HTTP status, e.g. 200. 3: What came, e.g. a web page. */
			__( 'The answer from %1$s has the status %2$d and is %3$s.', 'bucket-doctor' ),
			host,
			status,
			kinds[ kind ]
		);
		/* translators: %s: Beginning of the text that came instead of an answer of S3. */
		const quoted = excerpt === '' ? '' : sprintf( __( 'It begins: “%s”', 'bucket-doctor' ), excerpt );
		/* translators: %s: Host, e.g. login.example.net. */
		const redirect = redirectsTo === '' ? '' : sprintf( __( 'It points to %s.', 'bucket-doctor' ), redirectsTo );
		return {
			title: __( 'Something else than the store answers', 'bucket-doctor' ),
			observed: [ seen, redirect, quoted ].filter( ( sentence ) => sentence !== '' ).join( ' ' ),
			cause: __(
				'Something stands between this site and the store, such as a sign-in page of the network, a firewall or a proxy, or the endpoint is the address of a web site or console instead of the store’s. Nothing can be said about permissions from such an answer.',
				'bucket-doctor'
			),
		};
	},

	remedies( { __ }, { isDerived } ) {
		const host: Remedy = {
			title: __(
				'Ask what stands between this server and the store, and to let these requests pass.',
				'bucket-doctor'
			),
			who: 'host',
			steps: [ __( 'Give the host, the time, and the text that came instead of an answer.', 'bucket-doctor' ) ],
		};
		const endpoint: Remedy = {
			title: __( 'Compare the endpoint with the provider’s documentation.', 'bucket-doctor' ),
			who: 'user',
			steps: [
				__(
					'Many stores have a web console at one address and the S3 service at another, often on another port.',
					'bucket-doctor'
				),
			],
		};
		return isDerived ? [ host ] : [ endpoint, host ];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html' ],
} );
