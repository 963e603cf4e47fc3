<?php
/**
 * Which addresses may be connected to.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Origin;
use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Resolves every host of a wave once and checks what came out, so that no second answer can lead elsewhere.
 *
 * @internal
 */
final class Address_Rule {

	private Endpoint_Rule $endpoints;

	private Resolver $resolver;

	/**
	 * Keeps what it asks.
	 *
	 * @param Endpoint_Rule $endpoints Rule of endpoints.
	 * @param Resolver      $resolver  Name resolution.
	 */
	public function __construct( Endpoint_Rule $endpoints, Resolver $resolver ) {
		$this->endpoints = $endpoints;
		$this->resolver  = $resolver;
	}

	/**
	 * Gives the addresses to connect to.
	 *
	 * @param Connection                    $connection     Connection.
	 * @param list<Relay_Request>           $requests       Requests of the wave.
	 * @param callable( Relay_Request ): bool $resolves_itself Whether somebody else resolves the name: a proxy.
	 * @return array<string, list<string>> Addresses by host name; the empty list for a name without any. Hosts that are
	 *         addresses, or are resolved elsewhere, are not in it.
	 * @throws Refusal When an address may not be connected to.
	 */
	public function pins( Connection $connection, array $requests, callable $resolves_itself ): array {
		$pins = array();
		foreach ( $requests as $request ) {
			$origin  = $request->origin;
			$address = $origin->address();
			if ( null === $address && $resolves_itself( $request ) ) {
				continue;
			}
			if ( null === $address && ! isset( $pins[ $origin->host() ] ) ) {
				$pins[ $origin->host() ] = $this->resolver->addresses( $origin->host() );
			}
			foreach ( null === $address ? $pins[ $origin->host() ] : array( $address ) as $found ) {
				$this->check( $found, $connection, $request );
			}
		}
		return $pins;
	}

	/**
	 * Refuses an address that may not be connected to.
	 *
	 * @param string        $address    Address.
	 * @param Connection    $connection Connection.
	 * @param Relay_Request $request    Request.
	 * @throws Refusal When it may not.
	 */
	private function check( string $address, Connection $connection, Relay_Request $request ): void {
		$class    = Address_Class::of( $address );
		$endpoint = $this->endpoints->endpoint_of( $connection, $request );
		if ( Address_Class::OPEN === $class || ( Address_Class::NEVER !== $class && $this->endpoints->is_listed( $endpoint ) ) ) {
			return;
		}
		// AWS PrivateLink answers its own names with private addresses; whoever answers must hold AWS's certificate.
		if ( Address_Class::PRIVATE_USE === $class && $this->is_aws_name( $request->origin ) ) {
			return;
		}
		throw new Refusal(
			'address_blocked',
			$class,
			array(
				'request' => $request->id,
				'host'    => $request->origin->host(),
				'address' => $address,
				'line'    => $this->endpoints->line( $endpoint ),
			)
		);
	}

	/**
	 * Tells whether a host is one of the names that AWS has for S3 and STS, over https. Names of machines that AWS lets,
	 * of databases and of load balancers lead into the private network too, and have nothing to do with storage.
	 *
	 * @param Origin $origin Origin.
	 */
	private function is_aws_name( Origin $origin ): bool {
		return 'https' === $origin->scheme() && 1 === preg_match( '/(\A|\.)(s3|sts)(-[a-z0-9-]+)?\.([a-z0-9-]+\.){0,2}(amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu)\z/', $origin->host() );
	}
}
