import {
	ACCOUNT,
	aBucket,
	allow,
	aWorld,
	BUCKET,
	deny,
	inline,
	OTHER_ACCOUNT,
	policy,
	USER,
	withPolicies,
} from '../../integration/sandbox/support/worlds';
import { ask, FOLDER, PAGES } from './case';
import type { KnownCase } from './case';

const ARN = `arn:aws:s3:::${ BUCKET }`;
const ALL = inline( allow( 's3:*' ) );

/** Everything is allowed, and one deny stands in the bucket's policy. */
const denied = ( action: string, condition: object, more: object = {} ) =>
	aWorld( {
		buckets: [
			aBucket( {
				policy: policy(
					deny( action, [ ARN, FOLDER ].slice( action === 's3:ListBucket' ? 0 : 1 ), {
						Principal: '*',
						Condition: condition,
					} )
				),
			} ),
		],
		...more,
	} );
const wantsEncryption = denied( 's3:PutObject', { Null: { 's3:x-amz-server-side-encryption': 'true' } } );
const wantsAcl = denied( 's3:PutObject', { StringNotEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } } );
const wantsConditionalWrite = denied( 's3:PutObject', {
	Null: { 's3:if-none-match': 'true' },
	Bool: { 's3:ObjectCreationOperation': 'true' },
} );

/** Conditions on uploads, and what each operation takes. */
export const uploadCases: readonly KnownCase[] = [
	{
		name: 'an upload without the encryption header that is wanted',
		source: PAGES.prefixes,
		world: wantsEncryption,
		asked: ask.put(),
		expected: 'explicitDeny',
	},
	{
		name: 'an upload with that header',
		source: PAGES.prefixes,
		world: wantsEncryption,
		asked: ask.put( { 'x-amz-server-side-encryption': 'AES256' } ),
		expected: 'allowed',
	},
	{
		name: 'a part, which cannot carry it',
		source: PAGES.prefixes,
		world: wantsEncryption,
		asked: ask.part(),
		expected: 'explicitDeny',
	},
	{
		name: 'an upload without the ACL that is wanted',
		source: PAGES.prefixes,
		world: wantsAcl,
		asked: ask.put(),
		expected: 'explicitDeny',
	},
	{
		name: 'an upload with it',
		source: PAGES.prefixes,
		world: wantsAcl,
		asked: ask.put( { 'x-amz-acl': 'bucket-owner-full-control' } ),
		expected: 'allowed',
	},
	{
		name: 'an upload where conditional writes are enforced',
		source: PAGES.conditionalWrites,
		world: wantsConditionalWrite,
		asked: ask.put(),
		expected: 'explicitDeny',
	},
	{
		name: 'the same with If-None-Match',
		source: PAGES.conditionalWrites,
		world: wantsConditionalWrite,
		asked: ask.put( { 'if-none-match': '*' } ),
		expected: 'allowed',
	},
	{
		name: 'the same for a part',
		source: PAGES.conditionalWrites,
		world: wantsConditionalWrite,
		asked: ask.part(),
		expected: 'allowed',
	},
	{
		name: 'the same for a large upload begun',
		source: PAGES.conditionalWrites,
		world: wantsConditionalWrite,
		asked: ask.begin(),
		expected: 'allowed',
	},
	{
		name: 'the expected owner',
		source: PAGES.expectedOwner,
		world: aWorld(),
		asked: ask.list( 'site/', { 'x-amz-expected-bucket-owner': ACCOUNT } ),
		expected: 'allowed',
	},
	{
		name: 'an owner that is not the expected one',
		source: PAGES.expectedOwner,
		world: aWorld( {
			accounts: [ { id: ACCOUNT }, { id: OTHER_ACCOUNT } ],
			buckets: [
				aBucket( {
					owner: OTHER_ACCOUNT,
					policy: policy( allow( 's3:ListBucket', ARN, { Principal: { AWS: USER } } ) ),
				} ),
			],
		} ),
		asked: ask.list( 'site/', { 'x-amz-expected-bucket-owner': ACCOUNT } ),
		expected: 'denied',
	},
	{
		name: 'deleting is not deleting a version',
		source: PAGES.versions,
		world: withPolicies( [ inline( allow( 's3:DeleteObject', FOLDER ) ) ] ),
		asked: ask.removeVersion(),
		expected: 'implicitDeny',
	},
	{
		name: 'deleting a version is not deleting',
		source: PAGES.versions,
		world: withPolicies( [ inline( allow( 's3:DeleteObjectVersion', FOLDER ) ) ] ),
		asked: ask.remove(),
		expected: 'implicitDeny',
	},
	{
		name: 'listing all buckets wants every resource',
		source: PAGES.resource,
		world: withPolicies( [ inline( allow( 's3:ListAllMyBuckets', ARN ) ) ] ),
		asked: ask.buckets(),
		expected: 'implicitDeny',
	},
	{
		name: 'listing all buckets',
		source: PAGES.resource,
		world: withPolicies( [ ALL ] ),
		asked: ask.buckets(),
		expected: 'allowed',
	},
	{
		name: 'beginning a large upload takes s3:PutObject',
		source: PAGES.multipart,
		world: withPolicies( [ inline( allow( 's3:PutObject', FOLDER ) ) ] ),
		asked: ask.begin(),
		expected: 'allowed',
	},
	{
		name: 'names of operations are no actions',
		source: PAGES.multipart,
		world: withPolicies( [ inline( allow( [ 's3:CreateMultipartUpload', 's3:UploadPart', 's3:HeadBucket' ] ) ) ] ),
		asked: ask.begin(),
		expected: 'implicitDeny',
	},
	{
		name: 'cancelling a large upload of somebody else',
		source: PAGES.multipart,
		world: withPolicies( [ inline( allow( 's3:PutObject', FOLDER ) ) ] ),
		asked: ask.abort(),
		expected: 'implicitDeny',
	},
];
