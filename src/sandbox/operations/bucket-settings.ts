import { requireAccess } from '../authorize/require-access';
import { methodNotAllowed } from '../errors';
import type { BucketExchange } from '../exchange';
import { xmlReply, type Reply } from '../http/reply';
import { S3Error } from '../s3-error';
import { ownershipOf, type Bucket } from '../state/bucket';
import { defaultEncryption } from '../state/build-bucket';
import { s3Document, type XmlNode } from '../xml';
import { aclDocument } from './acl-document';
import type { Handler } from './handler';
import { isPublicPolicy } from './public-policy';

type Build = ( bucket: Bucket, exchange: BucketExchange ) => Reply;

const document = ( root: string, content: XmlNode ): Reply => xmlReply( s3Document( root, content ) );

const notFound = ( bucket: Bucket, code: string, message: string ) =>
	new S3Error( 404, code, message, { details: { BucketName: bucket.config.name } } );

const location: Build = ( { config } ) => {
	// The oldest region is spelt as nothing at all.
	const text = config.region === 'us-east-1' ? '' : config.region;
	const empty = s3Document( 'LocationConstraint', {} );
	return xmlReply( text === '' ? empty : empty.replace( '/>', `>${ text }</LocationConstraint>` ) );
};

const versioning: Build = ( { config } ) => document( 'VersioningConfiguration', { Status: config.versioning } );

const objectLock: Build = ( bucket ) => {
	const { objectLock: lock } = bucket.config;
	if ( ! lock?.enabled ) {
		throw notFound(
			bucket,
			'ObjectLockConfigurationNotFoundError',
			'Object Lock configuration does not exist for this bucket'
		);
	}
	const rule = lock.default && { DefaultRetention: { Mode: lock.default.mode, Days: lock.default.days } };
	return document( 'ObjectLockConfiguration', { ObjectLockEnabled: 'Enabled', Rule: rule } );
};

const ownership: Build = ( bucket ) =>
	document( 'OwnershipControls', { Rule: { ObjectOwnership: ownershipOf( bucket ) } } );

const publicAccessBlock: Build = ( bucket ) => {
	const block = bucket.config.publicAccessBlock;
	if ( ! block ) {
		throw notFound(
			bucket,
			'NoSuchPublicAccessBlockConfiguration',
			'The public access block configuration was not found'
		);
	}
	return document( 'PublicAccessBlockConfiguration', {
		BlockPublicAcls: block.BlockPublicAcls ?? false,
		IgnorePublicAcls: block.IgnorePublicAcls ?? false,
		BlockPublicPolicy: block.BlockPublicPolicy ?? false,
		RestrictPublicBuckets: block.RestrictPublicBuckets ?? false,
	} );
};

const notification: Build = ( { config } ) =>
	document(
		'NotificationConfiguration',
		config.notification
			? {
					QueueConfiguration: {
						Id: 'uploads',
						Queue: `arn:aws:sqs:${ config.region }:${ config.owner }:uploads`,
						Event: 's3:ObjectCreated:*',
					},
				}
			: {}
	);

const replication: Build = ( bucket ) => {
	const { config } = bucket;
	if ( ! config.replication ) {
		throw notFound(
			bucket,
			'ReplicationConfigurationNotFoundError',
			'The replication configuration was not found'
		);
	}
	return document( 'ReplicationConfiguration', {
		Role: `arn:aws:iam::${ config.owner }:role/replication`,
		Rule: {
			ID: 'copy',
			Status: 'Enabled',
			Prefix: '',
			Destination: { Bucket: `arn:aws:s3:::${ config.name }-copy` },
		},
	} );
};

const encryption: Build = ( { config } ) => {
	const { algorithm, kmsKey } = defaultEncryption( config );
	return document( 'ServerSideEncryptionConfiguration', {
		Rule: {
			ApplyServerSideEncryptionByDefault: { SSEAlgorithm: algorithm, KMSMasterKeyID: kmsKey },
			BucketKeyEnabled: algorithm === 'aws:kms',
		},
	} );
};

const lifecycle: Build = ( bucket ) => {
	const rules = bucket.config.lifecycle;
	if ( ! rules?.length ) {
		throw notFound( bucket, 'NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist' );
	}
	return document( 'LifecycleConfiguration', {
		Rule: rules.map( ( rule ) => ( {
			ID: rule.id,
			Filter: { Prefix: rule.prefix ?? '' },
			Status: 'Enabled',
			Expiration: rule.expirationDays && { Days: rule.expirationDays },
			Transition: rule.transition && { Days: rule.transition.days, StorageClass: rule.transition.storageClass },
			NoncurrentVersionExpiration: rule.noncurrentDays && { NoncurrentDays: rule.noncurrentDays },
			AbortIncompleteMultipartUpload: rule.abortDays && { DaysAfterInitiation: rule.abortDays },
		} ) ),
	} );
};

const noPolicy = ( bucket: Bucket ) => notFound( bucket, 'NoSuchBucketPolicy', 'The bucket policy does not exist' );

const policyStatus: Build = ( bucket ) => {
	if ( ! bucket.config.policy ) {
		throw noPolicy( bucket );
	}
	return document( 'PolicyStatus', { IsPublic: isPublicPolicy( bucket.config.policy ) } );
};

const policy: Build = ( bucket, { caller } ) => {
	// A permitted caller of another account is told that this is not its business, not that it lacks a right.
	if ( caller.kind !== 'principal' || caller.account !== bucket.config.owner ) {
		throw methodNotAllowed( 'GET', 'BUCKETPOLICY' );
	}
	if ( ! bucket.config.policy ) {
		throw noPolicy( bucket );
	}
	return {
		status: 200,
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify( bucket.config.policy ),
	};
};

const acl: Build = ( { config } ) => xmlReply( aclDocument( config.owner, config.owner, config.acl ?? 'private' ) );

const requestPayment: Build = ( { config } ) =>
	document( 'RequestPaymentConfiguration', { Payer: config.requesterPays ? 'Requester' : 'BucketOwner' } );

const absent =
	( code: string, message: string ): Build =>
	( bucket ) => {
		throw notFound( bucket, code, message );
	};

/** Operation, the IAM action it needs (often not of the same name), and its answer. */
const SETTINGS: Readonly< Record< string, readonly [ action: string, build: Build ] > > = {
	GetBucketLocation: [ 's3:GetBucketLocation', location ],
	GetBucketVersioning: [ 's3:GetBucketVersioning', versioning ],
	GetObjectLockConfiguration: [ 's3:GetBucketObjectLockConfiguration', objectLock ],
	GetBucketOwnershipControls: [ 's3:GetBucketOwnershipControls', ownership ],
	GetPublicAccessBlock: [ 's3:GetBucketPublicAccessBlock', publicAccessBlock ],
	GetBucketNotificationConfiguration: [ 's3:GetBucketNotification', notification ],
	GetBucketReplication: [ 's3:GetReplicationConfiguration', replication ],
	GetBucketEncryption: [ 's3:GetEncryptionConfiguration', encryption ],
	GetBucketLifecycleConfiguration: [ 's3:GetLifecycleConfiguration', lifecycle ],
	GetBucketPolicyStatus: [ 's3:GetBucketPolicyStatus', policyStatus ],
	GetBucketPolicy: [ 's3:GetBucketPolicy', policy ],
	GetBucketAcl: [ 's3:GetBucketAcl', acl ],
	GetBucketRequestPayment: [ 's3:GetBucketRequestPayment', requestPayment ],
	GetBucketCors: [ 's3:GetBucketCORS', absent( 'NoSuchCORSConfiguration', 'The CORS configuration does not exist' ) ],
	GetBucketTagging: [ 's3:GetBucketTagging', absent( 'NoSuchTagSet', 'The TagSet does not exist' ) ],
	GetBucketWebsite: [
		's3:GetBucketWebsite',
		absent( 'NoSuchWebsiteConfiguration', 'The specified bucket does not have a website configuration' ),
	],
};

const handler =
	( action: string, build: Build ): Handler =>
	async ( exchange ) => {
		await requireAccess( exchange, action );
		return build( exchange.bucket, exchange );
	};

export const bucketSettings: Readonly< Record< string, Handler > > = Object.fromEntries(
	Object.entries( SETTINGS ).map( ( [ operation, [ action, build ] ] ) => [ operation, handler( action, build ) ] )
);
