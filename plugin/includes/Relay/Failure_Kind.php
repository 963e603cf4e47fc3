<?php
/**
 * Why no answer came.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Names the kind of a cURL error. Equal to tests/contract/failure-kinds.json.
 *
 * @internal
 */
final class Failure_Kind {

	public const CURL = array(
		1  => 'protocol',
		2  => 'unknown',
		5  => 'proxy',
		6  => 'dns',
		7  => 'connect',
		8  => 'protocol',
		16 => 'protocol',
		18 => 'reset',
		28 => 'timeout',
		35 => 'tls',
		42 => 'too-large',
		51 => 'tls',
		52 => 'reset',
		53 => 'tls',
		54 => 'tls',
		55 => 'reset',
		56 => 'reset',
		58 => 'tls',
		59 => 'tls',
		60 => 'tls',
		61 => 'protocol',
		66 => 'tls',
		77 => 'tls',
		80 => 'tls',
		82 => 'tls',
		83 => 'tls',
		90 => 'tls',
		91 => 'tls',
		92 => 'protocol',
		97 => 'proxy',
	);

	public const OTHERWISE = 'unknown';

	/**
	 * Names the kind of a cURL error.
	 *
	 * @param int    $number  CURLE_* number.
	 * @param string $message What cURL says of it.
	 */
	public static function of_curl( int $number, string $message = '' ): string {
		// CURLE_RECV_ERROR stands for both, and the difference is whether the server or this limit ended the answer.
		if ( 56 === $number && false !== stripos( $message, 'Too large response headers' ) ) {
			return 'too-large';
		}
		return self::CURL[ $number ] ?? self::OTHERWISE;
	}
}
