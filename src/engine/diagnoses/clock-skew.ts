import { MAX_SKEW_SECONDS, readClockError, readWrongClock } from '../reading/clock';
import type { ClockReading } from '../reading/clock';
import type { Evidence } from '../evidence';
import { isExpiredRequest } from '../reading/expired-request';
import type { Translator } from '../ports';
import { defineDiagnosis } from './define-diagnosis';

/** Clocks that differ by whole half hours were set right, in another time zone. */
function isTimeZone( offsetSeconds: number ): boolean {
	const rest = Math.abs( offsetSeconds ) % 1800;
	return Math.abs( offsetSeconds ) > 2700 && Math.min( rest, 1800 - rest ) <= 120;
}

function describeOffset( { __, sprintf }: Translator, offsetSeconds: number, isAhead: boolean ): string {
	const seconds = Math.abs( offsetSeconds );
	const minutes = Math.round( seconds / 60 );
	return isAhead
		? sprintf(
				/* translators: 1: Number of seconds. 2: The same in minutes. */
				__(
					'The clock of the machine that signs is %1$d seconds (about %2$d minutes) ahead of the store’s.',
					'bucket-doctor'
				),
				seconds,
				minutes
			)
		: sprintf(
				/* translators: 1: Number of seconds. 2: The same in minutes. */
				__(
					'The clock of the machine that signs is %1$d seconds (about %2$d minutes) behind the store’s.',
					'bucket-doctor'
				),
				seconds,
				minutes
			);
}

function readClock( evidence: Evidence ): ClockReading | undefined {
	const { error, response } = evidence;
	if ( ! error || ! response ) {
		return undefined;
	}
	return isExpiredRequest( evidence )
		? readWrongClock( response, error.fields.ServerTime )
		: readClockError( error, response );
}

export default defineDiagnosis( {
	id: 'clock-skew',
	layer: 'signature',
	severity: 'error',
	symptom: {
		errorCodes: [
			'RequestTimeTooSkewed',
			'SignatureDoesNotMatch',
			'AccessDenied',
			'RequestExpired',
			'ExpiredRequest',
			'UnauthorizedAccess',
		],
	},

	read( evidence ) {
		const { target } = evidence;
		const reading = readClock( evidence );
		return (
			reading && {
				direction: reading.direction,
				isMeasured: reading.offsetSeconds !== undefined,
				offsetSeconds: reading.offsetSeconds ?? 0,
				provider: target.provider,
			}
		);
	},

	// The seconds differ from request to request.
	mergeKey: ( { provider } ) => provider,

	explain( translator, { direction, isMeasured, offsetSeconds, provider } ) {
		const { __, sprintf } = translator;
		const directions = {
			ahead: __( 'The store says that the signature is from a time that has not come yet.', 'bucket-doctor' ),
			behind: __( 'The store says that the signature is too old.', 'bucket-doctor' ),
			unknown: __( 'The store says that the time of the signature is too far from its own.', 'bucket-doctor' ),
		};
		const limit = sprintf(
			/* translators: %d: Number of minutes. */
			__(
				'A signature holds for %d minutes around the time at which it was made, so that nobody can send it again later.',
				'bucket-doctor'
			),
			MAX_SKEW_SECONDS / 60
		);
		const zone = isTimeZone( offsetSeconds )
			? __(
					'The difference is whole hours or half hours: the clock is probably right but set to the wrong time zone.',
					'bucket-doctor'
				)
			: __(
					'Most often the clock is not kept right by a time server, or the machine has been asleep.',
					'bucket-doctor'
				);
		const whose =
			provider === 'aws'
				? ''
				: __( 'With a store of your own the store’s clock may be the one that is wrong.', 'bucket-doctor' );
		return {
			title:
				provider === 'aws'
					? __( 'The clock of the server is wrong', 'bucket-doctor' )
					: __( 'The clocks of the server and of the store differ', 'bucket-doctor' ),
			observed: isMeasured
				? describeOffset( translator, offsetSeconds, direction === 'ahead' )
				: directions[ direction ],
			cause: [ limit, zone, whose ].filter( ( sentence ) => sentence !== '' ).join( ' ' ),
		};
	},

	remedies( { __ }, { provider } ) {
		return [
			{
				title: __(
					'Have the clock of the server set and kept by a time server (NTP, chrony).',
					'bucket-doctor'
				),
				who: 'host',
				steps: [
					__(
						'The time zone in WordPress’s settings has nothing to do with it; it is the clock of the machine.',
						'bucket-doctor'
					),
				],
			},
			...( provider === 'aws'
				? []
				: [
						{
							title: __( 'Compare the clock of the store as well.', 'bucket-doctor' ),
							who: 'provider' as const,
						},
					] ),
		];
	},

	references: [
		'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
		'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
	],
} );
