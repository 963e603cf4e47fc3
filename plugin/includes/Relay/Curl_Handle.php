<?php
/**
 * Settings of one cURL handle.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Origin;

defined( 'ABSPATH' ) || exit;

// Requests sets none of these options for parallel requests, and WordPress's HTTP API offers no other way.
// phpcs:disable WordPress.WP.AlternativeFunctions.curl_curl_setopt, WordPress.WP.AlternativeFunctions.curl_curl_version

/**
 * Makes a handle send its address as it is, to the checked addresses only, and read no more than the limit.
 *
 * @internal
 */
final class Curl_Handle {

	// Broadcast: a TCP connection to it fails at once.
	private const NOWHERE = '255.255.255.255';

	// Several addresses of one name: cURL 7.59.
	private const KNOWS_SEVERAL = 0x073B00;

	/**
	 * Sets a handle up.
	 *
	 * @param resource          $handle   Handle.
	 * @param Outgoing             $outgoing Request that the handle sends.
	 * @param bool|string          $verify   Whether certificates are verified, or the CA bundle to do it with.
	 * @param list<string>|null    $pins     Addresses to connect to; null = the host is an address, or a proxy resolves it.
	 */
	public static function prepare( $handle, Outgoing $outgoing, $verify, ?array $pins ): void {
		// Otherwise cURL removes dot segments, and the path is no longer the one that was checked and signed.
		curl_setopt( $handle, CURLOPT_PATH_AS_IS, true );
		curl_setopt( $handle, CURLOPT_FOLLOWLOCATION, false );
		curl_setopt( $handle, CURLOPT_SSL_VERIFYPEER, false !== $verify );
		curl_setopt( $handle, CURLOPT_SSL_VERIFYHOST, false === $verify ? 0 : 2 );
		if ( is_string( $verify ) && '' !== $verify ) {
			curl_setopt( $handle, CURLOPT_CAINFO, $verify );
		}
		if ( null !== $pins ) {
			curl_setopt( $handle, CURLOPT_RESOLVE, array( self::pin( $outgoing->request->origin, $pins ) ) );
		}
		curl_setopt( $handle, CURLOPT_NOPROGRESS, false );
		curl_setopt(
			$handle,
			CURLOPT_PROGRESSFUNCTION,
			static function ( $unused, $expected, $read ) use ( $outgoing ): int {
				$outgoing->is_too_large = $outgoing->is_too_large || $read > Relay_Sender::MOST_BYTES;
				return $outgoing->is_too_large ? 1 : 0;
			}
		);
	}

	/**
	 * Writes the addresses of a host for cURL. A name without any is pinned to nowhere: cURL must not ask again and be
	 * told something unchecked, while `http_api_curl` may still connect the name elsewhere.
	 *
	 * @param Origin       $origin    Origin.
	 * @param list<string> $addresses Checked addresses.
	 */
	private static function pin( Origin $origin, array $addresses ): string {
		$written = array_map(
			static function ( string $address ): string {
				return false === strpos( $address, ':' ) ? $address : '[' . $address . ']';
			},
			array() === $addresses ? array( self::NOWHERE ) : $addresses
		);
		$version = curl_version();
		$several = is_array( $version ) && $version['version_number'] >= self::KNOWS_SEVERAL;
		return $origin->host() . ':' . $origin->port() . ':' . ( $several ? implode( ',', $written ) : $written[0] );
	}
}
