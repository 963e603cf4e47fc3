import { isIamAction } from '../../iam/action';
import { bucketArn, folderArn } from '../../iam/arn';
import { resourceTypeOf } from '../../iam/s3-action';
import type { Statement } from '../../iam/statement';
import type { RemedyContext } from '../define-diagnosis';

const folderOf = ( target: RemedyContext[ 'target' ] ): string => folderArn( target, target.keyPrefix );

/**
 * The statement that allows the action on the target, from the engine's own tables and the target; undefined for an action that they do not hold.
 */
export function allowStatement( action: string, { target, missing = [] }: RemedyContext ): Statement | undefined {
	if ( ! isIamAction( action ) ) {
		return undefined;
	}
	const known = missing.find(
		( { statement, change } ) =>
			change === 'add-allow' && statement && [ statement.Action ].flat().includes( action )
	)?.statement;
	if ( known ) {
		return { ...known, Action: action };
	}
	switch ( resourceTypeOf( action ) ) {
		case 'none':
			return { Effect: 'Allow', Action: action, Resource: '*' };
		case 'object':
			return { Effect: 'Allow', Action: action, Resource: folderOf( target ) };
		case 'bucket': {
			const everything = bucketArn( target );
			const hasPrefix =
				target.keyPrefix !== '' && ( action === 's3:ListBucket' || action === 's3:ListBucketVersions' );
			const prefix = folderOf( target ).slice( everything.length + 1 );
			return {
				Effect: 'Allow',
				Action: action,
				Resource: everything,
				...( hasPrefix ? { Condition: { StringLike: { 's3:prefix': prefix } } } : {} ),
			};
		}
	}
}

export const asJson = ( value: object ): string => JSON.stringify( value, null, 2 );
