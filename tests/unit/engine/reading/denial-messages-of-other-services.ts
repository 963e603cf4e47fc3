import type { Denial } from '../../../../src/engine/reading/denial-message';

/** The same form as other services of AWS use it, KMS among them, which S3 asks in the caller's name; from the same sources. */
export const DENIALS_OF_OTHER_SERVICES: ReadonlyArray< {
	readonly message: string;
	readonly parsed: Denial | undefined;
} > = [
	{
		message:
			'You are not authorized to perform this operation. User: arn:aws:iam::5:user/g is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:ap-southeast-1:5:instance/* with an explicit deny in a permissions boundary: arn:aws:iam::5:policy/umak-lab-boundary. Encoded authorization failure message: GdIWP',
		parsed: {
			principal: 'arn:aws:iam::5:user/g',
			action: 'ec2:RunInstances',
			resource: 'arn:aws:ec2:ap-southeast-1:5:instance/*',
			effect: 'explicit',
			policyKind: 'permissions boundary',
			policyArn: 'arn:aws:iam::5:policy/umak-lab-boundary',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: codedeploy:ListDeployments on resource: arn:aws:codedeploy:us-east-1:1:deploymentgroup:* with an explicit deny in a sessions policy',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 'codedeploy:ListDeployments',
			resource: 'arn:aws:codedeploy:us-east-1:1:deploymentgroup:*',
			effect: 'explicit',
			policyKind: 'session',
		},
	},
	{
		message:
			'User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: SNS:Publish on resource: arn:aws:sns:us-east-1:4:r2 with an explicit deny in a VPC endpoint policy transitively through a service control policy',
		parsed: {
			principal: 'arn:aws:sts::1:assumed-role/r/s',
			action: 'SNS:Publish',
			resource: 'arn:aws:sns:us-east-1:4:r2',
			effect: 'explicit',
			policyKind: 'VPC endpoint',
			transitively: 'service control',
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/J is not authorized to perform: sts:AssumeRole because no role trust policy allows the sts:AssumeRole action',
		parsed: {
			principal: 'arn:aws:iam::1:user/J',
			action: 'sts:AssumeRole',
			effect: 'implicit',
			policyKind: 'role trust',
		},
	},
	{
		message:
			'User: arn:aws:iam::7:user/J is not authorized to perform: sts:AssumeRole with an explicit deny in the role trust policy',
		parsed: {
			principal: 'arn:aws:iam::7:user/J',
			action: 'sts:AssumeRole',
			effect: 'explicit',
			policyKind: 'role trust',
		},
	},
	{
		message:
			'User: arn:aws:sts::1:assumed-role/b/b is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:us-west-2:1:key/k because no identity-based policy allows the kms:GenerateDataKey action',
		parsed: {
			principal: 'arn:aws:sts::1:assumed-role/b/b',
			action: 'kms:GenerateDataKey',
			resource: 'arn:aws:kms:us-west-2:1:key/k',
			effect: 'implicit',
			policyKind: 'identity-based',
		},
	},
	{
		message:
			'User: arn:aws:sts::1:assumed-role/b/b is not authorized to perform: kms:GenerateDataKey on this resource because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
		parsed: {
			principal: 'arn:aws:sts::1:assumed-role/b/b',
			action: 'kms:GenerateDataKey',
			effect: 'implicit',
			policyKind: 'resource-based',
			isThreeWay: true,
		},
	},
	{
		message:
			'User: arn:aws:iam::1:user/M is not authorized to perform: iam:GetRole on resource: role voclabs with an explicit deny in an identity-based policy: arn:aws:iam::1:policy/Pvoclabs2',
		parsed: {
			principal: 'arn:aws:iam::1:user/M',
			action: 'iam:GetRole',
			resource: 'role voclabs',
			effect: 'explicit',
			policyKind: 'identity-based',
			policyArn: 'arn:aws:iam::1:policy/Pvoclabs2',
		},
	},
];
