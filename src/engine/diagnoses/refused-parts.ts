import { readRefusedPart } from '../reading/upload-conditions';
import type { Remedy } from '../model/remedy';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'refused-parts',
	layer: 'authorization',
	severity: 'error',
	isDenial: true,
	symptom: { errorCodes: [ 'AccessDenied' ] },

	read( evidence ) {
		const headers = readRefusedPart( evidence );
		if ( ! headers ) {
			return undefined;
		}
		const { acceptedHeader } = evidence;
		const [ only, ...others ] = headers;
		// Which of several headers is demanded, nothing has shown.
		const name = others.length === 0 ? ( only?.split( ':' )[ 0 ] ?? '' ) : '';
		return { headers, demanded: acceptedHeader?.name ?? name };
	},

	explain( { __, sprintf }, { headers } ) {
		return {
			title: __( 'Small files pass, the parts of large ones are refused', 'bucket-doctor' ),
			observed:
				headers.length === 0
					? __(
							'An upload was accepted, and one part of a large upload in the same folder was refused.',
							'bucket-doctor'
						)
					: sprintf(
							/* translators: %s: Headers, e.g. x-amz-acl: private. */
							__(
								'An upload with “%s” was accepted, and one part of a large upload in the same folder was refused.',
								'bucket-doctor'
							),
							headers.join( ', ' )
						),
			cause:
				headers.length === 0
					? __(
							'Plugins send a large file in parts. A policy has a condition that a whole upload meets and a part does not.',
							'bucket-doctor'
						)
					: __(
							'Plugins send a large file in parts, and a part carries no header for ACL or encryption: only the request that begins the upload does. A policy that demands such a header of every s3:PutObject refuses the parts.',
							'bucket-doctor'
						),
		};
	},

	remedies( { __ }, { demanded } ) {
		const remedies: readonly Remedy[] = [
			{
				title: __( 'Have the policy let requests pass that do not carry the header.', 'bucket-doctor' ),
				who: 'bucket-owner',
				steps: [
					__(
						'In the statement that denies, add the condition that the header is there: a Deny of a wrong value stays, and the bucket’s own settings for encryption and ownership see to the rest.',
						'bucket-doctor'
					),
				],
				...( demanded === ''
					? {}
					: {
							copy: {
								label: __( 'Condition', 'bucket-doctor' ),
								text: `"Null": { "s3:${ demanded }": "false" }`,
							},
						} ),
			},
			{
				title: __( 'Until then, only files arrive that the plugin sends in one piece.', 'bucket-doctor' ),
				who: 'user',
				steps: [
					__(
						'Many plugins can split archives: choose a size below that from which the plugin sends parts, often 5 MB.',
						'bucket-doctor'
					),
				],
			},
		];
		return remedies;
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/API/API_UploadPart.html',
	],
} );
