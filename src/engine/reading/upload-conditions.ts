import type { Evidence } from '../evidence';
import type { Header } from '../model/header';
import { mayWantHeader } from './header-refusal';
import { isKmsAction, readRefusal } from './refusal';

/** The header with which the refused upload would have passed, where the test has tried; `before` is what it had in its place. */
export function readDemandedHeader( evidence: Evidence ): ( Header & { readonly before: string } ) | undefined {
	const { acceptedHeader, observation } = evidence;
	const isUpload = observation.operation === 'PutObject' || observation.operation === 'CreateMultipartUpload';
	return acceptedHeader && isUpload && mayWantHeader( readRefusal( evidence ) ) ? acceptedHeader : undefined;
}

/** Headers of an upload that passed in the folder where this part is refused; undefined for everything else. */
export function readRefusedPart( evidence: Evidence ): readonly string[] | undefined {
	const { headersWithoutParts, observation, passedKeys } = evidence;
	const refusal = readRefusal( evidence );
	const isAboutPolicy =
		refusal?.kind === 'plain' || ( refusal?.kind === 'worded' && ! isKmsAction( refusal.denial ) );
	return observation.operation === 'UploadPart' && ! passedKeys && isAboutPolicy ? headersWithoutParts : undefined;
}

/** Whether the refusal is told by a diagnosis that knows what another upload met. */
export const isUploadCondition = ( evidence: Evidence ): boolean =>
	readDemandedHeader( evidence ) !== undefined || readRefusedPart( evidence ) !== undefined;
