<?php
/**
 * Where the requests of a connection go.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

defined( 'ABSPATH' ) || exit;

/**
 * Derives every host from the connection, so that no request can name one.
 *
 * @internal
 */
final class Hosts {

	private Connection $connection;

	/**
	 * Keeps the connection.
	 *
	 * @param Connection $connection Connection.
	 */
	public function __construct( Connection $connection ) {
		$this->connection = $connection;
	}

	/**
	 * Gives the origin of requests to the bucket.
	 */
	public function bucket(): Origin {
		return $this->puts_bucket_in_path() ? $this->service() : $this->service()->under( $this->connection->field( 'bucket' ) );
	}

	/**
	 * Gives the path of requests to the bucket itself: `/`, or `/BUCKET/` with path addressing.
	 */
	public function bucket_path(): string {
		return $this->puts_bucket_in_path() ? '/' . $this->connection->field( 'bucket' ) . '/' : '/';
	}

	/**
	 * Gives the origin of S3 requests that name no bucket.
	 */
	public function service(): Origin {
		$endpoint = $this->connection->field( 'endpoint' );
		return '' === $endpoint ? new Origin( 'https', 's3.' . $this->regional_domain() ) : Origin::parse( $endpoint );
	}

	/**
	 * Gives the origin of STS, or null where STS is not asked.
	 */
	public function sts(): ?Origin {
		$endpoint = $this->connection->field( 'stsEndpoint' );
		if ( '' !== $endpoint ) {
			return Origin::parse( $endpoint );
		}
		return $this->is_derived() ? new Origin( 'https', 'sts.' . $this->regional_domain() ) : null;
	}

	/**
	 * Tells whether the S3 host follows from the region alone.
	 */
	public function is_derived(): bool {
		return '' === $this->connection->field( 'endpoint' );
	}

	/**
	 * Gives what a secret is bound to: whoever answers there receives what it signs. The region is not part of it.
	 */
	public function trust(): string {
		$endpoint = $this->is_derived() ? $this->suffix() : $this->service()->text();
		return $this->connection->field( 'provider' ) . ' ' . $endpoint . ' ' . $this->connection->field( 'stsEndpoint' );
	}

	/**
	 * Tells whether the bucket stands in the path, as the SDK decides it.
	 */
	private function puts_bucket_in_path(): bool {
		$asked = ! $this->is_derived() && 'path' === $this->connection->field( 'addressing' );
		return $asked
			|| null !== $this->service()->address()
			|| 1 !== preg_match( '/\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\z/', $this->connection->field( 'bucket' ) );
	}

	/**
	 * Gives region and suffix, such as `eu-central-1.amazonaws.com`.
	 */
	private function regional_domain(): string {
		return $this->connection->signing_region() . '.' . $this->suffix();
	}

	/**
	 * Gives the suffix of the region's partition.
	 */
	private function suffix(): string {
		$region = $this->connection->signing_region();
		if ( 0 === strpos( $region, 'cn-' ) ) {
			return 'amazonaws.com.cn';
		}
		return 0 === strpos( $region, 'eusc-' ) ? 'amazonaws.eu' : 'amazonaws.com';
	}
}
