import { readRefusedRegion, readRegionMistake } from '../reading/told-region';
import { findPlace } from '../connection/places';
import type { Remedy } from '../model/remedy';
import type { Translator } from '../ports';
import { defineDiagnosis } from './define-diagnosis';
import { placeNotes } from './text/provider-rights';

const setRegion = ( { __, sprintf }: Translator, region: string ): Remedy => ( {
	title: sprintf(
		/* translators: %s: Region, e.g. eu-central-1. */
		__( 'Set the region to %s, here and in the plugin that uses the bucket.', 'bucket-doctor' ),
		region
	),
	who: 'user',
	copy: { label: __( 'Region', 'bucket-doctor' ), text: region },
	setField: { field: 'region', value: region },
} );

export default defineDiagnosis( {
	id: 'wrong-region',
	layer: 'endpoint',
	severity: 'error',
	symptom: {
		errorCodes: [
			'AuthorizationHeaderMalformed',
			'PermanentRedirect',
			'IllegalLocationConstraintException',
			'InvalidRegion',
			'InvalidRegionName',
			'SignatureDoesNotMatch',
		],
		statuses: [ 301, 400, 403 ],
	},

	read: ( evidence ) => readRegionMistake( evidence ) ?? readRefusedRegion( evidence ),

	explain( { __, sprintf }, { configured, actual } ) {
		if ( actual === '' ) {
			return {
				title: __( 'The store does not take this region', 'bucket-doctor' ),
				observed: sprintf(
					/* translators: %s: Region as entered, e.g. us-east-1. */
					__( 'The store refused the region “%s”.', 'bucket-doctor' ),
					configured
				),
				cause: __(
					'A signature holds for one region only. Many stores have one of their own, which is often no place at all.',
					'bucket-doctor'
				),
			};
		}
		return {
			title: __( 'The bucket is in another region', 'bucket-doctor' ),
			observed: sprintf(
				/* translators: 1: Region the bucket is in, e.g. eu-central-1. 2: Region that was entered, e.g. us-east-1. */
				__( 'The bucket is in %1$s; the request was signed for %2$s.', 'bucket-doctor' ),
				actual,
				configured
			),
			cause: __(
				'A signature holds for one region only, and a bucket answers in its own. A bucket cannot be moved, so the setting has to follow.',
				'bucket-doctor'
			),
		};
	},

	remedies( translator, { actual, configured }, { target } ) {
		const { __ } = translator;
		const { region: own = '', host } = findPlace( target.provider ) ?? {};
		// Whoever runs the store may have given it another one; a provider with hosts of its own has not.
		const region = actual || ( host && own !== configured ? own : '' );
		if ( region !== '' ) {
			return [ setRegion( translator, region ) ];
		}
		return [
			{
				title: __(
					'Look for the name of the region in the documentation or settings of the store.',
					'bucket-doctor'
				),
				who: 'provider',
				steps: placeNotes( translator, target.provider ),
			},
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html',
		'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingBucket.html#access-bucket-intro',
	],
} );
