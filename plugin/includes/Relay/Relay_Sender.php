<?php
/**
 * Sends the requests of a wave.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use WpOrg\Requests\Exception;
use WpOrg\Requests\Requests;
use WpOrg\Requests\Response;
use WpOrg\Requests\Transport\Curl;
use WpOrg\Requests\Transport\Fsockopen;

defined( 'ABSPATH' ) || exit;

/**
 * Sends in parallel, with what WP_Http would have honoured; never follows a redirect.
 *
 * @internal
 */
final class Relay_Sender {

	// An answer that is longer is cut off while it is read.
	public const MOST_BYTES = 262144;

	private const CONNECT_SECONDS = 5;

	private Network_Settings $settings;

	private Deadline $deadline;

	private string $user_agent;

	private bool $has_curl;

	/**
	 * Keeps what all waves share.
	 *
	 * @param Network_Settings $settings   Settings of the site.
	 * @param Deadline         $deadline   Time limit.
	 * @param string           $user_agent User agent, without the site's address.
	 * @param bool|null        $has_curl   Whether cURL can be used; null = find out.
	 */
	public function __construct( Network_Settings $settings, Deadline $deadline, string $user_agent, ?bool $has_curl = null ) {
		$this->settings   = $settings;
		$this->deadline   = $deadline;
		$this->user_agent = $user_agent;
		$this->has_curl   = $has_curl ?? Curl::test( array( 'ssl' => true ) );
	}

	/**
	 * Sends requests and waits for all answers.
	 *
	 * @param list<Outgoing>              $wave      Requests.
	 * @param array<string, list<string>> $pins      Checked addresses by host.
	 * @param Redaction                   $redaction Takes the secrets out of what other plugins see.
	 * @return array<string, Outcome> Outcomes by request id.
	 */
	public function send( array $wave, array $pins, Redaction $redaction ): array {
		$outcomes = array();
		$batch    = array();
		$watched  = array();
		foreach ( $wave as $outgoing ) {
			$id             = $outgoing->request->id;
			$watched[ $id ] = new Hook_Copies( $outgoing, $this->user_agent, $this->settings->certificates(), $redaction );
			$outcome        = $watched[ $id ]->before();
			if ( null === $outcome && $this->settings->blocks( $outgoing->request->url() ) ) {
				$outcome = Outcome::failed( 'blocked', 'http_request_not_executed', 'WP_HTTP_BLOCK_EXTERNAL' );
			}
			if ( null === $outcome ) {
				$batch[ $id ] = $outgoing;
			} else {
				$outcomes[ $id ] = $outcome;
			}
		}

		// Without cURL the requests go one after another, and each must find time left.
		foreach ( array_chunk( $batch, $this->has_curl ? max( 1, count( $batch ) ) : 1, true ) as $chunk ) {
			$outcomes += $this->exchange( $chunk, $pins, $watched );
		}
		foreach ( $watched as $id => $copies ) {
			$copies->after( $outcomes[ $id ] );
		}
		return $outcomes;
	}

	/**
	 * Sends requests at the same time.
	 *
	 * @param array<string, Outgoing>     $chunk   Requests by id.
	 * @param array<string, list<string>> $pins    Checked addresses by host.
	 * @param array<string, Hook_Copies>  $watched What other plugins see, by id.
	 * @return array<string, Outcome>
	 */
	private function exchange( array $chunk, array $pins, array $watched ): array {
		$seconds = $this->deadline->seconds_left();
		if ( $seconds < 1 ) {
			return array_map(
				static function (): Outcome {
					return Outcome::failed( 'interrupted', 'time', 'No time left' );
				},
				$chunk
			);
		}

		$requests = array();
		$patience = new Patience();
		foreach ( $chunk as $id => $outgoing ) {
			$requests[ $id ] = array(
				'url'     => $outgoing->request->url(),
				'headers' => $outgoing->headers,
				'data'    => $outgoing->request->body,
				'type'    => $outgoing->request->method,
				'options' => $this->options( $outgoing, $pins, $watched[ $id ], $seconds, $patience ),
			);
		}
		$started = microtime( true );
		mbstring_binary_safe_encoding();
		try {
			$answers = Requests::request_multiple( $requests, array( 'transport' => $this->has_curl ? Curl::class : Fsockopen::class ) );
		} catch ( Exception $exception ) { // @phpstan-ignore catch.neverThrown
			$answers = array_fill_keys( array_keys( $requests ), $exception );
		} finally {
			reset_mbstring_encoding();
		}

		$outcomes = array();
		foreach ( $chunk as $id => $outgoing ) {
			$answer          = $answers[ $id ] ?? null;
			$elapsed         = (int) round( 1000 * max( 0, ( $outgoing->finished_at > 0 ? $outgoing->finished_at : microtime( true ) ) - $started ) );
			$outcomes[ $id ] = $answer instanceof Response
				? Outcome::of_response( $answer, $outgoing, $elapsed )
				: $this->failure( $answer, $outgoing, $pins[ $outgoing->request->origin->host() ] ?? null, $seconds );
		}
		return $outcomes;
	}

	/**
	 * Says why a request has no answer.
	 *
	 * @param mixed             $exception What Requests gives instead.
	 * @param Outgoing          $outgoing  Request.
	 * @param list<string>|null $pins      Addresses it was to go to.
	 * @param int               $seconds   Time limit it had.
	 */
	private function failure( $exception, Outgoing $outgoing, ?array $pins, int $seconds ): Outcome {
		$outcome = Outcome::of_exception( $exception, $outgoing );
		if ( array() === $pins && 'connect' === $outcome->kind ) {
			return Outcome::failed( 'dns', '6', 'Could not resolve host: ' . $outgoing->request->origin->host() );
		}
		if ( 'timeout' === $outcome->kind && $seconds < Deadline::REQUEST_SECONDS ) {
			return Outcome::failed( 'interrupted', $outcome->code, $outcome->message );
		}
		if ( $this->settings->is_emulated() && 'too-large' !== $outcome->kind ) {
			return Outcome::failed( 'unknown', $outcome->code, $outcome->message );
		}
		return $outcome;
	}

	/**
	 * Gives Requests' options of one request.
	 *
	 * @param Outgoing                    $outgoing Request.
	 * @param array<string, list<string>> $pins     Checked addresses by host.
	 * @param Hook_Copies                 $copies   What other plugins see.
	 * @param int                         $seconds  Time limit.
	 * @param Patience                    $patience Waits for all of them.
	 * @return array<string, mixed>
	 */
	private function options( Outgoing $outgoing, array $pins, Hook_Copies $copies, int $seconds, Patience $patience ): array {
		$url    = $outgoing->request->url();
		$verify = $this->settings->verification( $copies->args(), $url );
		$pinned = $pins[ $outgoing->request->origin->host() ] ?? null;
		$proxy  = $this->settings->proxy( $url );
		$hooks  = new Relay_Hooks( $url, $copies->args() );
		$hooks->register(
			'curl.before_multi_add',
			static function ( &$handle ) use ( $hooks, $outgoing, $verify, $pinned, $patience ): void {
				Curl_Handle::prepare( $handle, $outgoing, $verify, $pinned );
				$patience->add( $handle, $outgoing );
				// Requests never calls this step in parallel: the proxy and http_api_curl hang on it.
				$hooks->dispatch( 'curl.before_send', array( &$handle ) );
			}
		);
		$hooks->register( 'curl.before_multi_exec', array( $patience, 'wait' ) );
		$hooks->register(
			'fsockopen.remote_socket',
			static function ( &$socket ) use ( $pinned, $proxy ): void {
				// Over https the certificate says who answers; a replaced name could not be verified.
				if ( null === $proxy && null !== $pinned && 0 === strpos( $socket, 'tcp://' ) ) {
					$address = $pinned[0] ?? '255.255.255.255';
					$socket  = 'tcp://' . ( false === strpos( $address, ':' ) ? $address : '[' . $address . ']' ) . strrchr( $socket, ':' );
				}
			}
		);
		$hooks->register(
			'request.progress',
			function ( $data, $read ) use ( $outgoing ): void {
				$outgoing->is_too_large = $outgoing->is_too_large || $read + strlen( $data ) > self::MOST_BYTES;
				if ( ! $this->has_curl && ( $outgoing->is_too_large || $this->deadline->seconds_left() < 1 ) ) {
					throw new Exception( 'Stopped while reading', $outgoing->is_too_large ? 'too-large' : 'interrupted' );
				}
			}
		);
		$hooks->register(
			'requests.before_redirect_check',
			static function ( $response ): void {
				// Nobody wants the cookies, and the library stumbles over badly written ones.
				unset( $response->headers['set-cookie'] );
			}
		);
		$hooks->register(
			'multiple.request.complete',
			static function () use ( $outgoing ): void {
				$outgoing->finished_at = $outgoing->finished_at > 0 ? $outgoing->finished_at : microtime( true );
			}
		);
		return array(
			'timeout'          => $seconds,
			'connect_timeout'  => min( self::CONNECT_SECONDS, $seconds ),
			'useragent'        => $this->user_agent,
			'follow_redirects' => false,
			'idn'              => false,
			'data_format'      => 'body',
			'max_bytes'        => self::MOST_BYTES + 1,
			'verify'           => $verify,
			'verifyname'       => false !== $verify,
			'proxy'            => $proxy ?? false,
			'hooks'            => $hooks,
		);
	}
}
