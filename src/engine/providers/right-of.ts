import type { IamAction } from '../iam/action';
import { resourceTypeOf } from '../iam/s3-action';
import type { Right } from './define-provider';

/** The right that an action of IAM needs elsewhere. */
export function rightOf( action: IamAction ): Right {
	if ( action === 's3:ListAllMyBuckets' ) {
		return 'buckets';
	}
	if ( action.startsWith( 's3:Delete' ) ) {
		return 'delete';
	}
	if ( action.startsWith( 's3:List' ) ) {
		return action === 's3:ListMultipartUploadParts' ? 'write' : 'list';
	}
	if ( resourceTypeOf( action ) === 'bucket' ) {
		return 'settings';
	}
	return action.startsWith( 's3:Get' ) ? 'read' : 'write';
}
