<?php
/**
 * The system's name resolution.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Resolves names as cURL would, including what the system's hosts file says.
 *
 * @internal
 */
final class System_Resolver implements Resolver {

	/**
	 * {@inheritDoc}
	 */
	public function addresses( string $host ): array {
		if ( function_exists( 'socket_addrinfo_lookup' ) ) {
			return $this->by_sockets( $host );
		}
		$addresses = gethostbynamel( $host );
		$addresses = is_array( $addresses ) ? $addresses : array();
		if ( function_exists( 'dns_get_record' ) ) {
			// A name without such a record is no error worth a message.
			$records = @dns_get_record( $host, DNS_AAAA ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
			foreach ( is_array( $records ) ? $records : array() as $record ) {
				$addresses[] = (string) $record['ipv6'];
			}
		}
		return array_values( array_unique( $addresses ) );
	}

	/**
	 * Asks the sockets extension, which knows both kinds of addresses.
	 *
	 * @param string $host Host name.
	 * @return list<string>
	 */
	private function by_sockets( string $host ): array {
		$found     = @socket_addrinfo_lookup( $host, null, array( 'ai_socktype' => SOCK_STREAM ) ); // phpcs:ignore WordPress.PHP.NoSilencedErrors
		$addresses = array();
		foreach ( is_array( $found ) ? $found : array() as $entry ) {
			$address     = socket_addrinfo_explain( $entry )['ai_addr'];
			$addresses[] = $address['sin_addr'] ?? $address['sin6_addr'];
		}
		return array_values( array_unique( $addresses ) );
	}
}
