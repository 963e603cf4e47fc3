import type { Statement } from './place';

/** A pattern that everyone reads alike: at Ceph a star does not go back once it has gone on. */
export const isPlainPattern = ( pattern: unknown ): boolean => ! /[*?].|\?$|\$\{/.test( String( pattern ) );

/** Conditions on the folder of a list, which all that take IAM's policies know. */
const isPlainCondition = ( condition: unknown ): boolean =>
	Object.entries( ( condition ?? {} ) as Statement ).every(
		( [ operator, keys ] ) =>
			[ 'StringLike', 'StringEquals' ].includes( operator ) &&
			Object.entries( keys as Statement ).every(
				( [ key, values ] ) => key === 's3:prefix' && [ values ].flat().every( isPlainPattern )
			)
	);

/** A statement that means the same at AWS and at every store that takes IAM's policies. */
export const isPlain = ( statement: Statement ): boolean =>
	! ( 'NotAction' in statement || 'NotResource' in statement ) &&
	[ statement.Resource ].flat().every( isPlainPattern ) &&
	isPlainCondition( statement.Condition );
