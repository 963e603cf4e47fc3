<?php
/**
 * What the relay accepts.
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
 * Compares a wave with the allow-list. One request outside it refuses them all (docs/contracts.md 2).
 *
 * @internal
 * @phpstan-import-type Operation from Operation_Table
 */
final class Relay_Policy {

	public const REQUESTS_PER_WAVE = 64;

	private const FIELDS = array( 'id', 'operation', 'anonymous', 'method', 'host', 'path', 'query', 'headers', 'body' );

	private Hosts $hosts;

	private Key_Rule $keys;

	private Field_Rule $values;

	private Run_Facts $facts;

	/**
	 * Prepares the comparison.
	 *
	 * @param Connection $connection Connection.
	 * @param Run_Facts  $facts      What the run saw so far.
	 */
	public function __construct( Connection $connection, Run_Facts $facts ) {
		$this->hosts  = new Hosts( $connection );
		$this->keys   = new Key_Rule( $connection );
		$this->values = new Field_Rule( $this->keys, $facts );
		$this->facts  = $facts;
	}

	/**
	 * Accepts or refuses a wave.
	 *
	 * @param array<mixed> $wave Requests as they came from the browser.
	 * @return list<Relay_Request>
	 * @throws Refusal For the first request that is outside the list.
	 */
	public function accept( array $wave ): array {
		if ( array() === $wave || array_keys( $wave ) !== range( 0, count( $wave ) - 1 ) ) {
			throw new Refusal( 'operation_not_allowed', 'requests' );
		}
		if ( count( $wave ) > self::REQUESTS_PER_WAVE ) {
			throw new Refusal( 'wave_too_large', 'requests' );
		}
		$accepted = array();
		foreach ( $wave as $asked ) {
			$request = $this->request( $asked );
			if ( isset( $accepted[ $request->id ] ) ) {
				throw new Refusal( 'operation_not_allowed', 'id' );
			}
			$accepted[ $request->id ] = $request;
		}
		return array_values( $accepted );
	}

	/**
	 * Accepts one request.
	 *
	 * @param mixed $asked Request as it came from the browser.
	 * @throws Refusal When it is outside the list.
	 */
	private function request( $asked ): Relay_Request {
		if ( ! is_array( $asked ) || array() !== array_diff( array_keys( $asked ), self::FIELDS ) ) {
			throw new Refusal( 'operation_not_allowed', 'fields' );
		}
		$id = $asked['id'] ?? null;
		if ( ! is_string( $id ) || 1 !== preg_match( '/\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z/', $id ) ) {
			throw new Refusal( 'operation_not_allowed', 'id' );
		}
		$name      = $asked['operation'] ?? null;
		$operation = is_string( $name ) ? ( Operation_Table::ALL[ $name ] ?? null ) : null;
		if ( null === $operation ) {
			throw new Refusal( 'operation_not_allowed', 'operation', array( 'request' => $id ) );
		}
		if ( ( $asked['method'] ?? null ) !== $operation['method'] ) {
			throw new Refusal( 'operation_not_allowed', 'method', array( 'request' => $id ) );
		}

		$origin = $this->origin( $operation );
		if ( null === $origin || ( $asked['host'] ?? null ) !== $origin->authority() ) {
			throw new Refusal( 'host_not_allowed', 'host', array( 'request' => $id ) );
		}

		$path         = $asked['path'] ?? null;
		$key          = $this->key( $operation['target'], is_string( $path ) ? $path : '', $id );
		$is_own       = '' !== $key && $this->keys->is_own( $key );
		$is_anonymous = $asked['anonymous'] ?? false;
		if ( ! is_bool( $is_anonymous ) || ( $is_anonymous && 'may' !== ( $operation['anonymous'] ?? '' ) ) ) {
			throw new Refusal( 'operation_not_allowed', 'anonymous', array( 'request' => $id ) );
		}
		if ( ( $asked['body'] ?? '' ) !== base64_encode( Fixed_Bodies::ALL[ $operation['body'] ?? '' ] ?? '' ) ) {
			throw new Refusal( 'operation_not_allowed', 'body', array( 'request' => $id ) );
		}

		$body  = Fixed_Bodies::ALL[ $operation['body'] ?? '' ] ?? '';
		$query = $this->values->check( 'query', $operation['query'], $asked['query'] ?? array(), $is_own, $body, $id );
		$this->check_target( $operation['target'], $key, $is_own, $query, $id );
		$headers = $this->values->check( 'headers', $operation['headers'], $asked['headers'] ?? array(), $is_own, $body, $id );
		if ( 'GetObject' === $name && ! $is_own && ! isset( $headers['range'] ) ) {
			throw new Refusal( 'operation_not_allowed', 'range', array( 'request' => $id ) );
		}

		return new Relay_Request(
			array(
				'id'           => $id,
				'operation'    => $name,
				'service'      => $operation['service'],
				'origin'       => $origin,
				'method'       => $operation['method'],
				'path'         => (string) $path,
				'query'        => $query,
				'headers'      => $headers,
				'body'         => $body,
				'is_anonymous' => $is_anonymous,
				'key'          => $key,
				'hides_answer' => 'status' === ( $operation['answer'] ?? '' ) || ( 'own-key|listed-key' === $operation['target'] && ! $is_own ),
			)
		);
	}

	/**
	 * Gives the origin that an operation goes to.
	 *
	 * @param array $operation Entry of the table.
	 * @phpstan-param Operation $operation
	 */
	private function origin( array $operation ): ?Origin {
		if ( 'sts' === $operation['service'] ) {
			return $this->hosts->sts();
		}
		return 'service' === $operation['target'] ? $this->hosts->service() : $this->hosts->bucket();
	}

	/**
	 * Reads the key from the path and makes sure that the path is that key's, in the SDK's spelling.
	 *
	 * @param string $target Kind of target.
	 * @param string $path   Path as it came.
	 * @param string $id     Request id.
	 * @throws Refusal When path and target do not belong together.
	 */
	private function key( string $target, string $path, string $id ): string {
		$base = 'service' === $target ? '/' : $this->hosts->bucket_path();
		if ( 'service' === $target || 'bucket' === $target ) {
			if ( $path !== $base ) {
				throw new Refusal( 'operation_not_allowed', 'path', array( 'request' => $id ) );
			}
			return '';
		}
		$key = 0 === strpos( $path, $base ) ? rawurldecode( substr( $path, strlen( $base ) ) ) : '';
		if ( '' === $key || ! Key_Rule::is_sendable( $key ) || $path !== $base . implode( '/', array_map( 'rawurlencode', explode( '/', $key ) ) ) ) {
			throw new Refusal( 'operation_not_allowed', 'path', array( 'request' => $id ) );
		}
		return $key;
	}

	/**
	 * Makes sure that a key may be named for this kind of target.
	 *
	 * @param string                $target Kind of target.
	 * @param string                $key    Key.
	 * @param bool                  $is_own Whether the key is the test's own.
	 * @param array<string, string> $query  Checked query.
	 * @param string                $id     Request id.
	 * @throws Refusal When it may not.
	 */
	private function check_target( string $target, string $key, bool $is_own, array $query, string $id ): void {
		$fits = '' === $key || $is_own;
		if ( ! $fits && 'own-key|listed-key' === $target ) {
			$fits = $this->facts->has_listed( $key );
		}
		if ( ! $fits && 'own-key|shape' === $target ) {
			$fits = $this->keys->is_shape( $key ) && $this->facts->invented_upload_id() === ( $query['uploadId'] ?? '' );
		}
		if ( ! $fits ) {
			throw new Refusal( 'operation_not_allowed', 'key', array( 'request' => $id ) );
		}
	}
}
