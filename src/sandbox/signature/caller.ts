import type { WorldAccessKey, WorldPrincipal } from '../world';

/** Who makes a request, as the signature proves it. */
export type Caller =
	| { readonly kind: 'anonymous' }
	| {
			readonly kind: 'principal';
			readonly principal: WorldPrincipal;
			readonly accessKey: WorldAccessKey;
			readonly account: string;
			/** Moment the request was signed. */
			readonly signedAt: Date;
	  };

export const accountOfArn = ( arn: string ): string => arn.split( ':' )[ 4 ] ?? '';
