<?php
/**
 * What became of one request.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use WpOrg\Requests\Exception;
use WpOrg\Requests\Exception\Transport\Curl as Curl_Exception;
use WpOrg\Requests\Response;

defined( 'ABSPATH' ) || exit;

/**
 * An answer, or the reason why there is none.
 *
 * @internal
 */
final class Outcome {

	/**
	 * Status, 0 where no answer came.
	 */
	public int $status = 0;

	/**
	 * Lower-case headers.
	 *
	 * @var array<string, string>
	 */
	public array $headers = array();

	public string $body = '';

	public int $elapsed_ms = 0;

	/**
	 * Failure kind of docs/contracts.md 2, '' where an answer came.
	 */
	public string $kind = '';

	public string $code = '';

	public string $message = '';

	/**
	 * The same without secrets, once somebody has asked for it.
	 */
	private ?self $clean = null;

	/**
	 * Makes the outcome of a request that no answer came to.
	 *
	 * @param string $kind    Failure kind.
	 * @param string $code    Number or name of the error.
	 * @param string $message What the transport says of it.
	 */
	public static function failed( string $kind, string $code, string $message ): self {
		$outcome          = new self();
		$outcome->kind    = $kind;
		$outcome->code    = $code;
		$outcome->message = $message;
		return $outcome;
	}

	/**
	 * Makes the outcome of an answer.
	 *
	 * @param int                         $status     Status.
	 * @param iterable<string, mixed>     $headers    Headers.
	 * @param string                      $body       Body.
	 * @param int                         $elapsed_ms Milliseconds from sending to the end of the answer.
	 */
	public static function answered( int $status, iterable $headers, string $body, int $elapsed_ms ): self {
		$outcome             = new self();
		$outcome->status     = $status;
		$outcome->body       = $body;
		$outcome->elapsed_ms = $elapsed_ms;
		foreach ( $headers as $name => $value ) {
			// Cookies of whoever answered are none of the browser's business.
			if ( 'set-cookie' !== strtolower( (string) $name ) ) {
				$outcome->headers[ strtolower( (string) $name ) ] = implode( ', ', array_map( 'strval', array_filter( (array) $value, 'is_scalar' ) ) );
			}
		}
		return $outcome;
	}

	/**
	 * Reads Requests' answer.
	 *
	 * @param Response $response   Answer.
	 * @param Outgoing $outgoing   Request.
	 * @param int      $elapsed_ms Milliseconds.
	 */
	public static function of_response( Response $response, Outgoing $outgoing, int $elapsed_ms ): self {
		if ( $outgoing->is_too_large || strlen( $response->body ) > Relay_Sender::MOST_BYTES ) {
			return self::failed( 'too-large', '42', 'Answer larger than ' . Relay_Sender::MOST_BYTES . ' bytes' );
		}
		return self::answered( (int) $response->status_code, $response->headers->getAll(), $response->body, $elapsed_ms );
	}

	/**
	 * Reads what Requests gives instead of an answer.
	 *
	 * @param mixed    $exception Exception; anything else means that the transport lost the request.
	 * @param Outgoing $outgoing  Request.
	 */
	public static function of_exception( $exception, Outgoing $outgoing ): self {
		if ( $outgoing->is_too_large ) {
			return self::failed( 'too-large', '42', 'Answer larger than ' . Relay_Sender::MOST_BYTES . ' bytes' );
		}
		if ( $exception instanceof Curl_Exception ) {
			$number = (int) $exception->getCode();
			$reason = (string) $exception->getReason();
			return self::failed( Failure_Kind::of_curl( $number, $reason ), (string) $number, $reason );
		}
		if ( $exception instanceof Exception ) {
			$number = (int) $exception->getCode();
			return self::failed( self::kind_of_type( (string) $exception->getType(), $number, $exception->getMessage() ), 0 === $number ? (string) $exception->getType() : (string) $number, $exception->getMessage() );
		}
		return self::failed( Failure_Kind::OTHERWISE, 'none', 'No answer' );
	}

	/**
	 * Reads what another plugin gives through `pre_http_request`.
	 *
	 * @param mixed $given Response array or WP_Error.
	 */
	public static function of_wordpress( $given ): self {
		if ( $given instanceof \WP_Error ) {
			$code = (string) $given->get_error_code();
			$kind = 'http_request_not_executed' === $code ? 'blocked' : Failure_Kind::OTHERWISE;
			if ( 1 === preg_match( '/\AcURL error ([0-9]+): (.*)\z/s', $given->get_error_message(), $parts ) ) {
				return self::failed( Failure_Kind::of_curl( (int) $parts[1], $parts[2] ), $parts[1], $parts[2] );
			}
			return self::failed( $kind, $code, $given->get_error_message() );
		}
		if ( ! is_array( $given ) ) {
			return self::failed( Failure_Kind::OTHERWISE, 'pre_http_request', 'Not a response' );
		}
		// Nobody makes sure that another plugin's answer has the form that WordPress documents.
		$headers = wp_remote_retrieve_headers( $given );
		$body    = wp_remote_retrieve_body( $given );
		return self::answered( (int) wp_remote_retrieve_response_code( $given ), is_iterable( $headers ) ? $headers : array(), is_scalar( $body ) ? (string) $body : '', 0 );
	}

	/**
	 * Takes secrets out of everything that can hold one: once, since a wave of large answers takes seconds to search.
	 *
	 * @param Redaction $redaction Redaction of the wave that the outcome belongs to.
	 */
	public function redacted( Redaction $redaction ): self {
		if ( null !== $this->clean ) {
			return $this->clean;
		}
		$clean          = clone $this;
		$clean->body    = $redaction->clean( $this->body );
		$clean->message = $redaction->clean( $this->message );
		$clean->headers = array_map( array( $redaction, 'clean' ), $this->headers );
		$this->clean    = $clean;
		return $clean;
	}

	/**
	 * Tells whether the server did what was asked.
	 */
	public function is_success(): bool {
		return $this->status >= 200 && $this->status <= 299;
	}

	/**
	 * Names the kind of an error of the transport that does without cURL.
	 *
	 * @param string $type    Requests' type.
	 * @param int    $number  Number of the system's error.
	 * @param string $message Message.
	 */
	private static function kind_of_type( string $type, int $number, string $message ): string {
		if ( in_array( $type, array( 'timeout', 'interrupted' ), true ) ) {
			return $type;
		}
		if ( 0 === strpos( $type, 'requests.' ) || 'noversion' === $type ) {
			return 'protocol';
		}
		if ( 1 === preg_match( '/SSL|TLS|certificate|crypto/i', $type . $message ) ) {
			return 'tls';
		}
		if ( false !== stripos( $message, 'getaddrinfo' ) ) {
			return 'dns';
		}
		// ETIMEDOUT on Linux, macOS and Windows.
		if ( in_array( $number, array( 110, 60, 10060 ), true ) ) {
			return 'timeout';
		}
		return 0 === strpos( $type, 'fsockopen' ) ? 'connect' : Failure_Kind::OTHERWISE;
	}
}
