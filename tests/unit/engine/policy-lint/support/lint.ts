import { findProfile, lintPolicy, toTarget } from '../../../../../src/engine';
import type { Connection, Identity, LintContext, PolicyFinding } from '../../../../../src/engine';
import { aConnection } from '../../../../support/connection';

/** UpdraftPlus in `example/` of `site-backups`, in Frankfurt, unless something else is said. */
export function contextOf( changes: Partial< Connection > = {}, identity?: Identity ): LintContext {
	const connection = aConnection( { profile: 'updraftplus', ...changes } );
	const profile = findProfile( connection.profile )!;
	return { target: toTarget( connection, profile ), profile, ...( identity ? { identity } : {} ) };
}

const asText = ( policy: unknown ): string =>
	typeof policy === 'string' ? policy : JSON.stringify( policy, null, 2 );

export const lint = ( policy: unknown, changes: Partial< Connection > = {} ) =>
	lintPolicy( asText( policy ), contextOf( changes ) );

/** Findings of one rule. */
export const found = ( rule: string, policy: unknown, changes: Partial< Connection > = {} ): readonly PolicyFinding[] =>
	lint( policy, changes ).findings.filter( ( finding ) => finding.rule === rule );

type Part = Readonly< Record< string, unknown > >;

/** A policy of these statements, each an Allow on the folder's files unless it says otherwise. */
export const policyOf = ( ...statements: readonly Part[] ) => ( {
	Version: '2012-10-17',
	Statement: statements.map( ( statement ) => ( {
		Effect: 'Allow',
		...( 'NotAction' in statement ? {} : { Action: 's3:GetObject' } ),
		...( 'NotResource' in statement ? {} : { Resource: 'arn:aws:s3:::site-backups/example/*' } ),
		...statement,
	} ) ),
} );
