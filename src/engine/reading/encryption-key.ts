import { isKmsAction, readRefusal } from './refusal';
import type { Denial } from './denial-message';
import type { Evidence } from '../evidence';

/** What the key service says about a key that may not be used. */
export type KeyRefusal = Partial< Denial > & {
	/** It says only that the key does not exist, is in another region, or may not be used. */
	readonly isThreeWay: boolean;
};

/** A KMS key's ARN: the only words of an answer that may become part of a statement, since nobody else knows them. */
const KEY_ARN = /^arn:aws(?:-cn|-us-gov|-eusc)?:kms:[a-z0-9-]{1,32}:\d{12}:key\/[a-z0-9-]{1,64}$/;

export const isKeyArn = ( text: string ): boolean => KEY_ARN.test( text );

/** Undefined unless S3 refused because of the key with which the bucket or file is encrypted. */
export function readKeyRefusal( evidence: Evidence ): KeyRefusal | undefined {
	const refusal = readRefusal( evidence );
	if ( refusal?.kind === 'kms-key' ) {
		return { isThreeWay: true };
	}
	if ( refusal?.kind !== 'worded' || ! isKmsAction( refusal.denial ) ) {
		return undefined;
	}
	return { ...refusal.denial, isThreeWay: refusal.denial.isThreeWay ?? false };
}
