import { certificateFault } from '../reading/certificate';
import { hostname, readFailure } from '../reading/failure';
import type { Remedy } from '../model/remedy';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'tls-failure',
	layer: 'network',
	severity: 'error',
	symptom: { failures: [ 'tls' ] },

	read( evidence ) {
		const facts = readFailure( evidence, 'tls' );
		if ( ! facts ) {
			return undefined;
		}
		const { target, failure } = evidence;
		const isBucketInHost = hostname( facts.host ).startsWith( `${ target.bucket }.` );
		return {
			host: facts.host,
			fault: certificateFault( facts.code, failure?.message ?? '' ),
			isBucketInHost,
		};
	},

	explain( { __, sprintf }, { host, fault, isBucketInHost } ) {
		const causes = {
			name: isBucketInHost
				? __(
						'The certificate is made out to another name. The bucket’s name is part of the host, and the store has no certificate for such names, or the bucket’s name has a dot in it.',
						'bucket-doctor'
					)
				: __(
						'The certificate is made out to another name: something else answers here, or the endpoint is misspelt.',
						'bucket-doctor'
					),
			expired: __(
				'The certificate’s time is over or has not begun. It has to be renewed, or the clock of this server is wrong.',
				'bucket-doctor'
			),
			untrusted: __(
				'This server does not know who signed the certificate: its list of authorities is old, the store signs its own certificates, or something in between opens encrypted connections.',
				'bucket-doctor'
			),
			'no-authorities': __(
				'The list of certificate authorities that PHP is told to use cannot be read.',
				'bucket-doctor'
			),
			unknown: __(
				'Both sides could not agree on an encrypted connection, or the certificate was not accepted. An old TLS version, an endpoint without TLS, or something in between can be the cause.',
				'bucket-doctor'
			),
		};
		return {
			title: __( 'The encrypted connection to the store cannot be trusted', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Host, e.g. my.bucket.s3.eu-central-1.amazonaws.com. */
				__( 'The connection to %s was given up before anything was sent.', 'bucket-doctor' ),
				host
			),
			cause: causes[ fault ],
		};
	},

	remedies( { __ }, { fault, isBucketInHost } ) {
		const path: Remedy = {
			title: __( 'Use path addressing, or a bucket whose name has no dot.', 'bucket-doctor' ),
			who: 'user',
			setField: { field: 'addressing', value: 'path' },
		};
		const endpoint: Remedy = {
			title: __( 'Compare the endpoint with the provider’s documentation.', 'bucket-doctor' ),
			who: 'user',
		};
		const renew: Remedy = {
			title: __( 'Have the store’s certificate renewed.', 'bucket-doctor' ),
			who: 'provider',
		};
		const authorities: Remedy = {
			title: __(
				'Ask to have the list of certificate authorities renewed, and curl.cainfo and openssl.cafile in PHP’s settings looked at.',
				'bucket-doctor'
			),
			who: 'host',
		};
		switch ( fault ) {
			case 'name':
				return isBucketInHost ? [ path, endpoint ] : [ endpoint ];
			case 'expired':
				return [
					renew,
					{
						title: __( 'Make sure that the date and time of this server are right.', 'bucket-doctor' ),
						who: 'host',
					},
				];
			default:
				return [ authorities, endpoint ];
		}
	},

	references: [
		'https://curl.se/libcurl/c/libcurl-errors.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
	],
} );
