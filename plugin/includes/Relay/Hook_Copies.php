<?php
/**
 * What other plugins see of a request.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

// These hooks are WordPress's own; each is documented in wp-includes/class-wp-http.php.
// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals

/**
 * Runs WP_Http's hooks with copies that hold neither signature nor token, and whose changes do not reach the wire.
 *
 * @internal
 */
final class Hook_Copies {

	private string $url;

	/**
	 * Arguments as other plugins left them.
	 *
	 * @var array<string, mixed>
	 */
	private array $args;

	private Redaction $redaction;

	/**
	 * Shows other plugins that a request is coming.
	 *
	 * @param Outgoing  $outgoing     Request.
	 * @param string    $user_agent   User agent.
	 * @param string    $certificates Path of the CA bundle.
	 * @param Redaction $redaction    Takes the secrets out of answers.
	 */
	public function __construct( Outgoing $outgoing, string $user_agent, string $certificates, Redaction $redaction ) {
		$this->url       = $outgoing->request->url();
		$this->redaction = $redaction;
		$own             = $outgoing->public_args( $user_agent, Deadline::REQUEST_SECONDS, $certificates );
		$filtered        = apply_filters( 'http_request_args', $own, $this->url );
		$this->args      = is_array( $filtered ) ? $filtered : $own;
	}

	/**
	 * Gives the arguments as other plugins left them.
	 *
	 * @return array<string, mixed>
	 */
	public function args(): array {
		return $this->args;
	}

	/**
	 * Asks other plugins for an answer before anything is sent.
	 */
	public function before(): ?Outcome {
		$given = apply_filters( 'pre_http_request', false, $this->args, $this->url );
		return false === $given ? null : Outcome::of_wordpress( $given );
	}

	/**
	 * Shows other plugins what became of the request.
	 *
	 * @param Outcome $outcome Outcome.
	 */
	public function after( Outcome $outcome ): void {
		$clean    = $outcome->redacted( $this->redaction );
		$response = '' === $clean->kind
			? array(
				'headers'  => $clean->headers,
				'body'     => $clean->body,
				'response' => array(
					'code'    => $clean->status,
					'message' => get_status_header_desc( $clean->status ),
				),
				'cookies'  => array(),
				'filename' => null,
			)
			: new \WP_Error( 'http_request_failed', 'cURL error ' . $clean->code . ': ' . $clean->message );
		do_action( 'http_api_debug', $response, 'response', 'WpOrg\Requests\Requests', $this->args, $this->url );
		if ( is_array( $response ) ) {
			apply_filters( 'http_response', $response, $this->args, $this->url );
		}
	}
}
