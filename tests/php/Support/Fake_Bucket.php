<?php
/**
 * A bucket in memory.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Support;

/**
 * Answers requests through `pre_http_request` as S3 does, with versioning off, on or suspended.
 */
final class Fake_Bucket {

	/**
	 * Requests that get 403: method and subresource, such as `DELETE` or `GET versions`.
	 *
	 * @var list<string>
	 */
	public array $denied = array();

	/**
	 * Requests that are carried out and whose answer is lost, once each.
	 *
	 * @var list<string>
	 */
	public array $lost = array();

	/**
	 * Versions, the newest first.
	 *
	 * @var list<array{key: string, id: string, marker: bool}>
	 */
	public array $versions = array();

	/**
	 * Uploads.
	 *
	 * @var list<array{key: string, id: string}>
	 */
	public array $uploads = array();

	/**
	 * Requests so far: method, path and query.
	 *
	 * @var list<string>
	 */
	public array $log = array();

	private string $versioning;

	private int $number = 0;

	/**
	 * Makes an empty bucket.
	 *
	 * @param string $versioning `off`, `on` or `suspended`.
	 */
	public function __construct( string $versioning ) {
		$this->versioning = $versioning;
	}

	/**
	 * Answers a request; hooked to `pre_http_request`.
	 *
	 * @param mixed                $unused Nothing.
	 * @param array<string, mixed> $args   Arguments.
	 * @param string               $url    Address.
	 * @return array<string, mixed>|\WP_Error
	 */
	public function answer( $unused, array $args, string $url ) {
		$parts = (array) wp_parse_url( $url );
		$query = array();
		foreach ( explode( '&', $parts['query'] ?? '' ) as $pair ) {
			list( $name, $value )           = explode( '=', $pair . '=' );
			$query[ rawurldecode( $name ) ] = rawurldecode( $value );
		}
		$key         = rawurldecode( substr( $parts['path'] ?? '', strlen( '/site-backups/' ) ) );
		$this->log[] = $args['method'] . ' ' . ( $parts['path'] ?? '' ) . '?' . ( $parts['query'] ?? '' );
		$name        = trim( $args['method'] . ' ' . implode( ' ', array_intersect( array( 'versions', 'uploads', 'uploadId', 'versionId' ), array_keys( $query ) ) ) );
		if ( in_array( $name, $this->denied, true ) ) {
			return $this->response( 403, 'HEAD' === $args['method'] ? '' : '<Error><Code>AccessDenied</Code></Error>' );
		}
		$response = $this->carry_out( $name, $key, $query );
		$place    = array_search( $name, $this->lost, true );
		if ( false !== $place ) {
			array_splice( $this->lost, (int) $place, 1 );
			return new \WP_Error( 'http_request_failed', 'cURL error 56: Recv failure: Connection reset by peer' );
		}
		return $response;
	}

	/**
	 * Carries a request out.
	 *
	 * @param string                $name  Method and subresource.
	 * @param string                $key   Key.
	 * @param array<string, string> $query Query.
	 * @return array<string, mixed>
	 */
	private function carry_out( string $name, string $key, array $query ): array {
		switch ( $name ) {
			case 'PUT':
				return $this->response( 200, '', $this->add( $key, false ) );
			case 'DELETE':
				if ( 'off' === $this->versioning ) {
					$this->remove( $key, 'null' );
					return $this->response( 204 );
				}
				return $this->response( 204, '', array( 'x-amz-delete-marker' => 'true' ) + $this->add( $key, true ) );
			case 'DELETE versionId':
				$this->remove( $key, $query['versionId'] );
				return $this->response( 204, '', array( 'x-amz-version-id' => $query['versionId'] ) );
			case 'HEAD':
				$top = $this->under( $key )[0] ?? null;
				if ( null === $top ) {
					return $this->response( 404 );
				}
				$headers = 'off' === $this->versioning ? array() : array( 'x-amz-version-id' => $top['id'] );
				return $top['marker'] ? $this->response( 404, '', array( 'x-amz-delete-marker' => 'true' ) + $headers ) : $this->response( 200, '', $headers );
			case 'GET versions':
				$entry = $this->under( $query['prefix'] )[0] ?? null;
				$tag   = null === $entry || ! $entry['marker'] ? 'Version' : 'DeleteMarker';
				return $this->response( 200, '<ListVersionsResult xmlns="x">' . ( null === $entry ? '' : "<$tag><Key>{$entry['key']}</Key><VersionId>{$entry['id']}</VersionId></$tag>" ) . '</ListVersionsResult>' );
			case 'POST uploads':
				$id              = 'upload-' . ++$this->number;
				$this->uploads[] = array(
					'key' => $key,
					'id'  => $id,
				);
				return $this->response( 200, "<InitiateMultipartUploadResult><UploadId>$id</UploadId></InitiateMultipartUploadResult>" );
			case 'GET uploads':
				foreach ( $this->uploads as $upload ) {
					if ( $upload['key'] === $query['prefix'] ) {
						return $this->response( 200, "<ListMultipartUploadsResult><Upload><Key>{$upload['key']}</Key><UploadId>{$upload['id']}</UploadId></Upload></ListMultipartUploadsResult>" );
					}
				}
				return $this->response( 200, '<ListMultipartUploadsResult/>' );
			case 'DELETE uploadId':
				$this->uploads = array_values(
					array_filter(
						$this->uploads,
						static function ( array $upload ) use ( $query ): bool {
							return $upload['id'] !== $query['uploadId'];
						}
					)
				);
				return $this->response( 204 );
		}
		return $this->response( 200 );
	}

	/**
	 * Adds a version or a marker.
	 *
	 * @param string $key       Key.
	 * @param bool   $is_marker Whether it is a marker.
	 * @return array<string, string> Header with its id.
	 */
	private function add( string $key, bool $is_marker ): array {
		$id = 'on' === $this->versioning ? 'v' . ++$this->number : 'null';
		$this->remove( $key, $id );
		array_unshift(
			$this->versions,
			array(
				'key'    => $key,
				'id'     => $id,
				'marker' => $is_marker,
			)
		);
		return 'off' === $this->versioning ? array() : array( 'x-amz-version-id' => $id );
	}

	/**
	 * Removes a version.
	 *
	 * @param string $key Key.
	 * @param string $id  Version id.
	 */
	private function remove( string $key, string $id ): void {
		$this->versions = array_values(
			array_filter(
				$this->versions,
				static function ( array $version ) use ( $key, $id ): bool {
					return $version['key'] !== $key || $version['id'] !== $id;
				}
			)
		);
	}

	/**
	 * Gives the versions under a prefix, the newest first.
	 *
	 * @param string $prefix Prefix.
	 * @return list<array{key: string, id: string, marker: bool}>
	 */
	private function under( string $prefix ): array {
		return array_values(
			array_filter(
				$this->versions,
				static function ( array $version ) use ( $prefix ): bool {
					return 0 === strpos( $version['key'], $prefix );
				}
			)
		);
	}

	/**
	 * Writes an answer.
	 *
	 * @param int                   $status  Status.
	 * @param string                $body    Body.
	 * @param array<string, string> $headers Headers.
	 * @return array<string, mixed>
	 */
	private function response( int $status, string $body = '', array $headers = array() ): array {
		return array(
			'headers'  => $headers + array( 'content-type' => 'application/xml' ),
			'body'     => $body,
			'response' => array( 'code' => $status ),
		);
	}
}
