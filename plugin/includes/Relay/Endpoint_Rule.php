<?php
/**
 * Which endpoints may be asked.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Hosts;
use BucketDoctor\Connection\Origin;
use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Https on the usual ports, and whatever wp-config.php lists.
 *
 * @internal
 */
final class Endpoint_Rule {

	private const PORTS = array( 443, 8443, 9000, 9443 );

	/**
	 * Origins that may also be http, private or loopback, on any port.
	 *
	 * @var list<string>
	 */
	private array $listed = array();

	/**
	 * Reads the list.
	 *
	 * @param string $list Comma-separated origins.
	 */
	public function __construct( string $list ) {
		foreach ( explode( ',', $list ) as $text ) {
			try {
				$this->listed[] = Origin::parse( trim( $text ) )->text();
			} catch ( Refusal $refusal ) {
				// An entry that is no origin allows nothing.
				continue;
			}
		}
	}

	/**
	 * Accepts the endpoints of a connection.
	 *
	 * @param Connection $connection Connection.
	 * @throws Refusal When one of them may not be asked.
	 */
	public function accept( Connection $connection ): void {
		foreach ( array( 'endpoint', 'stsEndpoint' ) as $field ) {
			if ( '' === $connection->field( $field ) ) {
				continue;
			}
			$origin = Origin::parse( $connection->field( $field ) );
			$usual  = 'https' === $origin->scheme() && in_array( $origin->port(), self::PORTS, true );
			if ( ! $usual && ! $this->is_listed( $origin ) ) {
				throw new Refusal( 'bad_endpoint', 'https' === $origin->scheme() ? 'port' : 'scheme', array( 'line' => $this->line( $origin ) ) );
			}
		}
	}

	/**
	 * Tells whether wp-config.php lists an origin.
	 *
	 * @param Origin $origin Origin.
	 */
	public function is_listed( Origin $origin ): bool {
		return in_array( $origin->text(), $this->listed, true );
	}

	/**
	 * Gives the origin as the user knows it: the endpoint, or the derived host.
	 *
	 * @param Connection    $connection Connection.
	 * @param Relay_Request $request    Request.
	 */
	public function endpoint_of( Connection $connection, Relay_Request $request ): Origin {
		$hosts = new Hosts( $connection );
		return 'sts' === $request->service ? ( $hosts->sts() ?? $hosts->service() ) : $hosts->service();
	}

	/**
	 * Gives the exact line that would allow an origin as well.
	 *
	 * @param Origin $origin Origin.
	 */
	public function line( Origin $origin ): string {
		$all = implode( ', ', array_unique( array_merge( $this->listed, array( $origin->text() ) ) ) );
		return "define( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS', '" . $all . "' );";
	}
}
