<?php
/**
 * One request that may be sent.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Origin;

defined( 'ABSPATH' ) || exit;

/**
 * A request that has passed the policy. Not yet signed.
 *
 * @internal
 */
final class Relay_Request {

	public string $id;

	public string $operation;

	public string $service;

	public Origin $origin;

	public string $method;

	public string $path;

	/**
	 * Decoded query.
	 *
	 * @var array<string, string>
	 */
	public array $query;

	/**
	 * Lower-case headers.
	 *
	 * @var array<string, string>
	 */
	public array $headers;

	public string $body;

	public bool $is_anonymous;

	/**
	 * Key of the object, '' where there is none.
	 */
	public string $key;

	/**
	 * Whether the answer's body is nobody's business but the user's: a file, a policy.
	 */
	public bool $hides_answer;

	/**
	 * Makes a request.
	 *
	 * @param array{id: string, operation: string, service: string, origin: Origin, method: string, path: string, query: array<string, string>, headers: array<string, string>, body: string, is_anonymous: bool, key: string, hides_answer: bool} $parts Parts by property.
	 */
	public function __construct( array $parts ) {
		$this->id           = $parts['id'];
		$this->operation    = $parts['operation'];
		$this->service      = $parts['service'];
		$this->origin       = $parts['origin'];
		$this->method       = $parts['method'];
		$this->path         = $parts['path'];
		$this->query        = $parts['query'];
		$this->headers      = $parts['headers'];
		$this->body         = $parts['body'];
		$this->is_anonymous = $parts['is_anonymous'];
		$this->key          = $parts['key'];
		$this->hides_answer = $parts['hides_answer'];
	}

	/**
	 * Gives the address as it goes out, byte for byte.
	 */
	public function url(): string {
		$query = Signature_V4::canonical_query( $this->query );
		return $this->origin->text() . $this->path . ( '' === $query ? '' : '?' . $query );
	}
}
