import { aclsDisabled, bucketArn, objectArn, type Bucket, type ObjectVersion } from '../state/bucket';
import type { CannedAcl, PolicyDocument } from '../world';

type Statement = Record< string, unknown >;

const PUBLIC_ACLS: ReadonlySet< CannedAcl > = new Set( [ 'public-read', 'public-read-write', 'authenticated-read' ] );

export const isPublicAcl = ( acl: CannedAcl ): boolean => PUBLIC_ACLS.has( acl );

const READ_OBJECT = [ 's3:GetObject', 's3:GetObjectVersion' ];
const READ_ACP = [ 's3:GetObjectAcl', 's3:GetObjectVersionAcl' ];
const WRITE_ACP = [ 's3:PutObjectAcl', 's3:PutObjectVersionAcl' ];
const READ_BUCKET = [ 's3:ListBucket', 's3:ListBucketVersions', 's3:ListBucketMultipartUploads' ];
const WRITE_BUCKET = [ 's3:PutObject', 's3:DeleteObject' ];

const allow = ( principal: unknown, actions: readonly string[], resource: string ): Statement => ( {
	Effect: 'Allow',
	Principal: principal,
	Action: [ ...actions ],
	Resource: resource,
} );

const SIGNED_IN = { StringNotEquals: { 'aws:PrincipalType': 'Anonymous' } };

const account = ( id: string ) => ( { AWS: `arn:aws:iam::${ id }:root` } );

function objectStatements( bucket: Bucket, object: ObjectVersion ): Statement[] {
	const arn = objectArn( bucket, object.key );
	const full = [ ...READ_OBJECT, ...READ_ACP, ...WRITE_ACP ];
	const statements = [ allow( account( object.owner ), full, arn ) ];
	if ( isPublicAcl( object.acl ) && ! bucket.config.publicAccessBlock?.IgnorePublicAcls ) {
		const everyone = allow( '*', READ_OBJECT, arn );
		statements.push( object.acl === 'authenticated-read' ? { ...everyone, Condition: SIGNED_IN } : everyone );
	}
	if ( object.acl === 'bucket-owner-full-control' ) {
		statements.push( allow( account( bucket.config.owner ), full, arn ) );
	}
	if ( object.acl === 'bucket-owner-read' ) {
		statements.push( allow( account( bucket.config.owner ), [ ...READ_OBJECT, ...READ_ACP ], arn ) );
	}
	return statements;
}

function bucketStatements( bucket: Bucket ): Statement[] {
	const { acl = 'private', publicAccessBlock } = bucket.config;
	if ( ! isPublicAcl( acl ) || publicAccessBlock?.IgnorePublicAcls ) {
		return [];
	}
	const arn = bucketArn( bucket );
	return [
		allow( '*', READ_BUCKET, arn ),
		...( acl === 'public-read-write' ? [ allow( '*', WRITE_BUCKET, `${ arn }/*` ) ] : [] ),
	];
}

/** What the ACLs grant, written as a resource policy. Nothing where ACLs are disabled. */
export function aclPolicy( bucket: Bucket, object: ObjectVersion | undefined ): PolicyDocument | undefined {
	const statements = aclsDisabled( bucket )
		? []
		: [ ...bucketStatements( bucket ), ...( object ? objectStatements( bucket, object ) : [] ) ];
	return statements.length === 0 ? undefined : { Version: '2012-10-17', Statement: statements };
}

/** Two resource policies as one. */
export function mergePolicies( first: PolicyDocument | undefined, second: PolicyDocument ): PolicyDocument {
	const own = [ first?.Statement ?? [] ].flat() as Statement[];
	return { Version: '2012-10-17', Statement: [ ...own, ...( second.Statement as Statement[] ) ] };
}

/** A bucket policy as it reaches objects that another account owns: its denies only. */
export function deniesOf( policy: PolicyDocument | undefined ): PolicyDocument | undefined {
	const denies = ( [ policy?.Statement ?? [] ].flat() as Statement[] ).filter(
		( statement ) => statement.Effect === 'Deny'
	);
	return denies.length === 0 ? undefined : { Version: '2012-10-17', Statement: denies };
}
