import type { IamAction } from '../iam/action';
import { S3_ACTIONS } from '../iam/s3-action';
import type { S3Action } from '../iam/s3-action';
import type { Requirement } from '../profiles/define-profile';
import { requirementsFor } from '../profiles/define-profile';
import type { LintContext } from './define-policy-rule';
import { matchAction } from './match';
import type { PolicyStatement } from './statement';

/** Rows without which the plugin does not work. */
export const neededRows = ( { profile, target }: LintContext ): readonly Requirement[] =>
	requirementsFor( profile, target ).filter( ( { need } ) => need === 'required' );

export const neededActions = ( context: LintContext ): readonly IamAction[] => [
	...new Set( neededRows( context ).map( ( { action } ) => action ) ),
];

const isPattern = ( action: string ): boolean => /[*?]/.test( action );

/** Actions that the statement means: those it names, and of its patterns those that the plugin needs. */
export function meantActions( statement: PolicyStatement, context: LintContext ): readonly S3Action[] {
	if ( statement.isNotAction ) {
		return [];
	}
	const names = statement.actions.flatMap( ( { value } ) =>
		isPattern( value ) ? neededActions( context ).filter( ( action ) => matchAction( value, action ) ) : [ value ]
	);
	const found = names.flatMap( ( name ) => S3_ACTIONS.get( name.toLowerCase() ) ?? [] );
	return [ ...new Set( found ) ];
}

export const namesOf = ( actions: readonly S3Action[] ): readonly string[] => actions.map( ( { name } ) => name );
