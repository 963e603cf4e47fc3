<?php
/**
 * Operations on the bucket and on none.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Part of the allow-list. Equal to tests/contract/operations.json, whose README explains the values.
 *
 * @internal
 */
final class Bucket_Operations {

	private const OWNER = array( 'x-amz-expected-bucket-owner' => '?' );

	public const ALL = array(
		'HeadBucket' => array(
			'service'   => 's3',
			'method'    => 'HEAD',
			'target'    => 'bucket',
			'query'     => array(),
			'headers'   => self::OWNER,
			'anonymous' => 'may',
		),
		'GetCallerIdentity' => array(
			'service' => 'sts',
			'method'  => 'POST',
			'target'  => 'service',
			'query'   => array(),
			'headers' => array( 'content-type' => 'application/x-www-form-urlencoded' ),
			'body'    => 'sts',
		),
		'ListBuckets' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'service',
			'query'   => array( 'x-id' => 'ListBuckets', 'max-buckets' => '?1' ),
			'headers' => array(),
		),
		'ListObjectsV2' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array(
				'list-type' => '2',
				'max-keys'  => '1',
				'prefix'    => '?list-prefix',
			),
			'headers' => self::OWNER + array( 'x-amz-request-payer' => '?requester' ),
		),
		'ListObjectVersions' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array(
				'versions' => '',
				'max-keys' => '1',
				'prefix'   => '?list-prefix',
			),
			'headers' => self::OWNER,
		),
		'ListMultipartUploads' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array(
				'uploads'     => '',
				'max-uploads' => '1',
				'prefix'      => '?list-prefix',
			),
			'headers' => self::OWNER,
		),
		'GetBucketLocation' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'location' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketVersioning' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'versioning' => '' ),
			'headers' => self::OWNER,
		),
		'GetObjectLockConfiguration' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'object-lock' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketOwnershipControls' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'ownershipControls' => '' ),
			'headers' => self::OWNER,
		),
		'GetPublicAccessBlock' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'publicAccessBlock' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketNotificationConfiguration' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'notification' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketReplication' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'replication' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketEncryption' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'encryption' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketLifecycleConfiguration' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'lifecycle' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketPolicyStatus' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'policyStatus' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketAcl' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'acl' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketPolicy' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'policy' => '' ),
			'headers' => self::OWNER,
			// What a policy lets whom do is for its owner to read, not for a report.
			'answer'  => 'status',
		),
		'GetBucketCors' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'cors' => '' ),
			'headers' => self::OWNER,
		),
		'GetBucketTagging' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'bucket',
			'query'   => array( 'tagging' => '' ),
			'headers' => self::OWNER,
		),
	);
}
