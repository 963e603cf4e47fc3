import type { MissingStatement, Report, Statement } from '../../engine';

/** Statements that belong to the same place, as one policy to copy. */
export interface MissingPolicy extends Pick< MissingStatement, 'attachTo' | 'change' | 'who' | 'sure' > {
	/** Policy that denies, where S3 named it; '' otherwise. */
	readonly policyArn: string;
	/** A policy document in JSON; '' where there is nothing to copy. */
	readonly document: string;
}

const toDocument = ( statements: readonly Statement[] ): string =>
	statements.length ? JSON.stringify( { Version: '2012-10-17', Statement: statements }, null, 2 ) : '';

/** What the report says is missing, by the place where it belongs. */
export function missingPolicies( { policy }: Report ): readonly MissingPolicy[] {
	const groups = new Map< string, MissingStatement[] >();
	for ( const missing of policy.missing ) {
		const place = [ missing.attachTo, missing.change, missing.who, missing.sure, missing.policyArn ].join( ' ' );
		groups.set( place, [ ...( groups.get( place ) ?? [] ), missing ] );
	}
	return [ ...groups.values() ].flatMap( ( [ first, ...others ] ) =>
		first
			? [
					{
						attachTo: first.attachTo,
						change: first.change,
						who: first.who,
						sure: first.sure,
						policyArn: first.policyArn ?? '',
						document: toDocument( [ first, ...others ].flatMap( ( { statement } ) => statement ?? [] ) ),
					},
				]
			: []
	);
}
