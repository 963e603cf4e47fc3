<?php
/**
 * Which query and header values a request may have.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Compares names and values with the table: nothing missing, nothing else (tests/contract/README.md).
 *
 * @internal
 */
final class Field_Rule {

	private Key_Rule $keys;

	private Run_Facts $facts;

	/**
	 * Keeps the rules it asks.
	 *
	 * @param Key_Rule  $keys  Rule of keys.
	 * @param Run_Facts $facts What the run saw so far.
	 */
	public function __construct( Key_Rule $keys, Run_Facts $facts ) {
		$this->keys  = $keys;
		$this->facts = $facts;
	}

	/**
	 * Accepts a query or the headers.
	 *
	 * @param string                $part   `query` or `headers`.
	 * @param array<string, string> $table  What the operation has.
	 * @param mixed                 $asked  What came.
	 * @param bool                  $is_own Whether the key is the test's own.
	 * @param string                $body   Body of the request.
	 * @param string                $id     Request id.
	 * @return array<string, string>
	 * @throws Refusal When a name is missing or unknown, or a value does not fit.
	 */
	public function check( string $part, array $table, $asked, bool $is_own, string $body, string $id ): array {
		if ( ! is_array( $asked ) || array() !== array_diff_key( $asked, $table ) ) {
			throw new Refusal( 'operation_not_allowed', $part, array( 'request' => $id ) );
		}
		$checked = array();
		foreach ( $table as $name => $rule ) {
			if ( ! array_key_exists( $name, $asked ) ) {
				if ( '?' !== substr( $rule, 0, 1 ) ) {
					throw new Refusal( 'operation_not_allowed', $name, array( 'request' => $id ) );
				}
				continue;
			}
			$value = $asked[ $name ];
			if ( ! is_string( $value ) || ! $this->fits( $rule, $value, $is_own, $body ) ) {
				throw new Refusal( 'operation_not_allowed', $name, array( 'request' => $id ) );
			}
			$checked[ $name ] = $value;
		}
		return $checked;
	}

	/**
	 * Tells whether a text can be a version id. What an answer calls one is kept only when it could be sent again.
	 *
	 * @param string $text Text.
	 */
	public static function is_version_id( string $text ): bool {
		return 1 === preg_match( '/\A[A-Za-z0-9._=+\/-]{1,1024}\z/', $text );
	}

	/**
	 * Tells whether a text can be an upload id.
	 *
	 * @param string $text Text.
	 */
	public static function is_upload_id( string $text ): bool {
		return 1 === preg_match( '/\A[A-Za-z0-9._~=+\/-]{1,1024}\z/', $text );
	}

	/**
	 * Compares one value with one rule.
	 *
	 * @param string $rule   Rule of the table.
	 * @param string $value  Value.
	 * @param bool   $is_own Whether the key is the test's own.
	 * @param string $body   Body of the request.
	 */
	private function fits( string $rule, string $value, bool $is_own, string $body ): bool {
		if ( '?' === $rule ) {
			return 1 === preg_match( '/\A[0-9]{12}\z/', $value );
		}
		$rule = ltrim( $rule, '?' );
		switch ( $rule ) {
			case 'list-prefix':
				return $this->keys->is_list_prefix( $value );
			case 'version':
				return 'null' === $value || ( self::is_version_id( $value ) && ( $is_own || $this->facts->has_seen_version( $value ) ) );
			case 'upload':
				return $this->facts->invented_upload_id() === $value || ( $is_own && self::is_upload_id( $value ) );
			case 'acl':
				return 'public-read-write' !== $value && in_array( $value, Connection::CANNED_ACLS, true );
			case 'sse':
				return 'AES256' === $value || 'aws:kms' === $value;
			case 'key':
				return 1 === preg_match( '/\A[A-Za-z0-9:\/_-]{1,256}\z/', $value );
			case 'word':
				return 1 === preg_match( '/\A[A-Z_]{1,32}\z/', $value );
			case 'body':
				return base64_encode( md5( $body, true ) ) === $value;
			case 'empty':
				return base64_encode( md5( '', true ) ) === $value;
			default:
				return $rule === $value;
		}
	}
}
