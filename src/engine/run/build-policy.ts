import { bucketArn, folderArn } from '../iam/arn';
import { resourceTypeOf } from '../iam/s3-action';
import type { IamAction } from '../iam/action';
import type { Policy, Statement } from '../iam/statement';
import type { Target } from '../model/target';
import { isNotAsked } from '../providers';
import { requirementsFor } from '../profiles/define-profile';
import type { Profile } from '../profiles/define-profile';

type Place = Pick< Target, 'provider' | 'region' | 'bucket' | 'keyPrefix' >;

/** `s3:prefix` means something to these two alone; on any other action such a condition never matches. */
const WITH_PREFIX = new Set< IamAction >( [ 's3:ListBucket', 's3:ListBucketVersions' ] );

const allow = ( actions: readonly IamAction[], resource: string ): Statement => ( {
	Effect: 'Allow',
	Action: actions,
	Resource: resource,
} );

/** Least statements that allow the actions on this bucket and folder: bucket actions on the bucket, object actions on the folder. */
export function statementsFor( actions: readonly IamAction[], place: Place, profile: Profile ): readonly Statement[] {
	const { keyPrefix } = place;
	const needsPlainList = profile.requirements.some( ( { operation } ) => operation === 'HeadBucket' );
	const isNarrow = ( action: IamAction ) => WITH_PREFIX.has( action ) && keyPrefix !== '' && ! needsPlainList;
	const of = ( type: 'bucket' | 'object' | 'none' ) =>
		actions.filter( ( action ) => resourceTypeOf( action ) === type && ! isNarrow( action ) );
	const narrow = actions.filter( isNarrow );

	const statements: Statement[] = [];
	if ( narrow.length > 0 ) {
		statements.push( {
			...allow( narrow, bucketArn( place ) ),
			Condition: { StringLike: { 's3:prefix': `${ keyPrefix }*` } },
		} );
	}
	if ( of( 'bucket' ).length > 0 ) {
		statements.push( allow( of( 'bucket' ), bucketArn( place ) ) );
	}
	if ( of( 'object' ).length > 0 ) {
		statements.push( allow( of( 'object' ), folderArn( place, keyPrefix ) ) );
	}
	if ( of( 'none' ).length > 0 ) {
		statements.push( allow( of( 'none' ), '*' ) );
	}
	return statements;
}

/** The least policy with which the profile's plugin works on this bucket and folder. */
export function completePolicy( profile: Profile, place: Place & Pick< Target, 'acl' > ): Policy {
	const required = requirementsFor( profile, place )
		.filter( ( row ) => row.need === 'required' && ! isNotAsked( place.provider, row ) )
		.map( ( { action } ) => action );
	return { Version: '2012-10-17', Statement: statementsFor( [ ...new Set( required ) ], place, profile ) };
}
