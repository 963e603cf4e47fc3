import { definePolicyRule } from '../define-policy-rule';
import { applies } from '../judge-text';
import { neededRows } from '../needed';
import { questionsOf } from '../questions';
import { some } from '../truth';

interface Facts extends Readonly< Record< string, boolean | readonly string[] > > {
	readonly actions: readonly string[];
	readonly isSure: boolean;
}

/** A Deny of what the plugin needs, which no Allow outweighs. */
export default definePolicyRule< Facts >( {
	id: 'denies-needed',
	inspect: ( { statements, hasVariables }, context ) =>
		context.target.bucket === ''
			? []
			: statements
					.filter( ( { effect } ) => effect === 'Deny' )
					.flatMap( ( statement ) => {
						const hit = neededRows( context ).map( ( row ) => ( {
							action: row.action,
							truth: some(
								questionsOf( row, context ).map( ( question ) =>
									applies( statement, question, hasVariables )
								)
							),
						} ) );
						return ( [ 'yes', 'maybe' ] as const ).flatMap( ( wanted ) => {
							const actions = [
								...new Set(
									hit.filter( ( { truth } ) => truth === wanted ).map( ( { action } ) => action )
								),
							];
							return actions.length
								? [
										{
											severity: wanted === 'yes' ? ( 'error' as const ) : ( 'warning' as const ),
											place: statement.place,
											params: { actions, isSure: wanted === 'yes' },
										},
									]
								: [];
						} );
					} ),
	explain: ( { __, sprintf }, { actions, isSure } ) => ( {
		title: isSure
			? sprintf(
					/* translators: %s: Actions, e.g. s3:PutObject. */
					__( 'The statement denies what the plugin needs: %s', 'bucket-doctor' ),
					actions.join( ', ' )
				)
			: sprintf(
					/* translators: %s: Actions, e.g. s3:PutObject. */
					__( 'The statement can deny what the plugin needs: %s', 'bucket-doctor' ),
					actions.join( ', ' )
				),
		why: isSure
			? __( 'A Deny outweighs every Allow, wherever it stands.', 'bucket-doctor' )
			: __(
					'That depends on its condition, or on whom it means, which the text alone does not tell.',
					'bucket-doctor'
				),
		todo: __( 'Take them out of the statement, or let its condition leave the plugin’s key out.', 'bucket-doctor' ),
	} ),
} );
