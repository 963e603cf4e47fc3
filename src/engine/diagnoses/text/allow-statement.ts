import { isIamAction, S3_ACTIONS } from '../../iam/action';
import { bucketArn, folderArn } from '../../iam/arn';
import type { Statement } from '../../iam/statement';
import type { RemedyContext } from '../define-diagnosis';

const folderOf = ( { region, bucket, keyPrefix }: RemedyContext[ 'target' ] ): string =>
	folderArn( region, bucket, keyPrefix );

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
	switch ( S3_ACTIONS[ action ].resourceType ) {
		case 'none':
			return { Effect: 'Allow', Action: action, Resource: '*' };
		case 'object':
			return { Effect: 'Allow', Action: action, Resource: folderOf( target ) };
		case 'bucket': {
			const { region, bucket, keyPrefix } = target;
			const everything = bucketArn( region, bucket );
			const hasPrefix = keyPrefix !== '' && ( action === 's3:ListBucket' || action === 's3:ListBucketVersions' );
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
