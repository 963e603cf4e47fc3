import type { Evidence } from '../evidence';
import { readForeignAnswer } from './not-s3';
import { isRegionFound, readRegionMistake } from './told-region';

export interface Redirect {
	readonly isTemporary: boolean;
	/** Host that the store names; '' when it names none that could be one. To be shown, never to be asked. */
	readonly endpoint: string;
}

const CODES = [ 'PermanentRedirect', 'TemporaryRedirect', 'Redirect' ];
const HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i;

/** A redirect of S3 that is not explained by the region; undefined for every other answer. */
export function readRedirect( evidence: Evidence ): Redirect | undefined {
	const { error, response, observation } = evidence;
	const isSilent = ! error && ( response?.status === 301 || response?.status === 307 );
	if ( ! response || ! ( isSilent || CODES.includes( error?.code ?? '' ) ) ) {
		return undefined;
	}
	if ( readRegionMistake( evidence ) || isRegionFound( evidence ) || readForeignAnswer( response, observation ) ) {
		return undefined;
	}
	const endpoint = error?.fields.Endpoint ?? '';
	return {
		isTemporary: response.status === 307 || error?.code === 'TemporaryRedirect',
		endpoint: HOST.test( endpoint ) ? endpoint : '',
	};
}
