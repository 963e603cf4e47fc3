import type { Evidence } from '../evidence';
import { readForeignAnswer } from './not-s3';

/** `busy`: asked too often. `down`: the store's own trouble. `slow`: the request took too long to arrive. */
export type Trouble = 'busy' | 'down' | 'slow';

const BY_CODE: Readonly< Record< string, Trouble > > = {
	SlowDown: 'busy',
	TooManyRequests: 'busy',
	Throttling: 'busy',
	ThrottlingException: 'busy',
	RequestLimitExceeded: 'busy',
	BandwidthLimitExceeded: 'busy',
	InternalError: 'down',
	InternalFailure: 'down',
	ServiceUnavailable: 'down',
	ServiceFailure: 'down',
	TemporarilyUnavailable: 'down',
	XMinioServerNotInitialized: 'down',
	'KMS.ThrottlingException': 'busy',
	OperationAborted: 'busy',
	ConditionalRequestConflict: 'busy',
	RequestTimeout: 'slow',
};

/** For the symptom of its diagnosis. */
export const TROUBLE_CODES: readonly string[] = Object.keys( BY_CODE );

/** Trouble that says nothing of permissions and may be over in a moment; undefined for every other answer. */
export function readTrouble( { error, response, observation }: Evidence ): Trouble | undefined {
	if ( ! response || response.status < 400 ) {
		return undefined;
	}
	if ( error ) {
		return BY_CODE[ error.code ];
	}
	if ( readForeignAnswer( response, observation ) ) {
		return undefined;
	}
	switch ( response.status ) {
		case 408:
			return 'slow';
		case 429:
			return 'busy';
		case 500:
		case 502:
		case 503:
		case 504:
			return 'down';
		default:
			return undefined;
	}
}
