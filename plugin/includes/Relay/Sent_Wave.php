<?php
/**
 * A wave and its answers.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * What was sent and what came back, and how the browser sees it.
 *
 * @internal
 */
final class Sent_Wave {

	/**
	 * Requests in the order asked.
	 *
	 * @var list<Outgoing>
	 */
	private array $wave;

	/**
	 * Outcomes by request id, not yet redacted.
	 *
	 * @var array<string, Outcome>
	 */
	private array $outcomes;

	private Redaction $redaction;

	/**
	 * Keeps a wave.
	 *
	 * @param list<Outgoing>         $wave      Requests.
	 * @param array<string, Outcome> $outcomes  Outcomes by request id.
	 * @param Redaction              $redaction Takes the secrets out.
	 */
	public function __construct( array $wave, array $outcomes, Redaction $redaction ) {
		$this->wave      = $wave;
		$this->outcomes  = $outcomes;
		$this->redaction = $redaction;
	}

	/**
	 * Calls a function with each request and its outcome, without secrets.
	 *
	 * @param callable( Relay_Request, Outcome ): void $visit Function.
	 */
	public function each( callable $visit ): void {
		foreach ( $this->wave as $outgoing ) {
			$visit( $outgoing->request, $this->outcomes[ $outgoing->request->id ]->redacted( $this->redaction ) );
		}
	}

	/**
	 * Gives the entries of relay-response.json, in the order asked.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function answers(): array {
		$answers = array();
		foreach ( $this->wave as $outgoing ) {
			$answers[] = Relay_Answer::of( $outgoing, $this->outcomes[ $outgoing->request->id ], $this->redaction );
		}
		return $answers;
	}
}
