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
	 * Gives what a secret is bound to: whoever answers there receives what it signs. Within one partition of AWS the
	 * region is not part of it, so that a wrong one can be corrected.
	 *
	 * @param array<string, string> $fields Fields of a connection, possibly incomplete.
	 */
	public static function trust_of( array $fields ): string {
		$endpoint = $fields['endpoint'] ?? '';
		$provider = $fields['provider'] ?? '';
		$region   = $fields['region'] ?? '';
		return implode(
			' ',
			array(
				'' === $provider ? 'aws' : $provider,
				'' === $endpoint ? self::suffix_of( '' === $region ? 'us-east-1' : $region ) : $endpoint,
				$fields['stsEndpoint'] ?? '',
			)
		);
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
		return $this->connection->signing_region() . '.' . self::suffix_of( $this->connection->signing_region() );
	}

	/**
	 * Gives the suffix of a region's partition.
	 *
	 * @param string $region Region.
	 */
	private static function suffix_of( string $region ): string {
		if ( 0 === strpos( $region, 'cn-' ) ) {
			return 'amazonaws.com.cn';
		}
		return 0 === strpos( $region, 'eusc-' ) ? 'amazonaws.eu' : 'amazonaws.com';
	}
}
