<?php
/**
 * A connection with its credentials.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

defined( 'ABSPATH' ) || exit;

/**
 * What a wave is sent with.
 *
 * @internal
 */
final class Resolved {

	public Connection $connection;

	public Credentials $credentials;

	/**
	 * `typed` or `stored`.
	 */
	public string $source;

	/**
	 * Keeps the two together.
	 *
	 * @param Connection  $connection  Connection.
	 * @param Credentials $credentials Credentials.
	 * @param string      $source      `typed` or `stored`.
	 */
	public function __construct( Connection $connection, Credentials $credentials, string $source ) {
		$this->connection  = $connection;
		$this->credentials = $credentials;
		$this->source      = $source;
	}
}
