import type { World } from '../../../src/sandbox/world';
import type { Ruling } from '../oracle/ruling';
import type { Asked } from '../oracle/request';
import { allow, BUCKET, inline } from '../../integration/sandbox/support/worlds';

/** ARN of the files in the folder that the cases ask about. */
export const FOLDER = `arn:aws:s3:::${ BUCKET }/site/*`;

/** Policies of a user who may do nothing here. */
export const NOTHING = [ inline( allow( 'ec2:DescribeRegions' ) ) ];

/** A request in a world, with what AWS documents as its result. */
export interface KnownCase {
	readonly name: string;
	/** Page of AWS's documentation. */
	readonly source: string;
	readonly world: World;
	readonly asked: Asked;
	readonly expected: Ruling[ 'verdict' ];
}

const IAM = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/';
const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/';

export const PAGES = {
	evaluation: `${ IAM }reference_policies_evaluation-logic_policy-eval-denyallow.html`,
	crossAccount: `${ IAM }reference_policies_evaluation-logic-cross-account.html`,
	boundaries: `${ IAM }access_policies_boundaries.html`,
	sessions: `${ IAM }access_policies.html#policies_session`,
	elements: `${ IAM }reference_policies_elements.html`,
	notAction: `${ IAM }reference_policies_elements_notaction.html`,
	notResource: `${ IAM }reference_policies_elements_notresource.html`,
	action: `${ IAM }reference_policies_elements_action.html`,
	resource: `${ IAM }reference_policies_elements_resource.html`,
	operators: `${ IAM }reference_policies_elements_condition_operators.html`,
	variables: `${ IAM }reference_policies_variables.html`,
	globalKeys: `${ IAM }reference_policies_condition-keys.html`,
	principal: `${ IAM }reference_policies_elements_principal.html`,
	scps: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
	rcps: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps.html',
	prefixes: `${ S3 }amazon-s3-policy-keys.html`,
	conditionalWrites: `${ S3 }conditional-writes-enforce.html`,
	expectedOwner: `${ S3 }bucket-owner-condition.html`,
	ownership: `${ S3 }about-object-ownership.html`,
	publicAccess: `${ S3 }access-control-block-public-access.html`,
	kms: `${ S3 }UsingKMSEncryption.html`,
	keyPolicies: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html',
	keyAccounts: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-modifying-external-accounts.html',
	keyStates: 'https://docs.aws.amazon.com/kms/latest/developerguide/key-state.html',
	lock: `${ S3 }object-lock.html`,
	versions: `${ S3 }DeletingObjectVersions.html`,
	endpoints: `${ S3 }example-bucket-policies-vpc-endpoint.html`,
	objects: `${ S3 }access-policy-language-overview.html`,
	multipart: `${ S3 }mpuoverview.html#mpuAndPermissions`,
} as const;

const plain = ( operation: string, key = '', more: Partial< Asked > = {} ): Asked => ( {
	operation,
	key,
	headers: {},
	query: {},
	...more,
} );

export const ask = {
	get: ( key = 'site/old.zip' ) => plain( 'GetObject', key ),
	put: ( headers: Asked[ 'headers' ] = {}, key = 'site/new.zip' ) => plain( 'PutObject', key, { headers } ),
	part: ( key = 'site/new.zip' ) => plain( 'UploadPart', key ),
	begin: ( headers: Asked[ 'headers' ] = {}, key = 'site/new.zip' ) =>
		plain( 'CreateMultipartUpload', key, { headers } ),
	remove: ( key = 'site/new.zip' ) => plain( 'DeleteObject', key ),
	removeVersion: ( key = 'site/new.zip' ) => plain( 'DeleteObject', key, { query: { versionId: 'null' } } ),
	abort: ( key = 'site/new.zip' ) => plain( 'AbortMultipartUpload', key ),
	list: ( prefix?: string, headers: Asked[ 'headers' ] = {} ) =>
		plain( 'ListObjectsV2', '', {
			headers,
			query: { 'list-type': '2', 'max-keys': '1', ...( prefix === undefined ? {} : { prefix } ) },
		} ),
	head: () => plain( 'HeadBucket' ),
	location: () => plain( 'GetBucketLocation' ),
	buckets: () => plain( 'ListBuckets' ),
} as const;
