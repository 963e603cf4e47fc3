import type { TextDecision } from '../model/policy-reading';
import type { Identity } from '../model/report';
import { evaluateAll } from './condition';
import type { KnownKeys } from './condition';
import { matchAction, matchAnyArn } from './match';
import type { PolicyView } from './read-policy';
import type { PolicyStatement } from './statement';
import { every, not, some } from './truth';
import type { Truth } from './truth';

/** One request. */
export interface Question {
	/** `s3:GetObject` */
	readonly action: string;
	/** Literal ARN, or `*` for actions without a resource. */
	readonly arn: string;
	readonly known: KnownKeys;
	/** Whose key it is; nobody's = not known. */
	readonly identity?: Identity | undefined;
}

/** Account and root name a whole account, which then needs a policy of its own; of a role's sessions the name alone does not tell. */
function isPrincipal( value: string, identity: Identity | undefined ): Truth {
	if ( value === '*' ) {
		return 'yes';
	}
	if ( ! identity?.arn || identity.kind !== 'user' ) {
		return 'maybe';
	}
	if ( value === identity.arn ) {
		return 'yes';
	}
	return value === identity.account || value.endsWith( `:iam::${ identity.account }:root` ) ? 'maybe' : 'no';
}

function speaksOf( { principals, isNotPrincipal }: PolicyStatement, identity: Identity | undefined ): Truth {
	if ( ! principals ) {
		return 'yes';
	}
	return isNotPrincipal ? 'maybe' : some( principals.map( ( { value } ) => isPrincipal( value, identity ) ) );
}

const values = ( located: ReadonlyArray< { readonly value: string } > ): readonly string[] =>
	located.map( ( { value } ) => value );

/** Whether the statement is about this action on this resource, whatever its conditions. */
export function covers( statement: PolicyStatement, action: string, arn: string, hasVariables: boolean ): Truth {
	const isNamed = statement.actions.some( ( { value } ) => matchAction( value, action ) );
	const resource = matchAnyArn( values( statement.resources ), arn, hasVariables );
	return every( [
		isNamed === statement.isNotAction ? 'no' : 'yes',
		statement.isNotResource ? not( resource ) : resource,
	] );
}

/** Whether the statement applies to the request. */
export function applies( statement: PolicyStatement, question: Question, hasVariables: boolean ): Truth {
	const { action, arn, known, identity } = question;
	return every( [
		covers( statement, action, arn, hasVariables ),
		evaluateAll( statement.conditions, known, hasVariables ),
		speaksOf( statement, identity ),
	] );
}

/** What the statements say of the request; a Deny outweighs every Allow. */
export function judgeText( { statements, hasVariables }: PolicyView, question: Question ): TextDecision {
	const of = ( effect: 'Allow' | 'Deny' ) =>
		some(
			statements
				.filter( ( statement ) => statement.effect === effect )
				.map( ( statement ) => applies( statement, question, hasVariables ) )
		);
	const [ deny, allow ] = [ of( 'Deny' ), of( 'Allow' ) ];
	if ( deny === 'yes' ) {
		return 'denies';
	}
	if ( allow === 'no' ) {
		return 'silent';
	}
	return deny === 'maybe' || allow === 'maybe' ? 'depends' : 'allows';
}
