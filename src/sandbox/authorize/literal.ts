import type { PolicyDocument } from '../world';

/**
 * Stands for a star in a key. To S3 that is an ordinary character; the simulator takes it for a pattern and would then answer for a part of it.
 */
const STAR = '\uE000';

/** The ARN of a request, without patterns; `*` alone is no resource at all. */
export const literalArn = ( arn: string ): string => ( arn === '*' ? arn : arn.replaceAll( '*', STAR ) );

const withStars = ( resource: unknown ): unknown => JSON.parse( JSON.stringify( resource ).replaceAll( '${*}', STAR ) );

/** The policy with the star that `${*}` stands for written as in the request's ARN; the same policy where the ARN has none. */
export function literalStars( document: PolicyDocument, arn: string ): PolicyDocument {
	if ( arn === '*' || ! arn.includes( '*' ) ) {
		return document;
	}
	const statements = [ document.Statement ?? [] ].flat() as Record< string, unknown >[];
	return {
		...document,
		Statement: statements.map( ( statement ) =>
			Object.fromEntries(
				Object.entries( statement ).map( ( [ name, value ] ) => [
					name,
					name === 'Resource' || name === 'NotResource' ? withStars( value ) : value,
				] )
			)
		),
	};
}
