<?php
/**
 * The folder inside the bucket.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Brings a key prefix into its one form: '' or 'a/b/'.
 *
 * @internal
 */
final class Prefix {

	// A key has at most 1024 bytes, and the test's own names need some of them.
	private const LONGEST = 800;

	/**
	 * Normalises a prefix.
	 *
	 * @param string $prefix As typed.
	 * @throws Refusal When a segment is empty, `.` or `..`, or holds a control character.
	 */
	public static function normalise( string $prefix ): string {
		$trimmed = trim( $prefix, '/' );
		if ( '' === $trimmed ) {
			return '';
		}
		if ( strlen( $trimmed ) > self::LONGEST || ! self::is_clean( $trimmed ) ) {
			throw new Refusal( 'bad_target', 'prefix' );
		}
		return $trimmed . '/';
	}

	/**
	 * Tells whether a key or folder is text without control characters, and has no segment that a client would normalise.
	 *
	 * @param string $key Key, or folder without the closing slash.
	 */
	public static function is_clean( string $key ): bool {
		// The u modifier also refuses what is not UTF-8.
		if ( 1 !== preg_match( '/\A[^\x00-\x1F\x7F]+\z/u', $key ) || 1 === preg_match( '/[\x{80}-\x{9F}\x{2028}\x{2029}]/u', $key ) ) {
			return false;
		}
		return array() === array_intersect( explode( '/', $key ), array( '', '.', '..' ) );
	}
}
