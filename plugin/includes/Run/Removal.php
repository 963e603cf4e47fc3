<?php
/**
 * How to remove a leftover.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Hosts;

defined( 'ABSPATH' ) || exit;

/**
 * Writes the requests that remove what is certain and ask about what is not.
 *
 * @internal
 */
final class Removal {

	private Hosts $hosts;

	/**
	 * Keeps where the bucket is.
	 *
	 * @param Connection $connection Connection.
	 */
	public function __construct( Connection $connection ) {
		$this->hosts = new Hosts( $connection );
	}

	/**
	 * Gives the requests for all leftovers, each once, as the browser would send them.
	 *
	 * @param list<Leftover> $leftovers Leftovers.
	 * @return list<array<string, mixed>>
	 */
	public function requests( array $leftovers ): array {
		$requests = array();
		$known    = array();
		foreach ( $leftovers as $leftover ) {
			if ( $leftover->is_certain && 'upload' !== $leftover->kind ) {
				$known[ 'k' . $leftover->key ] = true;
			}
		}
		foreach ( $leftovers as $leftover ) {
			// What lies below shows only when what is known is gone.
			if ( ! $leftover->is_certain && 'upload' !== $leftover->kind && isset( $known[ 'k' . $leftover->key ] ) ) {
				continue;
			}
			foreach ( $this->of( $leftover ) as $request ) {
				$requests[ $request['operation'] . $request['path'] . implode( '&', $request['query'] ) ] = $request;
			}
		}
		$numbered = array();
		foreach ( array_values( $requests ) as $place => $request ) {
			$numbered[] = array( 'id' => 'clean-up.' . ( $place + 1 ) ) + $request;
		}
		return $numbered;
	}

	/**
	 * Gives the requests for one leftover.
	 *
	 * @param Leftover $leftover Leftover.
	 * @return list<array{operation: string, method: string, host: string, path: string, query: array<string, string>, headers: array<string, string>}>
	 */
	private function of( Leftover $leftover ): array {
		if ( 'upload' === $leftover->kind && '' !== $leftover->upload_id ) {
			return array( $this->request( $leftover, 'AbortMultipartUpload', 'DELETE', array( 'uploadId' => $leftover->upload_id ) ) );
		}
		if ( 'upload' === $leftover->kind ) {
			return array( $this->request( $leftover, 'ListMultipartUploads', 'GET', self::list_of( $leftover, 'uploads', 'max-uploads' ) ) );
		}
		if ( $leftover->is_certain && ( 'object' === $leftover->kind || '' !== $leftover->version_id ) ) {
			$query = '' === $leftover->version_id ? array() : array( 'versionId' => $leftover->version_id );
			return array( $this->request( $leftover, 'DeleteObject', 'DELETE', $query ) );
		}
		return array(
			$this->request( $leftover, 'HeadObject', 'HEAD', array() ),
			$this->request( $leftover, 'ListObjectVersions', 'GET', self::list_of( $leftover, 'versions', 'max-keys' ) ),
		);
	}

	/**
	 * Writes the query of a list of one thing under a leftover's own key.
	 *
	 * @param Leftover $leftover Leftover.
	 * @param string   $what     What is listed.
	 * @param string   $limit    Name of the limit.
	 * @return array<string, string>
	 */
	private static function list_of( Leftover $leftover, string $what, string $limit ): array {
		return array(
			$what    => '',
			$limit   => '1',
			'prefix' => $leftover->key,
		);
	}

	/**
	 * Writes one request.
	 *
	 * @param Leftover              $leftover  Leftover.
	 * @param string                $operation Operation.
	 * @param string                $method    Method.
	 * @param array<string, string> $query     Query.
	 * @return array{operation: string, method: string, host: string, path: string, query: array<string, string>, headers: array<string, string>}
	 */
	private function request( Leftover $leftover, string $operation, string $method, array $query ): array {
		$names_key = ! isset( $query['prefix'] );
		return array(
			'operation' => $operation,
			'method'    => $method,
			'host'      => $this->hosts->bucket()->authority(),
			'path'      => $this->hosts->bucket_path() . ( $names_key ? implode( '/', array_map( 'rawurlencode', explode( '/', $leftover->key ) ) ) : '' ),
			'query'     => $query + ( 'DELETE' === $method ? array( 'x-id' => $operation ) : array() ),
			'headers'   => '' === $leftover->owner ? array() : array( 'x-amz-expected-bucket-owner' => $leftover->owner ),
		);
	}
}
