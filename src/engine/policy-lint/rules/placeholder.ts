import type { LintContext } from '../define-policy-rule';
import { definePolicyRule, quoted } from '../define-policy-rule';
import type { Located, PolicyStatement } from '../statement';

/** What guides write where the reader's own belongs. Account ids: those of AWS's own documentation. */
const PLACEHOLDERS = [
	/<[^<>]+>|\{\{[^{}]+\}\}|\[[A-Za-z][A-Za-z _-]*\]/,
	/\$\{(?!aws:|s3:|[*?$]\})[A-Za-z_ -]+\}/,
	/\b(your|my|example|insert|enter)[-_ .]?(s3[-_ .]?)?(bucket|account|user|folder|prefix)([-_ .]?(name|id|here))?\b/i,
	/\b(DOC-EXAMPLE-|amzn-s3-demo-)[A-Za-z0-9-]*/i,
	/\bbucket[-_ .]?name\b|\bACCOUNT[-_]?ID\b/i,
	/\b(123456789012|111122223333|444455556666|777788889999|000000000000)\b/,
];

/** A bucket may well be called so. */
function withoutOwn( value: string, { target, identity }: LintContext ): string {
	return [ target.bucket, target.keyPrefix, identity?.account ?? '' ]
		.filter( Boolean )
		.reduce( ( text, own ) => text.replaceAll( own, '' ), value );
}

const wordsOf = ( { resources, principals = [], conditions }: PolicyStatement ): readonly Located[] => [
	...resources,
	...principals,
	...conditions.flatMap( ( { values } ) => values ),
];

/** The word of a guide was left in. */
export default definePolicyRule< { readonly word: string } >( {
	id: 'placeholder',
	inspect: ( { statements }, context ) =>
		statements.flatMap( wordsOf ).flatMap( ( { value, place } ) => {
			const rest = withoutOwn( value, context );
			const [ word ] = PLACEHOLDERS.flatMap( ( pattern ) => pattern.exec( rest )?.[ 0 ] ?? [] );
			return word ? [ { severity: 'error' as const, place, params: { word: quoted( word ) } } ] : [];
		} ),
	explain: ( { __, sprintf }, { word } ) => ( {
		title: sprintf(
			/* translators: %s: What was left in, e.g. YOUR-BUCKET-NAME. */
			__( '%s looks like the placeholder of a guide', 'bucket-doctor' ),
			word
		),
		why: __( 'As it stands, the statement is about somebody else’s bucket or about none.', 'bucket-doctor' ),
		todo: __( 'Put in your own value.', 'bucket-doctor' ),
	} ),
} );
