import {
	CreateBucketCommand,
	DeleteBucketCommand,
	GetBucketAclCommand,
	GetBucketEncryptionCommand,
	GetBucketLifecycleConfigurationCommand,
	GetBucketLocationCommand,
	GetBucketNotificationConfigurationCommand,
	GetBucketOwnershipControlsCommand,
	GetBucketPolicyCommand,
	GetBucketPolicyStatusCommand,
	GetBucketReplicationCommand,
	GetBucketVersioningCommand,
	GetObjectLockConfigurationCommand,
	GetPublicAccessBlockCommand,
	HeadBucketCommand,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { stsClient } from './support/clients';
import { sdkOnSandbox } from './support/sdk-on-sandbox';
import { ACCOUNT, allow, BUCKET, policy, USER } from './support/worlds';

const sdk = sdkOnSandbox();

const here = { Bucket: BUCKET };

describe( 'buckets', () => {
	it( 'tell their settings', async () => {
		await sdk.begin( {
			versioning: 'Enabled',
			objectLock: { enabled: true, default: { mode: 'GOVERNANCE', days: 3 } },
			ownership: 'ObjectWriter',
			publicAccessBlock: { BlockPublicAcls: true },
			encryption: { algorithm: 'aws:kms', kmsKey: `arn:aws:kms:eu-central-1:${ ACCOUNT }:key/k` },
			lifecycle: [ { id: 'old', prefix: 'site/', expirationDays: 9, noncurrentDays: 8, abortDays: 7 } ],
			notification: true,
			replication: true,
			policy: policy( allow( 's3:GetObject', `arn:aws:s3:::${ BUCKET }/*`, { Principal: '*' } ) ),
		} );
		expect( ( await sdk.client.send( new GetBucketLocationCommand( here ) ) ).LocationConstraint ).toBe(
			'eu-central-1'
		);
		expect( ( await sdk.client.send( new GetBucketVersioningCommand( here ) ) ).Status ).toBe( 'Enabled' );
		expect(
			( await sdk.client.send( new GetObjectLockConfigurationCommand( here ) ) ).ObjectLockConfiguration
		).toEqual( {
			ObjectLockEnabled: 'Enabled',
			Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 3 } },
		} );
		expect(
			( await sdk.client.send( new GetBucketOwnershipControlsCommand( here ) ) ).OwnershipControls?.Rules
		).toEqual( [ { ObjectOwnership: 'ObjectWriter' } ] );
		expect(
			( await sdk.client.send( new GetPublicAccessBlockCommand( here ) ) ).PublicAccessBlockConfiguration
		).toEqual( {
			BlockPublicAcls: true,
			IgnorePublicAcls: false,
			BlockPublicPolicy: false,
			RestrictPublicBuckets: false,
		} );
		const { ServerSideEncryptionConfiguration } = await sdk.client.send( new GetBucketEncryptionCommand( here ) );
		expect(
			ServerSideEncryptionConfiguration?.Rules?.[ 0 ]?.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID
		).toMatch( /:key\/k$/ );
		const { Rules } = await sdk.client.send( new GetBucketLifecycleConfigurationCommand( here ) );
		expect( Rules ).toEqual( [
			{
				ID: 'old',
				Filter: { Prefix: 'site/' },
				Status: 'Enabled',
				Expiration: { Days: 9 },
				NoncurrentVersionExpiration: { NoncurrentDays: 8 },
				AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 },
			},
		] );
		expect(
			( await sdk.client.send( new GetBucketNotificationConfigurationCommand( here ) ) ).QueueConfigurations
		).toHaveLength( 1 );
		expect(
			( await sdk.client.send( new GetBucketReplicationCommand( here ) ) ).ReplicationConfiguration?.Rules
		).toHaveLength( 1 );
		expect( ( await sdk.client.send( new GetBucketPolicyStatusCommand( here ) ) ).PolicyStatus?.IsPublic ).toBe(
			true
		);
		expect( ( await sdk.client.send( new GetBucketPolicyCommand( here ) ) ).Policy ).toContain( '"Principal":"*"' );
		expect( ( await sdk.client.send( new GetBucketAclCommand( here ) ) ).Grants ).toHaveLength( 1 );
	} );

	it( 'tell where they are', async () => {
		await sdk.begin();
		const head = await sdk.client.send( new HeadBucketCommand( here ) );
		expect( [ head.BucketRegion, head.AccessPointAlias, head.BucketArn ] ).toEqual( [
			'eu-central-1',
			false,
			`arn:aws:s3:::${ BUCKET }`,
		] );
	} );

	it( 'are made and removed by who may', async () => {
		const sandbox = await sdk.begin();
		await sdk.client.send( new CreateBucketCommand( { Bucket: 'a-new-bucket' } ) );
		expect(
			( await sdk.client.send( new GetBucketLocationCommand( { Bucket: 'a-new-bucket' } ) ) ).LocationConstraint
		).toBe( 'eu-central-1' );
		await sdk.client.send( new DeleteBucketCommand( { Bucket: 'a-new-bucket' } ) );
		expect( sandbox.state().buckets.map( ( { name } ) => name ) ).toEqual( [ BUCKET ] );
		await expect( sdk.client.send( new DeleteBucketCommand( here ) ) ).rejects.toMatchObject( {
			name: 'BucketNotEmpty',
		} );
	} );
} );

it( 'the SDK’s STS client learns who it is', async () => {
	const sandbox = await sdk.begin();
	const sts = stsClient( sandbox );
	const identity = await sts.send( new GetCallerIdentityCommand( {} ) );
	expect( [ identity.Arn, identity.Account ] ).toEqual( [ USER, ACCOUNT ] );
	sts.destroy();
} );
