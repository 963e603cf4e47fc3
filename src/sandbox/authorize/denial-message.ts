import type { Universe } from '../state/universe';
import type { Caller } from '../signature/caller';
import type { Denial, PolicyLayer } from './decision';

const KIND: Readonly< Record< PolicyLayer, { name: string; article: string } > > = {
	identity: { name: 'identity-based policy', article: 'an' },
	resource: { name: 'resource-based policy', article: 'a' },
	scp: { name: 'service control policy', article: 'a' },
	rcp: { name: 'resource control policy', article: 'a' },
	boundary: { name: 'permissions boundary', article: 'a' },
	session: { name: 'session policy', article: 'a' },
	endpoint: { name: 'VPC endpoint policy', article: 'a' },
};

/** Layers whose explicit denies carry the policy's ARN; the others never do. */
const NAMES_POLICY: ReadonlySet< PolicyLayer > = new Set( [ 'identity', 'scp', 'rcp', 'boundary', 'session' ] );

/** ARN suffix of an explicit deny, in the spelling of the world. */
function policyArn( denial: Denial, universe: Universe ): string {
	const wording = universe.world.policyArnWording ?? 'colon';
	if ( ! denial.policyArn || wording === 'none' || ! NAMES_POLICY.has( denial.layer ) ) {
		return '';
	}
	return `${ wording === 'worded' ? ', with policy ARN' : '' }: ${ denial.policyArn }`;
}

/** The tail that names the policy, with its leading space. */
export function tail( denial: Denial, action: string, universe: Universe ): string {
	const { name, article } = KIND[ denial.layer ];
	return denial.effect === 'explicit'
		? ` with an explicit deny in ${ article } ${ name }${ policyArn( denial, universe ) }`
		: ` because no ${ name } allows the ${ action } action`;
}

type Principal = Extract< Caller, { kind: 'principal' } >;

/** Whether S3 explains its refusals to this caller: of the same account, or of the same organization. */
export function isTold( caller: Caller, account: string, universe: Universe ): caller is Principal {
	if ( caller.kind === 'anonymous' ) {
		return false;
	}
	const organization = universe.organizationOf( account );
	return (
		caller.account === account ||
		( organization !== undefined && universe.organizationOf( caller.account ) === organization )
	);
}

/** `User: … is not authorized to perform: s3:PutObject`. */
export const subject = ( arn: string, action: string ): string =>
	`User: ${ arn } is not authorized to perform: ${ action }`;

/** The same with the resource, in S3's quotes; `*` stands for none. */
export const refusal = ( caller: Principal, action: string, arn: string ): string =>
	subject( caller.principal.arn, action ) + ( arn === '*' ? '' : ` on resource: "${ arn }"` );

/** The message of a denial by S3. The ARN is `*` for actions without a resource. */
export function denialMessage(
	caller: Caller,
	action: string,
	arn: string,
	account: string,
	denial: Denial,
	universe: Universe
): string {
	if ( ! isTold( caller, account, universe ) ) {
		return 'Access Denied';
	}
	// What a VPC endpoint denies is told within one account only.
	const isOfEndpoint = denial.layer === 'endpoint' && caller.account !== account;
	return isOfEndpoint ? 'Access Denied' : refusal( caller, action, arn ) + tail( denial, action, universe );
}
