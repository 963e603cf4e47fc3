import type { Denial } from '../../../../src/engine/reading/denial-message';

/**
 * Denials of AWS as they are documented (S3 User Guide, “Troubleshoot access denied (403 Forbidden) errors in Amazon S3”; IAM User Guide,
 * “Troubleshoot access denied error messages”) and as users have pasted them in public; account ids and names replaced. The last two are no
 * denials by a policy that is named.
 */
export const DENIALS_OF_S3: ReadonlyArray< { readonly message: string; readonly parsed: Denial | undefined } > = [
	{
		message:
			'User: arn:aws:iam::222233334444:user/team06-i346 is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::team06-i346" because no identity-based policy allows the s3:ListBucket action',
		parsed: {
			principal: 'arn:aws:iam::222233334444:user/team06-i346',
			action: 's3:ListBucket',
			resource: 'arn:aws:s3:::team06-i346',
			effect: 'implicit',
			policyKind: 'identity-based',
		},
	},
	{
		message:
			'User: arn:aws:iam::777788889999:user/MaryMajor is not authorized to perform:\ns3:GetObject because no service control policy allows the s3:GetObject action',
		parsed: {
			principal: 'arn:aws:iam::777788889999:user/MaryMajor',
			action: 's3:GetObject',
			effect: 'implicit',
			policyKind: 'service control',
		},
	},
	{
		message:
			'User: arn:aws:iam::777788889999:user/MaryMajor is not authorized to perform: s3:GetObject with an explicit deny in a service control policy',
		parsed: {
			principal: 'arn:aws:iam::777788889999:user/MaryMajor',
			action: 's3:GetObject',
			effect: 'explicit',
			policyKind: 'service control',
		},
	},
	{
		message:
			'User: arn:aws:sts::444455556666:assumed-role/voclabs/user1234567=Student is not authorized to perform: s3:GetBucketObjectLockConfiguration on resource: "arn:aws:s3:::lab-bucket-0001" with an explicit deny in a service control policy: arn:aws:organizations::999900001111:policy/o-exampleorgid/service_control_policy/p-example1',
		parsed: {
			principal: 'arn:aws:sts::444455556666:assumed-role/voclabs/user1234567=Student',
			action: 's3:GetBucketObjectLockConfiguration',
			resource: 'arn:aws:s3:::lab-bucket-0001',
			effect: 'explicit',
			policyKind: 'service control',
			policyArn: 'arn:aws:organizations::999900001111:policy/o-exampleorgid/service_control_policy/p-example1',
		},
	},
	{
		message:
			'User: arn:aws:iam::123:user/N is not authorized to perform: s3:DeleteObject on resource: "arn:aws:s3:::b/cli-tests/phase4 test.txt" with an explicit deny in an identity-based policy: arn:aws:iam::123:policy/phase4-explicit-deny-policy',
		parsed: {
			principal: 'arn:aws:iam::123:user/N',
			action: 's3:DeleteObject',
			resource: 'arn:aws:s3:::b/cli-tests/phase4 test.txt',
			effect: 'explicit',
			policyKind: 'identity-based',
			policyArn: 'arn:aws:iam::123:policy/phase4-explicit-deny-policy',
		},
	},
	{
		message:
			'User: arn:aws:iam::111122223333:user/x is not authorized to perform: s3:ListAllMyBuckets with an explicit deny in an identity-based policy: arn:aws:iam::111122223333:policy/enforce-mfa',
		parsed: {
			principal: 'arn:aws:iam::111122223333:user/x',
			action: 's3:ListAllMyBuckets',
			effect: 'explicit',
			policyKind: 'identity-based',
			policyArn: 'arn:aws:iam::111122223333:policy/enforce-mfa',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/o" because no permissions boundary allows the s3:GetObject action',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			resource: 'arn:aws:s3:::b/o',
			effect: 'implicit',
			policyKind: 'permissions boundary',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject because no session policy allows the s3:GetObject action',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			effect: 'implicit',
			policyKind: 'session',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/o" with an explicit deny in a session policy',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			resource: 'arn:aws:s3:::b/o',
			effect: 'explicit',
			policyKind: 'session',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject because no resource-based policy allows the s3:GetObject action',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			effect: 'implicit',
			policyKind: 'resource-based',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/o" with an explicit deny in a resource-based policy',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			resource: 'arn:aws:s3:::b/o',
			effect: 'explicit',
			policyKind: 'resource-based',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/o" with an explicit deny in a resource control policy',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			resource: 'arn:aws:s3:::b/o',
			effect: 'explicit',
			policyKind: 'resource control',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject because no VPC endpoint policy allows the s3:GetObject action',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			effect: 'implicit',
			policyKind: 'VPC endpoint',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/o" with an explicit deny in a VPC endpoint policy',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:GetObject',
			resource: 'arn:aws:s3:::b/o',
			effect: 'explicit',
			policyKind: 'VPC endpoint',
		},
	},
	{
		message:
			'User: arn:aws:sts::1:user/M is not authorized to perform: s3:CopyObject on resource: "arn:aws:s3:::b/o" because public ACLs are prevented by the BlockPublicAcls setting in S3 Block Public Access.',
		parsed: {
			principal: 'arn:aws:sts::1:user/M',
			action: 's3:CopyObject',
			resource: 'arn:aws:s3:::b/o',
			effect: 'bpa',
			setting: 'BlockPublicAcls',
		},
	},
	{
		message:
			'User: arn:aws:iam::9:user/t is not authorized to perform: s3:PutBucketPolicy on resource: "arn:aws:s3:::k" because public policies are blocked by the BlockPublicPolicy block public access setting.',
		parsed: {
			principal: 'arn:aws:iam::9:user/t',
			action: 's3:PutBucketPolicy',
			resource: 'arn:aws:s3:::k',
			effect: 'bpa',
			setting: 'BlockPublicPolicy',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M  is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::b/o" because this bucket has blocked upload requests that specify Server Side Encryption with Customer provided keys (SSE-C). Please specify a different server-side encryption type',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 's3:PutObject',
			resource: 'arn:aws:s3:::b/o',
			effect: 'ssec',
		},
	},
	{
		message:
			'User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:eu-west-1:1:accesspoint/n" because no session policy allows the s3:ListBucket action',
		parsed: {
			principal: 'arn:aws:sts::1:assumed-role/r/s',
			action: 's3:ListBucket',
			resource: 'arn:aws:s3:eu-west-1:1:accesspoint/n',
			effect: 'implicit',
			policyKind: 'session',
		},
	},
	{
		message:
			'User: arn:aws-cn:iam::1:user/M is not authorized to perform: s3:ListBucket on resource: "arn:aws-cn:s3:::b" because no identity-based policy allows the s3:ListBucket action',
		parsed: {
			principal: 'arn:aws-cn:iam::1:user/M',
			action: 's3:ListBucket',
			resource: 'arn:aws-cn:s3:::b',
			effect: 'implicit',
			policyKind: 'identity-based',
		},
	},
	{
		message:
			'User: anonymous is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::b/k" because no resource-based policy allows the s3:GetObject action',
		parsed: {
			principal: 'anonymous',
			action: 's3:GetObject',
			resource: 'arn:aws:s3:::b/k',
			effect: 'implicit',
			policyKind: 'resource-based',
		},
	},
	{
		message: 'Access Denied',
		parsed: undefined,
	},
	{
		message: 'Access Denied because object protected by object lock.',
		parsed: undefined,
	},
];
