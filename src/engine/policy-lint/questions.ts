import { bucketArn } from '../iam/arn';
import type { IamAction } from '../iam/action';
import { resourceTypeOf } from '../iam/s3-action';
import type { RowOperation } from '../model/operation';
import type { KnownKeys } from './condition';
import type { LintContext } from './define-policy-rule';
import type { Question } from './judge-text';

interface Row {
	readonly action: IamAction;
	readonly operation: RowOperation;
}

const LISTS: readonly RowOperation[] = [ 'ListObjectsV2', 'ListObjectVersions' ];
const WITH_ACL: readonly RowOperation[] = [ 'PutObject', 'CreateMultipartUpload' ];

/** What is known of the request before it is made. What a plugin sends beside the folder with its lists, and as an ACL by itself, is not. */
function knownKeys( { operation }: Row, { target, profile }: LintContext ): KnownKeys {
	const known = new Map< string, string | undefined >( [
		[ 'aws:securetransport', String( ! target.endpoint.startsWith( 'http:' ) ) ],
		[ 's3:prefix', undefined ],
	] );
	if ( LISTS.includes( operation ) ) {
		known.set( 's3:prefix', `${ target.keyPrefix }${ profile.listName }` );
	} else {
		known.set( 's3:delimiter', undefined ).set( 's3:max-keys', undefined );
	}
	if ( operation !== 'PutObjectAcl' ) {
		const hasAcl = target.acl !== 'none' && WITH_ACL.includes( operation );
		known.set( 's3:x-amz-acl', hasAcl ? target.acl : undefined );
	}
	return known;
}

/** The literal resources of a row: keys as the plugin names them. */
function arnsOf( { action }: Row, { target, profile }: LintContext ): readonly string[] {
	switch ( resourceTypeOf( action ) ) {
		case 'none':
			return [ '*' ];
		case 'bucket':
			return [ bucketArn( target ) ];
		case 'object':
			return profile.shapes.map( ( shape ) => `${ bucketArn( target ) }/${ target.keyPrefix }${ shape }` );
	}
}

/** The requests that a row of the profile stands for, each literal. */
export const questionsOf = ( row: Row, context: LintContext ): readonly Question[] =>
	arnsOf( row, context ).map( ( arn ) => ( {
		action: row.action,
		arn,
		known: knownKeys( row, context ),
		identity: context.identity,
	} ) );
