import type { Caller } from '../signature/caller';
import type { PolicyDocument } from '../world';
import { mergePolicies } from './acl';

const allowing = ( action: string, more: Record< string, unknown > = {} ): PolicyDocument => ( {
	Version: '2012-10-17',
	Statement: [ { Effect: 'Allow', Action: action, Resource: '*', ...more } ],
} );

/** The caller, and the resource's policy, as if both accounts granted this action: nothing but that is changed. */
export function granted(
	caller: Caller,
	action: string,
	resourcePolicy: PolicyDocument | undefined
): { readonly caller: Caller; readonly resourcePolicy: PolicyDocument | undefined } {
	if ( caller.kind === 'anonymous' ) {
		return { caller, resourcePolicy };
	}
	const { principal, account } = caller;
	const policies = [ ...( principal.policies ?? [] ), { name: 'granted', document: allowing( action ) } ];
	const toAccount = allowing( action, { Principal: { AWS: `arn:aws:iam::${ account }:root` } } );
	return {
		caller: { ...caller, principal: { ...principal, policies } },
		resourcePolicy: mergePolicies( resourcePolicy, toAccount ),
	};
}
