import { toPolicyKind } from './policy-kind';
import type { PolicyKind } from './policy-kind';

/** What a message of the form “User: … is not authorized to perform: …” says. Every text is S3's own: data, never to be put into a command. */
export interface Denial {
	/** ARN or `anonymous`. */
	readonly principal: string;
	/** `s3:PutObject`; may differ from the action that was asked for. */
	readonly action: string;
	/** Absent where AWS names none. */
	readonly resource?: string;
	/**
	 * `implicit`: nothing allows it. `explicit`: a Deny. `bpa`: Block Public Access. `ssec`: the bucket refuses customer-provided keys.
	 * `unstated`: the message ends before, or says something that is not known.
	 */
	readonly effect: 'implicit' | 'explicit' | 'bpa' | 'ssec' | 'unstated';
	readonly policyKind?: PolicyKind;
	/** Policy that denies; only with some explicit denies. */
	readonly policyArn?: string;
	/** Kind of policy that made the named policy deny. */
	readonly transitively?: PolicyKind;
	/** Setting of Block Public Access: `BlockPublicAcls`. */
	readonly setting?: string;
	/** KMS says one of three: no such key in the region, no key policy that allows it, or one that denies it. */
	readonly isThreeWay?: boolean;
	/** What follows the resource, whitespace folded; only with `unstated`, where there is something. */
	readonly tail?: string;
}

type Tail = Omit< Denial, 'principal' | 'action' | 'resource' >;

const HEAD = /\bUser:? (\S+) is not authorized to perform: ?([a-z0-9-]+:[a-z0-9*]+)(?![\w*])/i;
const KIND =
	'(identity-based|resource-based|service control|resource control|sessions?|VPC endpoint|role trust) policy|(permissions boundary)';
const EXPLICIT = new RegExp(
	`^with an explicit deny in (?:an?|the) (?:${ KIND })(?: transitively through (?:an?|the) (?:${ KIND }))?(?:(?:: |, with policy ARN: )(arn:\\S+))?`,
	'i'
);
const IMPLICIT = new RegExp( `^because no (?:${ KIND })(?![\\w-])`, 'i' );
const PUBLIC_ACCESS = /^because public (?:ACLs|policies) are (?:prevented|blocked) by the (\w+)/i;
const CUSTOMER_KEYS =
	/^because this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys/i;
const THREE_WAY =
	/^because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access/i;

/** Undefined for every text that is not of this form, “Access Denied” among them. */
export function readDenial( message: string ): Denial | undefined {
	const folded = message.replace( /\s+/g, ' ' ).trim();
	const text = folded.includes( ' \\"' ) ? folded.replaceAll( '\\"', '"' ) : folded;
	const head = HEAD.exec( text );
	const [ whole, principal, action ] = head ?? [];
	if ( ! head || whole === undefined || principal === undefined || action === undefined ) {
		return undefined;
	}
	const { resource, tail } = readResource( text.slice( head.index + whole.length ) );
	return { principal, action, ...( resource === undefined ? {} : { resource } ), ...readTail( tail ) };
}

/** `rest` begins with a space, a full stop, or is empty. */
function readResource( rest: string ): { resource?: string; tail: string } {
	const unnamed = /^ on (?:this resource|the resource associated with this ciphertext)(?= |\.|$)/i.exec( rest );
	if ( unnamed ) {
		return { tail: rest.slice( unnamed[ 0 ].length ) };
	}
	// Keys hold quotes, and S3 does not escape them: the last one before a tail ends the resource.
	const quoted =
		/^ on resource: "(.*)"(?= with an | because |\.? ?$)/i.exec( rest ) ?? /^ on resource: "(.*)"/i.exec( rest );
	if ( quoted ) {
		return { resource: quoted[ 1 ] ?? '', tail: rest.slice( quoted[ 0 ].length ) };
	}
	if ( /^ on resource: "/i.test( rest ) ) {
		return { tail: '' };
	}
	const plain = /^ on (?:resource: )?(.+?)(?= with an explicit deny| because |\.? ?$)/i.exec( rest );
	if ( plain ) {
		return { resource: plain[ 1 ] ?? '', tail: rest.slice( plain[ 0 ].length ) };
	}
	return { tail: rest };
}

const kindOf = ( policy: string | undefined, boundary: string | undefined ): PolicyKind | undefined =>
	toPolicyKind( policy ?? boundary ?? '' );

function readTail( rest: string ): Tail {
	const tail = rest.trim();
	const explicit = EXPLICIT.exec( tail );
	if ( explicit ) {
		const policyKind = kindOf( explicit[ 1 ], explicit[ 2 ] );
		const transitively = kindOf( explicit[ 3 ], explicit[ 4 ] );
		const policyArn = explicit[ 5 ]?.replace( /\.$/, '' );
		return {
			effect: 'explicit',
			...( policyKind && { policyKind } ),
			...( transitively && { transitively } ),
			...( policyArn && { policyArn } ),
		};
	}
	if ( /^with an explicit deny\b/i.test( tail ) ) {
		return { effect: 'explicit' };
	}
	if ( THREE_WAY.test( tail ) ) {
		return { effect: 'implicit', policyKind: 'resource-based', isThreeWay: true };
	}
	const implicit = IMPLICIT.exec( tail );
	if ( implicit ) {
		const policyKind = kindOf( implicit[ 1 ], implicit[ 2 ] );
		return { effect: 'implicit', ...( policyKind && { policyKind } ) };
	}
	const publicAccess = PUBLIC_ACCESS.exec( tail );
	if ( publicAccess?.[ 1 ] ) {
		return { effect: 'bpa', setting: publicAccess[ 1 ] };
	}
	if ( CUSTOMER_KEYS.test( tail ) ) {
		return { effect: 'ssec' };
	}
	return { effect: 'unstated', ...( tail && tail !== '.' ? { tail } : {} ) };
}
