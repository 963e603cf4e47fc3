import { partitionOf } from '../../iam/arn';
import { resourceTypeOf } from '../../iam/s3-action';
import type { Translator } from '../../ports';
import { definePolicyRule, quoted } from '../define-policy-rule';
import { judgeText } from '../judge-text';
import { matchAction, matchPattern } from '../match';
import { neededRows } from '../needed';
import { questionsOf } from '../questions';
import { readS3Arn } from '../s3-arn';

type Kind = 'no-star' | 'leading-slash' | 'other';

function kindOf( key: string, folder: string ): Kind {
	if ( key.startsWith( '/' ) ) {
		return 'leading-slash';
	}
	return ! key.includes( '*' ) && `${ key }/`.startsWith( folder.replace( /\/$/, '' ) ) ? 'no-star' : 'other';
}

function advise( { __, sprintf }: Translator, kind: Kind, folder: string ): string {
	switch ( kind ) {
		case 'no-star':
			return sprintf(
				/* translators: %s: End of an ARN, e.g. /site/*. */
				__( 'Without a star an ARN is one file. End it with %s', 'bucket-doctor' ),
				`/${ folder }*`
			);
		case 'leading-slash':
			return sprintf(
				/* translators: %s: End of an ARN, e.g. /site/*. */
				__( 'Keys do not begin with a slash, so one slash follows the bucket: %s', 'bucket-doctor' ),
				`/${ folder }*`
			);
		case 'other':
			return sprintf(
				/* translators: %s: End of an ARN, e.g. /site/*. */
				__( 'Let the ARN end with %s, or change the folder that you entered.', 'bucket-doctor' ),
				`/${ folder }*`
			);
	}
}

/** The policy allows what the plugin needs in this bucket, but in another folder. */
export default definePolicyRule< { readonly kind: Kind; readonly found: string; readonly entered: string } >( {
	id: 'wrong-folder',
	inspect: ( view, context ) => {
		const { bucket, keyPrefix } = context.target;
		const partition = partitionOf( context.target );
		const isHere = ( pattern: string, name: string ) => matchPattern( pattern, name, view.hasVariables ) !== 'no';
		const unread = neededRows( context ).filter(
			( row ) =>
				resourceTypeOf( row.action ) === 'object' &&
				questionsOf( row, context ).every( ( question ) => judgeText( view, question ) === 'silent' )
		);
		const named = view.statements
			.filter(
				( { effect, isNotAction, isNotResource, actions } ) =>
					effect === 'Allow' &&
					! isNotAction &&
					! isNotResource &&
					unread.some( ( row ) => actions.some( ( { value } ) => matchAction( value, row.action ) ) )
			)
			.flatMap( ( { resources } ) => resources )
			.flatMap( ( { value, place } ) => {
				const arn = readS3Arn( value );
				return arn?.key !== undefined && isHere( arn.bucket, bucket ) && isHere( arn.partition, partition )
					? [ { key: arn.key, place } ]
					: [];
			} );
		const [ first ] = named;
		return bucket !== '' && first
			? [
					{
						severity: 'error',
						place: first.place,
						params: {
							kind: kindOf( first.key, keyPrefix ),
							found: quoted( [ ...new Set( named.map( ( { key } ) => key ) ) ].join( ', ' ) ),
							entered: keyPrefix,
						},
					},
				]
			: [];
	},
	explain: ( translator, { kind, found, entered } ) => ( {
		title: translator.sprintf(
			/* translators: 1: Part of an ARN, e.g. backups/*, 2: folder, e.g. site/. */
			translator.__( 'The policy is about %1$s; the plugin writes into %2$s', 'bucket-doctor' ),
			found,
			entered === '' ? translator.__( 'the whole bucket', 'bucket-doctor' ) : entered
		),
		why: translator.__( 'What it allows there, it does not allow in the plugin’s folder.', 'bucket-doctor' ),
		todo: advise( translator, kind, entered ),
	} ),
} );
