import { readFailure } from '../reading/failure';
import { defineDiagnosis } from './define-diagnosis';

export default defineDiagnosis( {
	id: 'unresolved-host',
	layer: 'network',
	severity: 'error',
	symptom: { failures: [ 'dns' ] },

	read( evidence ) {
		const facts = readFailure( evidence, 'dns' );
		if ( ! facts ) {
			return undefined;
		}
		const { endpoint, region, bucket } = evidence.target;
		// `https://BUCKET.s3.example.com` as endpoint, with the bucket put in front of it once more.
		const isDoubled = facts.host.startsWith( `${ bucket }.${ bucket }.` );
		return { host: facts.host, region, isDerived: endpoint === '', isDoubled };
	},

	explain( { __, sprintf }, { host, region, isDerived, isDoubled } ) {
		const inEndpoint = isDoubled
			? __(
					'The name holds the bucket twice: it is a part of the endpoint that was entered, and is put in front of it again.',
					'bucket-doctor'
				)
			: __(
					'Most often the endpoint is misspelt. It can also be a name that only another network knows.',
					'bucket-doctor'
				);
		return {
			title: __( 'The store’s host name is not found', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: %s: Host name, e.g. s3.us-west2.amazonaws.com. */
				__( 'No address is known for the name %s.', 'bucket-doctor' ),
				host
			),
			cause:
				isDerived && region !== ''
					? sprintf(
							/* translators: %s: Region as entered, e.g. us-west2. */
							__(
								'The name is made from the region. Most often there is no region called “%s”; otherwise name lookup does not work on this server.',
								'bucket-doctor'
							),
							region
						)
					: inEndpoint,
		};
	},

	remedies( { __ }, { isDerived, isDoubled } ) {
		const first = isDerived
			? __(
					'Compare the region with the list of AWS regions, or leave it empty to have it found.',
					'bucket-doctor'
				)
			: __( 'Copy the endpoint from the provider’s documentation or console.', 'bucket-doctor' );
		return [
			{
				title: isDoubled ? __( 'Remove the bucket’s name from the endpoint.', 'bucket-doctor' ) : first,
				who: 'user',
			},
			{
				title: __( 'If the name is right, ask why this server cannot look it up.', 'bucket-doctor' ),
				who: 'host',
			},
		];
	},

	references: [ 'https://docs.aws.amazon.com/general/latest/gr/s3.html' ],
} );
