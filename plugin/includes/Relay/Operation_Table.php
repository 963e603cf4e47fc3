<?php
/**
 * The operations that the relay carries out.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * The allow-list as data. Equal to tests/contract/operations.json, whose README explains the values.
 *
 * @internal
 * @phpstan-type Operation array{service: string, method: string, target: string, query: array<string, string>, headers: array<string, string>, body?: string, anonymous?: string}
 */
final class Operation_Table {

	private const OWNER = array( 'x-amz-expected-bucket-owner' => '?' );

	public const ALL = array(
		'HeadBucket' => array(
			'service' => 's3',
			'method' => 'HEAD',
			'target' => 'bucket',
			'query' => array(),
			'headers' => self::OWNER,
			'anonymous' => 'may',
		),
		'GetCallerIdentity' => array(
			'service' => 'sts',
			'method' => 'POST',
			'target' => 'service',
			'query' => array(),
			'headers' => array( 'content-type' => 'application/x-www-form-urlencoded' ),
			'body' => 'sts',
		),
		'ListBuckets' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'service',
			'query' => array( 'x-id' => 'ListBuckets', 'max-buckets' => '?1' ),
			'headers' => array(),
		),
		'ListObjectsV2' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array(
				'list-type' => '2',
				'max-keys' => '1',
				'prefix' => '?list-prefix',
			),
			'headers' => self::OWNER,
		),
		'ListObjectVersions' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array(
				'versions' => '',
				'max-keys' => '1',
				'prefix' => '?list-prefix',
			),
			'headers' => self::OWNER,
		),
		'ListMultipartUploads' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array(
				'uploads' => '',
				'max-uploads' => '1',
				'prefix' => '?list-prefix',
			),
			'headers' => self::OWNER,
		),
		'GetBucketLocation' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'location' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketVersioning' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'versioning' => '' ),
			'headers' => self::OWNER,
		),
		'GetObjectLockConfiguration' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'object-lock' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketOwnershipControls' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'ownershipControls' => '' ),
			'headers' => self::OWNER,
		),
		'GetPublicAccessBlock' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'publicAccessBlock' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketNotificationConfiguration' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'notification' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketReplication' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'replication' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketEncryption' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'encryption' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketLifecycleConfiguration' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'lifecycle' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketPolicyStatus' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'policyStatus' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketAcl' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'bucket',
			'query' => array( 'acl' => '' ),
			'headers' => self::OWNER,
		),
		'PutObject' => array(
			'service' => 's3',
			'method' => 'PUT',
			'target' => 'own-key',
			'query' => array( 'x-id' => 'PutObject' ),
			'headers' => array(
				'content-type' => 'text/plain',
				'content-md5' => '?body',
				'x-amz-acl' => '?acl',
				'x-amz-storage-class' => '?word',
				'x-amz-server-side-encryption' => '?sse',
				'x-amz-server-side-encryption-aws-kms-key-id' => '?key',
				'x-amz-expected-bucket-owner' => '?',
			),
			'body' => 'object',
		),
		'GetObject' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'own-key|listed-key',
			'query' => array( 'x-id' => 'GetObject', 'versionId' => '?version' ),
			'headers' => array( 'range' => '?bytes=0-0', 'x-amz-expected-bucket-owner' => '?' ),
			'anonymous' => 'may',
		),
		'HeadObject' => array(
			'service' => 's3',
			'method' => 'HEAD',
			'target' => 'own-key|listed-key',
			'query' => array( 'versionId' => '?version' ),
			'headers' => self::OWNER,
		),
		'GetObjectAcl' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'own-key|listed-key',
			'query' => array( 'acl' => '', 'versionId' => '?version' ),
			'headers' => self::OWNER,
		),
		'GetObjectTagging' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'own-key|listed-key',
			'query' => array( 'tagging' => '', 'versionId' => '?version' ),
			'headers' => self::OWNER,
		),
		'PutObjectAcl' => array(
			'service' => 's3',
			'method' => 'PUT',
			'target' => 'own-key',
			'query' => array( 'acl' => '', 'versionId' => '?version' ),
			'headers' => array(
				'content-type' => 'application/xml',
				'x-amz-acl' => 'acl',
				'x-amz-sdk-checksum-algorithm' => '?CRC32',
				'x-amz-checksum-crc32' => '?AAAAAA==',
				'content-md5' => '?empty',
				'x-amz-expected-bucket-owner' => '?',
			),
		),
		'CreateMultipartUpload' => array(
			'service' => 's3',
			'method' => 'POST',
			'target' => 'own-key',
			'query' => array( 'uploads' => '' ),
			'headers' => array(
				'content-type' => '?text/plain',
				'x-amz-acl' => '?acl',
				'x-amz-storage-class' => '?word',
				'x-amz-server-side-encryption' => '?sse',
				'x-amz-server-side-encryption-aws-kms-key-id' => '?key',
				'x-amz-expected-bucket-owner' => '?',
			),
		),
		'UploadPart' => array(
			'service' => 's3',
			'method' => 'PUT',
			'target' => 'own-key|shape',
			'query' => array(
				'x-id' => 'UploadPart',
				'partNumber' => '1',
				'uploadId' => 'upload',
			),
			'headers' => array(
				'content-type' => '?application/octet-stream',
				'content-md5' => '?body',
				'x-amz-expected-bucket-owner' => '?',
			),
			'body' => 'object',
		),
		'ListParts' => array(
			'service' => 's3',
			'method' => 'GET',
			'target' => 'own-key',
			'query' => array(
				'x-id' => 'ListParts',
				'uploadId' => 'upload',
				'max-parts' => '1',
			),
			'headers' => self::OWNER,
		),
		'AbortMultipartUpload' => array(
			'service' => 's3',
			'method' => 'DELETE',
			'target' => 'own-key|shape',
			'query' => array( 'x-id' => 'AbortMultipartUpload', 'uploadId' => 'upload' ),
			'headers' => self::OWNER,
		),
		'DeleteObject' => array(
			'service' => 's3',
			'method' => 'DELETE',
			'target' => 'own-key',
			'query' => array( 'x-id' => 'DeleteObject', 'versionId' => '?version' ),
			'headers' => self::OWNER,
		),
	);
}
