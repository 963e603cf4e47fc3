import type { MissingStatement, Report, Statement } from '../../engine';

/** Statements that belong to the same place, as one policy to copy. */
export interface MissingPolicy extends Pick< MissingStatement, 'attachTo' | 'change' | 'who' | 'sure' > {
	/** Policy that denies, where S3 named it; '' otherwise. */
	readonly policyArn: string;
	/** Names of the provider's own rights. */
	readonly rights: readonly string[];
	/** Header to send with each upload, as `name: value`; else JSON: a whole policy for an identity, the statement or statements for a policy that is there already; '' where there is nothing to copy. */
	readonly document: string;
}

/** A user or role takes any number of policies; everywhere else a statement has to go into the one that is there. */
function toDocument( attachTo: MissingStatement[ 'attachTo' ], statements: readonly Statement[] ): string {
	const [ first, ...others ] = statements;
	if ( ! first ) {
		return '';
	}
	const part = others.length ? statements : first;
	return JSON.stringify( attachTo === 'identity' ? { Version: '2012-10-17', Statement: statements } : part, null, 2 );
}

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
						rights: [ ...new Set( [ first, ...others ].flatMap( ( { rights = [] } ) => rights ) ) ],
						document: first.header
							? `${ first.header.name }: ${ first.header.value }`
							: toDocument(
									first.attachTo,
									[ first, ...others ].flatMap( ( { statement } ) => statement ?? [] )
								),
					},
				]
			: []
	);
}
