<?php
/**
 * What kind of address an IP address is.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Sorts addresses by who may be behind them.
 *
 * @internal
 */
final class Address_Class {

	public const OPEN = 'open';

	public const PRIVATE_USE = 'private';

	public const LOOPBACK = 'loopback';

	// Link-local, metadata services, unspecified and multicast: nobody's storage.
	public const NEVER = 'never';

	// First match wins; what matches nothing is open.
	private const RANGES = array(
		array( '169.254.0.0/16', self::NEVER ),
		array( '0.0.0.0/8', self::NEVER ),
		array( '224.0.0.0/3', self::NEVER ),
		// Metadata services of Alibaba Cloud, Oracle Cloud and Azure.
		array( '100.100.100.200/32', self::NEVER ),
		array( '192.0.0.192/32', self::NEVER ),
		array( '168.63.129.16/32', self::NEVER ),
		array( '127.0.0.0/8', self::LOOPBACK ),
		array( '10.0.0.0/8', self::PRIVATE_USE ),
		array( '172.16.0.0/12', self::PRIVATE_USE ),
		array( '192.168.0.0/16', self::PRIVATE_USE ),
		array( '100.64.0.0/10', self::PRIVATE_USE ),
		array( '192.0.0.0/24', self::PRIVATE_USE ),
		array( '192.0.2.0/24', self::PRIVATE_USE ),
		array( '192.88.99.0/24', self::PRIVATE_USE ),
		array( '198.18.0.0/15', self::PRIVATE_USE ),
		array( '198.51.100.0/24', self::PRIVATE_USE ),
		array( '203.0.113.0/24', self::PRIVATE_USE ),
		array( '::1/128', self::LOOPBACK ),
		array( '::/128', self::NEVER ),
		array( 'fe80::/10', self::NEVER ),
		array( 'ff00::/8', self::NEVER ),
		// Metadata services of AWS and Google Cloud.
		array( 'fd00:ec2::/32', self::NEVER ),
		array( 'fd20:ce::/32', self::NEVER ),
		array( 'fc00::/7', self::PRIVATE_USE ),
		array( 'fec0::/10', self::PRIVATE_USE ),
		array( '100::/64', self::PRIVATE_USE ),
		array( '2001::/32', self::PRIVATE_USE ),
		array( '2001:db8::/32', self::PRIVATE_USE ),
		array( '3fff::/20', self::PRIVATE_USE ),
		array( '2001:2::/48', self::PRIVATE_USE ),
		array( '5f00::/16', self::PRIVATE_USE ),
		// A network's own translation to IPv4: only that network knows where the IPv4 address stands.
		array( '64:ff9b:1::/48', self::PRIVATE_USE ),
	);

	// IPv6 ranges with an IPv4 address inside, and the byte at which it begins.
	private const EMBEDDING = array(
		'::ffff:0:0/96'   => 12,
		'64:ff9b::/96'    => 12,
		'2002::/16'       => 2,
		'::/96'           => 12,
		'::ffff:0:0:0/96' => 12,
	);

	/**
	 * Sorts an address.
	 *
	 * @param string $address IPv4 or IPv6 address.
	 */
	public static function of( string $address ): string {
		$bytes = self::bytes( $address );
		if ( null === $bytes ) {
			return self::NEVER;
		}
		foreach ( self::RANGES as list( $range, $class ) ) {
			if ( self::contains( $range, $bytes ) ) {
				return $class;
			}
		}
		foreach ( self::EMBEDDING as $range => $start ) {
			if ( self::contains( $range, $bytes ) ) {
				return self::of( (string) inet_ntop( substr( $bytes, $start, 4 ) ) );
			}
		}
		return self::OPEN;
	}

	/**
	 * Tells whether a range holds an address.
	 *
	 * @param string $range Range with its length.
	 * @param string $bytes Address as bytes.
	 */
	private static function contains( string $range, string $bytes ): bool {
		list( $base, $length ) = explode( '/', $range );
		$start                 = (string) self::bytes( $base );
		if ( strlen( $start ) !== strlen( $bytes ) ) {
			return false;
		}
		$whole = intdiv( (int) $length, 8 );
		if ( substr( $start, 0, $whole ) !== substr( $bytes, 0, $whole ) ) {
			return false;
		}
		$rest = (int) $length % 8;
		$mask = 0xFF << ( 8 - $rest ) & 0xFF;
		return 0 === $rest || ( ord( $start[ $whole ] ) & $mask ) === ( ord( $bytes[ $whole ] ) & $mask );
	}

	/**
	 * Reads an address.
	 *
	 * @param string $address Address.
	 */
	private static function bytes( string $address ): ?string {
		$bytes = false === filter_var( $address, FILTER_VALIDATE_IP ) ? false : inet_pton( $address );
		return false === $bytes ? null : $bytes;
	}
}
