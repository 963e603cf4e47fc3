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
	type S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { s3Client, stsClient } from './support/clients';
import { start, stopAll } from './support/sandboxes';
import { aBucket, aWorld, ACCOUNT, allow, BUCKET, policy, USER } from './support/worlds';

// The SDK is used as it comes: what it can do with S3 it can do with the sandbox.

let client: S3Client;

async function begin( bucket: Parameters< typeof aBucket >[ 0 ] = {} ) {
	const sandbox = await start( aWorld( { buckets: [ aBucket( bucket ) ] } ) );
	client = s3Client( sandbox );
	return sandbox;
}

afterEach( async () => {
	client.destroy();
	await stopAll();
} );

const here = { Bucket: BUCKET };

describe( 'buckets', () => {
	it( 'tell their settings', async () => {
		await begin( {
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
		expect( ( await client.send( new GetBucketLocationCommand( here ) ) ).LocationConstraint ).toBe(
			'eu-central-1'
		);
		expect( ( await client.send( new GetBucketVersioningCommand( here ) ) ).Status ).toBe( 'Enabled' );
		expect(
			( await client.send( new GetObjectLockConfigurationCommand( here ) ) ).ObjectLockConfiguration
		).toEqual( {
			ObjectLockEnabled: 'Enabled',
			Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 3 } },
		} );
		expect(
			( await client.send( new GetBucketOwnershipControlsCommand( here ) ) ).OwnershipControls?.Rules
		).toEqual( [ { ObjectOwnership: 'ObjectWriter' } ] );
		expect(
			( await client.send( new GetPublicAccessBlockCommand( here ) ) ).PublicAccessBlockConfiguration
		).toEqual( {
			BlockPublicAcls: true,
			IgnorePublicAcls: false,
			BlockPublicPolicy: false,
			RestrictPublicBuckets: false,
		} );
		const { ServerSideEncryptionConfiguration } = await client.send( new GetBucketEncryptionCommand( here ) );
		expect(
			ServerSideEncryptionConfiguration?.Rules?.[ 0 ]?.ApplyServerSideEncryptionByDefault?.KMSMasterKeyID
		).toMatch( /:key\/k$/ );
		const { Rules } = await client.send( new GetBucketLifecycleConfigurationCommand( here ) );
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
			( await client.send( new GetBucketNotificationConfigurationCommand( here ) ) ).QueueConfigurations
		).toHaveLength( 1 );
		expect(
			( await client.send( new GetBucketReplicationCommand( here ) ) ).ReplicationConfiguration?.Rules
		).toHaveLength( 1 );
		expect( ( await client.send( new GetBucketPolicyStatusCommand( here ) ) ).PolicyStatus?.IsPublic ).toBe( true );
		expect( ( await client.send( new GetBucketPolicyCommand( here ) ) ).Policy ).toContain( '"Principal":"*"' );
		expect( ( await client.send( new GetBucketAclCommand( here ) ) ).Grants ).toHaveLength( 1 );
	} );

	it( 'tell where they are', async () => {
		await begin();
		const head = await client.send( new HeadBucketCommand( here ) );
		expect( [ head.BucketRegion, head.AccessPointAlias, head.BucketArn ] ).toEqual( [
			'eu-central-1',
			false,
			`arn:aws:s3:::${ BUCKET }`,
		] );
	} );

	it( 'are made and removed by who may', async () => {
		const sandbox = await begin();
		await client.send( new CreateBucketCommand( { Bucket: 'a-new-bucket' } ) );
		expect(
			( await client.send( new GetBucketLocationCommand( { Bucket: 'a-new-bucket' } ) ) ).LocationConstraint
		).toBe( 'eu-central-1' );
		await client.send( new DeleteBucketCommand( { Bucket: 'a-new-bucket' } ) );
		expect( sandbox.state().buckets.map( ( { name } ) => name ) ).toEqual( [ BUCKET ] );
		await expect( client.send( new DeleteBucketCommand( here ) ) ).rejects.toMatchObject( {
			name: 'BucketNotEmpty',
		} );
	} );
} );

it( 'the SDK’s STS client learns who it is', async () => {
	const sandbox = await begin();
	const sts = stsClient( sandbox );
	const identity = await sts.send( new GetCallerIdentityCommand( {} ) );
	expect( [ identity.Arn, identity.Account ] ).toEqual( [ USER, ACCOUNT ] );
	sts.destroy();
} );
