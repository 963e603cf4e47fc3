import type { Node } from 'jsonc-parser';
import type { Translator } from '../../ports';
import { definePolicyRule } from '../define-policy-rule';
import { property } from '../read-policy';
import { entries, items } from '../statement';

type Kind = 'effect' | 'version' | 'text' | 'statement' | 'condition';

interface Fault {
	readonly node: Node;
	readonly kind: Kind;
}

const VERSIONS: readonly string[] = [ '2012-10-17', '2008-10-17' ];
const LISTS = [ 'Action', 'NotAction', 'Resource', 'NotResource' ];

/** One text or a list of them, with at least one. */
function textFaults( node: Node ): readonly Fault[] {
	const list = items( node );
	const wrong = list.filter( ( { type } ) => type !== 'string' );
	return ( list.length ? wrong : [ node ] ).map( ( one ) => ( { node: one, kind: 'text' } ) );
}

const isValue = ( node: Node ): boolean =>
	items( node ).every( ( { type } ) => type === 'string' || type === 'boolean' || type === 'number' );

function conditionFaults( node: Node | undefined ): readonly Fault[] {
	const blocks = entries( node ).map( ( [ , block ] ) => block );
	const wrong = [
		...( node && node.type !== 'object' ? [ node ] : [] ),
		...blocks.filter( ( { type } ) => type !== 'object' ),
		...blocks
			.flatMap( ( block ) => entries( block ).map( ( [ , value ] ) => value ) )
			.filter( ( value ) => ! isValue( value ) ),
	];
	return wrong.map( ( one ) => ( { node: one, kind: 'condition' } ) );
}

function statementFaults( statement: Node ): readonly Fault[] {
	const effect = property( statement, 'Effect' );
	return [
		...( effect && effect.value !== 'Allow' && effect.value !== 'Deny'
			? [ { node: effect, kind: 'effect' as const } ]
			: [] ),
		...LISTS.flatMap( ( name ) =>
			textFaults( property( statement, name ) ?? { type: 'string', offset: 0, length: 0 } )
		),
		...conditionFaults( property( statement, 'Condition' ) ),
	];
}

function describe( { __, sprintf }: Translator, kind: Kind ): string {
	switch ( kind ) {
		case 'effect':
			return __( 'Effect is Allow or Deny, with a capital.', 'bucket-doctor' );
		case 'version':
			return sprintf(
				/* translators: 1: A version, 2: an older version. */
				__(
					'Version is the version of the language, not a date of yours: %1$s, or the older %2$s.',
					'bucket-doctor'
				),
				...VERSIONS
			);
		case 'text':
			return __( 'Here stands a text in quotation marks, or a list of such texts.', 'bucket-doctor' );
		case 'statement':
			return __( 'A statement is an object in braces.', 'bucket-doctor' );
		case 'condition':
			return __( 'A condition is { "operator": { "key": "value" } }; the value may be a list.', 'bucket-doctor' );
	}
}

/** A value of another form than AWS takes at this place. */
export default definePolicyRule< { readonly kind: Kind } >( {
	id: 'wrong-value',
	isRefused: true,
	inspect: ( { document, statements, place } ) => {
		const version = property( document, 'Version' );
		const faults: readonly Fault[] = [
			...( version && ! VERSIONS.includes( version.value )
				? [ { node: version, kind: 'version' as const } ]
				: [] ),
			...items( property( document, 'Statement' ) )
				.filter( ( { type } ) => type !== 'object' )
				.map( ( node ) => ( { node, kind: 'statement' as const } ) ),
			...statements.flatMap( ( { node } ) => statementFaults( node ) ),
		];
		return faults.map( ( { node, kind } ) => ( { severity: 'error', place: place( node ), params: { kind } } ) );
	},
	explain: ( translator, { kind } ) => ( {
		title: translator.__( 'AWS does not take this value', 'bucket-doctor' ),
		why: describe( translator, kind ),
		todo: translator.__( 'Write it in that form.', 'bucket-doctor' ),
	} ),
} );
