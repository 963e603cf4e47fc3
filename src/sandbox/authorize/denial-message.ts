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

/** Whether S3 explains a denial to this caller: same account, or same organization. */
export function isExplained( caller: Caller, account: string, denial: Denial, universe: Universe ): boolean {
	if ( caller.kind === 'anonymous' ) {
		return false;
	}
	if ( caller.account === account ) {
		return true;
	}
	const organization = universe.organizationOf( account );
	return (
		organization !== undefined &&
		universe.organizationOf( caller.account ) === organization &&
		denial.layer !== 'endpoint'
	);
}

/** `User: … is not authorized to perform: s3:PutObject`. */
export const subject = ( arn: string, action: string ): string =>
	`User: ${ arn } is not authorized to perform: ${ action }`;

/** The message of a denial by S3. The ARN is `*` for actions without a resource. */
export function denialMessage(
	caller: Caller,
	action: string,
	arn: string,
	account: string,
	denial: Denial,
	universe: Universe
): string {
	if ( caller.kind === 'anonymous' || ! isExplained( caller, account, denial, universe ) ) {
		return 'Access Denied';
	}
	const resource = arn === '*' ? '' : ` on resource: "${ arn }"`;
	return subject( caller.principal.arn, action ) + resource + tail( denial, action, universe );
}
