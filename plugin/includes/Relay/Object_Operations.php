<?php
/**
 * Operations on one key.
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
final class Object_Operations {

	private const OWNER = array( 'x-amz-expected-bucket-owner' => '?' );

	public const ALL = array(
		'PutObject' => array(
			'service' => 's3',
			'method'  => 'PUT',
			'target'  => 'own-key',
			'query'   => array( 'x-id' => 'PutObject' ),
			'headers' => array(
				'content-type'                                => 'text/plain',
				'content-md5'                                 => '?body',
				'x-amz-acl'                                   => '?acl',
				'x-amz-storage-class'                         => '?word',
				'x-amz-server-side-encryption'                => '?sse',
				'x-amz-server-side-encryption-aws-kms-key-id' => '?key',
				'x-amz-expected-bucket-owner'                 => '?',
			),
			'body'    => 'object',
		),
		'GetObject' => array(
			'service'   => 's3',
			'method'    => 'GET',
			'target'    => 'own-key|listed-key',
			'query'     => array( 'x-id' => 'GetObject', 'versionId' => '?version' ),
			'headers'   => array( 'range' => '?bytes=0-0', 'x-amz-expected-bucket-owner' => '?' ),
			'anonymous' => 'may',
		),
		'HeadObject' => array(
			'service' => 's3',
			'method'  => 'HEAD',
			'target'  => 'own-key|listed-key',
			'query'   => array( 'versionId' => '?version' ),
			'headers' => self::OWNER,
		),
		'GetObjectAcl' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'own-key|listed-key',
			'query'   => array( 'acl' => '', 'versionId' => '?version' ),
			'headers' => self::OWNER,
		),
		'GetObjectTagging' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'own-key|listed-key',
			'query'   => array( 'tagging' => '', 'versionId' => '?version' ),
			'headers' => self::OWNER,
		),
		'PutObjectAcl' => array(
			'service' => 's3',
			'method'  => 'PUT',
			'target'  => 'own-key',
			'query'   => array( 'acl' => '', 'versionId' => '?version' ),
			'headers' => array(
				'content-type'                 => 'application/xml',
				'x-amz-acl'                    => 'acl',
				'x-amz-sdk-checksum-algorithm' => '?CRC32',
				'x-amz-checksum-crc32'         => '?AAAAAA==',
				'content-md5'                  => '?empty',
				'x-amz-expected-bucket-owner'  => '?',
			),
		),
		'PutObjectTagging' => array(
			'service' => 's3',
			'method'  => 'PUT',
			'target'  => 'own-key',
			'query'   => array( 'tagging' => '' ),
			'headers' => array(
				'content-type'                 => 'application/xml',
				'x-amz-sdk-checksum-algorithm' => '?CRC32',
				'x-amz-checksum-crc32'         => '?LK5jfA==',
				'content-md5'                  => '?body',
				'x-amz-expected-bucket-owner'  => '?',
			),
			'body'    => 'tagging',
		),
		'CreateMultipartUpload' => array(
			'service' => 's3',
			'method'  => 'POST',
			'target'  => 'own-key',
			'query'   => array( 'uploads' => '' ),
			'headers' => array(
				'content-type'                                => '?text/plain',
				'x-amz-acl'                                   => '?acl',
				'x-amz-storage-class'                         => '?word',
				'x-amz-server-side-encryption'                => '?sse',
				'x-amz-server-side-encryption-aws-kms-key-id' => '?key',
				'x-amz-expected-bucket-owner'                 => '?',
			),
		),
		'UploadPart' => array(
			'service' => 's3',
			'method'  => 'PUT',
			'target'  => 'own-key|shape',
			'query'   => array(
				'x-id'       => 'UploadPart',
				'partNumber' => '1',
				'uploadId'   => 'upload',
			),
			'headers' => array(
				'content-type'                => '?application/octet-stream',
				'content-md5'                 => '?body',
				'x-amz-expected-bucket-owner' => '?',
			),
			'body'    => 'object',
		),
		'ListParts' => array(
			'service' => 's3',
			'method'  => 'GET',
			'target'  => 'own-key',
			'query'   => array(
				'x-id'      => 'ListParts',
				'uploadId'  => 'upload',
				'max-parts' => '1',
			),
			'headers' => self::OWNER,
		),
		'AbortMultipartUpload' => array(
			'service' => 's3',
			'method'  => 'DELETE',
			'target'  => 'own-key|shape',
			'query'   => array( 'x-id' => 'AbortMultipartUpload', 'uploadId' => 'upload' ),
			'headers' => self::OWNER,
		),
		'DeleteObject' => array(
			'service' => 's3',
			'method'  => 'DELETE',
			'target'  => 'own-key',
			'query'   => array( 'x-id' => 'DeleteObject', 'versionId' => '?version' ),
			'headers' => self::OWNER,
		),
	);
}
