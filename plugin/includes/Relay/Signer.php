<?php
/**
 * Makes requests ready to go out.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Credentials;

defined( 'ABSPATH' ) || exit;

/**
 * Adds what only the server may add: the signature and the headers of the transport.
 *
 * @internal
 */
final class Signer {

	private Credentials $credentials;

	private string $region;

	/**
	 * Secrets and signatures of the wave.
	 *
	 * @var list<string>
	 */
	private array $secrets;

	/**
	 * Keeps what all requests of a wave share.
	 *
	 * @param Credentials $credentials Credentials.
	 * @param string      $region      Region to sign for.
	 */
	public function __construct( Credentials $credentials, string $region ) {
		$this->credentials = $credentials;
		$this->region      = $region;
		$this->secrets     = array( $credentials->secret(), $credentials->token() );
	}

	/**
	 * Makes a request ready to go out.
	 *
	 * @param Relay_Request $request Request.
	 * @param int           $time    Unix time.
	 */
	public function sign( Relay_Request $request, int $time ): Outgoing {
		$outgoing = new Outgoing( $request, $request->headers );
		if ( ! $request->is_anonymous ) {
			$signature = ( new Signature_V4( $this->credentials, $this->region, $request->service ) )->sign(
				$request->method,
				$request->path,
				$request->query,
				array( 'host' => $request->origin->authority() ) + $request->headers,
				$request->body,
				$time
			);

			$outgoing->headers          += $signature['headers'];
			$outgoing->canonical_request = $signature['canonicalRequest'];
			$outgoing->signed_at         = $time;
			$this->secrets[]             = $signature['signature'];
		}
		if ( in_array( $request->method, array( 'PUT', 'POST' ), true ) ) {
			if ( '' === $request->body ) {
				// S3 answers a PUT without a length with 411.
				$outgoing->headers['content-length'] = '0';
			}
			// An empty value keeps cURL from inventing a type that nobody signed.
			$outgoing->headers += array( 'content-type' => '' );
		}
		return $outgoing;
	}

	/**
	 * Gives a redaction for everything that was signed with so far.
	 */
	public function redaction(): Redaction {
		return new Redaction( $this->secrets );
	}
}
