import type { Decision } from '../model/decision';
import { isResponse } from '../model/observation';
import type { AttachTo, MissingStatement, Who } from '../model/remedy';
import { readDenial } from '../reading/denial-message';
import type { Denial } from '../reading/denial-message';
import type { PolicyKind } from '../reading/policy-kind';
import { readServiceError } from '../reading/service-error';
import { statementsFor } from './build-policy';
import type { Seen } from './run';

/** Where each kind of policy is attached, and who may change it. */
const PLACES: Readonly< Partial< Record< PolicyKind, { attachTo: AttachTo; who: Who } > > > = {
	'identity-based': { attachTo: 'identity', who: 'account-admin' },
	'resource-based': { attachTo: 'bucket-policy', who: 'bucket-owner' },
	'service control': { attachTo: 'scp', who: 'org-admin' },
	'resource control': { attachTo: 'rcp', who: 'org-admin' },
	'permissions boundary': { attachTo: 'boundary', who: 'account-admin' },
	session: { attachTo: 'session', who: 'account-admin' },
	'VPC endpoint': { attachTo: 'vpc-endpoint', who: 'account-admin' },
};

const IDENTITY = { attachTo: 'identity', who: 'account-admin' } as const;

function denialOf( run: Seen, { observations }: Decision ): Denial | undefined {
	const observation = run.observations.find( ( { id } ) => id === observations[ 0 ] );
	const error = observation && isResponse( observation.answer ) ? readServiceError( observation.answer ) : undefined;
	return error && readDenial( error.message );
}

/**
 * What each required row lacks. An explicit deny never becomes an “allow”: nothing that is added helps against it.
 */
export function missingStatements( run: Seen, decisions: readonly Decision[] ): readonly MissingStatement[] {
	const missing: MissingStatement[] = [];
	for ( const decision of decisions ) {
		if ( decision.need !== 'required' || decision.decision === 'allowed' ) {
			continue;
		}
		const denial = denialOf( run, decision );
		const isOutside = run.target.provider !== 'aws';
		const place = isOutside
			? ( { attachTo: 'provider', who: 'provider' } as const )
			: ( ( denial?.policyKind && PLACES[ denial.policyKind ] ) ?? IDENTITY );
		const sure = decision.decision !== 'unknown';
		if ( decision.decision === 'explicitDeny' ) {
			const named = denial?.policyArn ? { policyArn: denial.policyArn } : {};
			missing.push( { ...place, ...named, change: 'edit-deny', sure } );
			continue;
		}
		for ( const statement of statementsFor( [ decision.action ], run.target, run.profile ) ) {
			missing.push( { ...place, change: isOutside ? 'none' : 'add-allow', statement, sure } );
		}
	}
	return merge( missing );
}

/** Statements for the same place and resource become one. */
function merge( missing: readonly MissingStatement[] ): readonly MissingStatement[] {
	const merged = new Map< string, MissingStatement >();
	for ( const one of missing ) {
		const { Action, ...rest } = one.statement ?? { Action: [] };
		const key = JSON.stringify( [ one.attachTo, one.change, one.sure, one.policyArn, rest ] );
		const earlier = merged.get( key );
		merged.set(
			key,
			earlier?.statement && one.statement
				? {
						...earlier,
						statement: { ...earlier.statement, Action: [ earlier.statement.Action, Action ].flat() },
					}
				: one
		);
	}
	return [ ...merged.values() ];
}
