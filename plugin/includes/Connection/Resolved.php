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

	/**
	 * Gives where it is sent to: the connection's fields and the access key id.
	 *
	 * @return array<string, string>
	 */
	public function target(): array {
		return $this->connection->fields() + array( 'accessKeyId' => $this->credentials->access_key_id() );
	}
}
