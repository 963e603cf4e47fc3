<?php
/**
 * Waiting for the answers of a wave.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

// Requests asks its handles without a pause until the last one is done, and WordPress's HTTP API offers no other way.
// phpcs:disable WordPress.WP.AlternativeFunctions.curl_curl_multi_exec, WordPress.WP.AlternativeFunctions.curl_curl_multi_select, WordPress.WP.AlternativeFunctions.curl_curl_getinfo

/**
 * Sleeps while a wave is on its way: otherwise the processor would be busy for as long as the slowest answer takes.
 *
 * @internal
 */
final class Patience {

	/**
	 * Handles with the requests that they send.
	 *
	 * @var list<array{0: resource, 1: Outgoing}>
	 */
	private array $handles = array();

	/**
	 * Adds a handle that is about to be sent.
	 *
	 * @param resource $handle   Handle.
	 * @param Outgoing $outgoing Request that it sends.
	 */
	public function add( $handle, Outgoing $outgoing ): void {
		$this->handles[] = array( $handle, $outgoing );
	}

	/**
	 * Sends what was added and comes back when nothing is on its way any more; notes when each answer was complete.
	 *
	 * @param resource $multi Handle of all.
	 */
	public function wait( $multi ): void {
		$started = microtime( true );
		do {
			$status = curl_multi_exec( $multi, $active );
			// It cannot wait while a name is being looked up, and says so.
			if ( $active > 0 && CURLM_OK === $status && -1 === curl_multi_select( $multi, 1.0 ) ) {
				usleep( 1000 );
			}
		} while ( $active > 0 && CURLM_OK === $status );

		foreach ( $this->handles as list( $handle, $outgoing ) ) {
			$outgoing->finished_at = $started + (float) curl_getinfo( $handle, CURLINFO_TOTAL_TIME );
		}
		$this->handles = array();
	}
}
