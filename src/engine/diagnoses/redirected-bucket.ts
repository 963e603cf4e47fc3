import { readRedirect } from '../reading/redirect';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'redirected-bucket',
	layer: 'endpoint',
	severity: 'error',
	symptom: { errorCodes: [ 'PermanentRedirect', 'TemporaryRedirect', 'Redirect' ], statuses: [ 301, 307 ] },

	read( evidence ) {
		const redirect = readRedirect( evidence );
		return redirect && { isTemporary: redirect.isTemporary, endpoint: redirect.endpoint };
	},

	explain( { __, sprintf }, { isTemporary, endpoint } ) {
		return {
			title: isTemporary
				? __( 'The bucket is not reachable here yet', 'bucket-doctor' )
				: __( 'The bucket wants to be addressed at another endpoint', 'bucket-doctor' ),
			observed:
				endpoint === ''
					? __( 'The store sent the request elsewhere, without naming a region.', 'bucket-doctor' )
					: /* translators: %s: Host, e.g. site-backups.s3.eu-central-1.amazonaws.com. */
						sprintf( __( 'The store sent the request on to %s.', 'bucket-doctor' ), endpoint ),
			cause: isTemporary
				? __(
						'A bucket that is only hours old is not known everywhere yet. Requests to its own region’s endpoint work already.',
						'bucket-doctor'
					)
				: __(
						'The bucket answers at one endpoint only. Neither the test nor plugins follow there by themselves, since the signature would go to a host that nobody entered.',
						'bucket-doctor'
					),
		};
	},

	remedies( { __ }, { isTemporary } ) {
		return [
			{
				title: __(
					'Enter the endpoint and region that the provider’s console shows for this bucket; for AWS leave the endpoint empty.',
					'bucket-doctor'
				),
				who: 'user',
			},
			...( isTemporary
				? [
						{
							title: __( 'Or wait: within a day the bucket is known everywhere.', 'bucket-doctor' ),
							who: 'time' as const,
						},
					]
				: [] ),
		];
	},

	references: [ 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/RESTRedirect.html' ],
} );
