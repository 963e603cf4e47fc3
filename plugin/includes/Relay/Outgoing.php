<?php
/**
 * One request on its way.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * A request with all that it is sent with, and what was noticed while it was.
 *
 * @internal
 */
final class Outgoing {

	public Relay_Request $request;

	/**
	 * Headers as they go out.
	 *
	 * @var array<string, string>
	 */
	public array $headers;

	public string $canonical_request = '';

	/**
	 * Unix time of the signature, 0 when there is none.
	 */
	public int $signed_at = 0;

	public bool $is_too_large = false;

	public float $finished_at = 0.0;

	/**
	 * Makes a request without a signature.
	 *
	 * @param Relay_Request         $request Request.
	 * @param array<string, string> $headers Headers as they go out.
	 */
	public function __construct( Relay_Request $request, array $headers ) {
		$this->request = $request;
		$this->headers = $headers;
	}

	/**
	 * Gives the request's arguments as WP_Http has them, without what signs it: for the hooks of other plugins.
	 *
	 * @param string $user_agent   User agent.
	 * @param int    $timeout      Seconds.
	 * @param string $certificates Path of the CA bundle.
	 * @return array<string, mixed>
	 */
	public function public_args( string $user_agent, int $timeout, string $certificates ): array {
		return array(
			'method'              => $this->request->method,
			'timeout'             => $timeout,
			'redirection'         => 0,
			'httpversion'         => '1.1',
			'user-agent'          => $user_agent,
			'reject_unsafe_urls'  => false,
			'blocking'            => true,
			'headers'             => array_diff_key( $this->headers, array_flip( array( 'authorization', 'x-amz-security-token' ) ) ),
			'cookies'             => array(),
			'body'                => $this->request->body,
			'compress'            => false,
			'decompress'          => true,
			'sslverify'           => true,
			'sslcertificates'     => $certificates,
			'stream'              => false,
			'filename'            => null,
			'limit_response_size' => Relay_Sender::MOST_BYTES,
		);
	}
}
