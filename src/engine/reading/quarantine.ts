import type { Denial } from './denial-message';

// AWS attaches one of these to users whose key it found in public (IAM User Guide, AWS managed policies).
const QUARANTINE = /^arn:[a-z-]+:iam::aws:policy\/(AWSCompromisedKeyQuarantine(?:V\d+)?)$/;

/** Name of the quarantine policy that denies, or undefined. */
export const quarantinePolicy = ( { policyArn = '' }: Denial ): string | undefined =>
	QUARANTINE.exec( policyArn )?.[ 1 ];

export const isQuarantine = ( denial: Denial ): boolean => quarantinePolicy( denial ) !== undefined;
