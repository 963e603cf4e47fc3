import { bucketArn } from '../../iam/arn';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { covers, judgeText } from '../judge-text';
import { neededRows } from '../needed';
import { questionsOf } from '../questions';

/** The list of files is allowed under a folder that the plugin does not ask for; or the plugin asks without one (HeadBucket). */
export default definePolicyRule< { readonly found: string; readonly asked: string; readonly isHead: boolean } >( {
	id: 'wrong-list-prefix',
	inspect: ( view, context ) => {
		const { target, profile } = context;
		const refused = neededRows( context ).filter(
			( row ) =>
				( row.action === 's3:ListBucket' || row.action === 's3:ListBucketVersions' ) &&
				questionsOf( row, context ).every( ( question ) => judgeText( view, question ) === 'silent' )
		);
		return view.statements.flatMap( ( statement ) => {
			const conditions = statement.conditions.filter( ( { key } ) => key.value.toLowerCase() === 's3:prefix' );
			const [ first ] = conditions;
			const row = refused.find(
				( { action } ) => covers( statement, action, bucketArn( target ), view.hasVariables ) !== 'no'
			);
			return statement.effect === 'Allow' && first && row && target.bucket !== ''
				? [
						{
							severity: 'error' as const,
							place: first.values[ 0 ]?.place ?? first.key.place,
							params: {
								found: quoted(
									conditions
										.flatMap( ( { values } ) => values.map( ( { value } ) => value ) )
										.join( ', ' )
								),
								asked: `${ target.keyPrefix }${ profile.listName }`,
								isHead: row.operation === 'HeadBucket',
							},
						},
					]
				: [];
		} );
	},
	explain: ( { __, sprintf }, { found, asked, isHead } ) =>
		isHead
			? {
					title: __(
						'The plugin asks for the bucket itself, which this condition leaves out',
						'bucket-doctor'
					),
					why: __(
						'It sends HeadBucket, which carries no folder, so a condition on s3:prefix refuses it.',
						'bucket-doctor'
					),
					todo: __( 'Allow s3:ListBucket on the bucket without that condition.', 'bucket-doctor' ),
				}
			: {
					title: sprintf(
						/* translators: 1: Beginning of keys in the policy, e.g. site, 2: beginning of keys that is asked for, e.g. site/backup_. */
						__( 'The list is allowed for “%1$s”; the plugin asks for “%2$s”', 'bucket-doctor' ),
						found,
						asked
					),
					why: __( 'The condition on s3:prefix compares letter by letter, but for stars.', 'bucket-doctor' ),
					todo: __(
						'Use StringLike, and the folder with a star at its end and no slash at its beginning, such as site/*.',
						'bucket-doctor'
					),
				},
} );
