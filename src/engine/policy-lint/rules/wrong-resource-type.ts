import type { S3Action } from '../../iam/s3-action';
import type { Translator } from '../../ports';
import type { LintContext, PolicyAdvice } from '../define-policy-rule';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { meantActions, namesOf, neededActions } from '../needed';
import { readS3Arn } from '../s3-arn';
import type { PolicyStatement } from '../statement';

type Kind = 'bucket-action' | 'object-action' | 'account-action';

interface Facts extends Readonly< Record< string, string | readonly string[] > > {
	readonly kind: Kind;
	readonly actions: readonly string[];
	readonly resource: string;
	/** What stands after the bucket in an ARN of the plugin's files. */
	readonly files: string;
}

const IS: Readonly< Record< Kind, ( action: S3Action ) => boolean > > = {
	'bucket-action': ( { resources } ) => resources.includes( 'bucket' ) && ! resources.includes( 'object' ),
	'object-action': ( { resources } ) => resources.includes( 'object' ) && ! resources.includes( 'bucket' ),
	'account-action': ( { resources } ) => resources.length === 0,
};

/** Kinds of actions that none of the statement's resources can be of. Resources of other services, and what is no ARN, are other findings'. */
function unfit( { resources, isNotResource }: PolicyStatement ): readonly Kind[] {
	const arns = resources.map( ( { value } ) => readS3Arn( value ) );
	if ( isNotResource || arns.length === 0 ) {
		return [];
	}
	const all = ( test: ( arn: NonNullable< ( typeof arns )[ number ] > ) => boolean ) =>
		arns.every( ( arn ) => arn !== undefined && test( arn ) );
	return [
		...( all( ( { coversBuckets } ) => ! coversBuckets ) ? [ 'bucket-action' as const ] : [] ),
		...( all( ( { coversObjects } ) => ! coversObjects ) ? [ 'object-action' as const ] : [] ),
		...( all( ( { bucket } ) => bucket !== '*' ) ? [ 'account-action' as const ] : [] ),
	];
}

function remarks( statement: PolicyStatement, context: LintContext ) {
	const [ first ] = statement.resources;
	const needed: readonly string[] = neededActions( context );
	return unfit( statement ).flatMap( ( kind ) => {
		const actions = namesOf( meantActions( statement, context ).filter( IS[ kind ] ) );
		const isNeeded = statement.effect === 'Deny' || actions.some( ( action ) => needed.includes( action ) );
		return first && actions.length
			? [
					{
						severity: isNeeded ? ( 'error' as const ) : ( 'warning' as const ),
						place: first.place,
						params: {
							kind,
							actions,
							resource: quoted( first.value ),
							files: `/${ context.target.keyPrefix }*`,
						},
					},
				]
			: [];
	} );
}

function describe( { __, sprintf }: Translator, { kind, actions, resource, files }: Facts ): PolicyAdvice {
	const list = actions.join( ', ' );
	const why = __( 'On another kind of resource a statement neither allows nor denies anything.', 'bucket-doctor' );
	switch ( kind ) {
		case 'bucket-action':
			return {
				title: sprintf(
					/* translators: %s: Actions, e.g. s3:ListBucket. */
					__( 'Actions on the bucket have only the ARN of files: %s', 'bucket-doctor' ),
					list
				),
				why,
				todo: sprintf(
					/* translators: %s: An ARN, e.g. arn:aws:s3:::my-bucket. */
					__( 'Give them a statement with the bucket’s own ARN, without a slash: %s', 'bucket-doctor' ),
					resource.split( '/' )[ 0 ] ?? ''
				),
			};
		case 'object-action':
			return {
				title: sprintf(
					/* translators: %s: Actions, e.g. s3:PutObject. */
					__( 'Actions on files have only the ARN of the bucket: %s', 'bucket-doctor' ),
					list
				),
				why,
				todo: sprintf(
					/* translators: %s: An ARN, e.g. arn:aws:s3:::my-bucket/*. */
					__(
						'Give them a statement with the ARN of the files, which ends with a star: %s',
						'bucket-doctor'
					),
					`${ resource }${ files }`
				),
			};
		case 'account-action':
			return {
				title: sprintf(
					/* translators: %s: Actions, e.g. s3:ListAllMyBuckets. */
					__( 'Actions on the account have the ARN of a bucket: %s', 'bucket-doctor' ),
					list
				),
				why,
				todo: __( 'Give them a statement with "Resource": "*", or remove them.', 'bucket-doctor' ),
			};
	}
}

/** Bucket actions with ARNs of files, actions on files with the bucket's ARN (the forgotten `/*`), actions on the account with either. */
export default definePolicyRule< Facts >( {
	id: 'wrong-resource-type',
	inspect: ( { statements }, context ) => statements.flatMap( ( statement ) => remarks( statement, context ) ),
	explain: describe,
} );
