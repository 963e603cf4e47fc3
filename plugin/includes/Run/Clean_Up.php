<?php
/**
 * Removes what a run left.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Resolved;
use BucketDoctor\Refusal;
use BucketDoctor\Relay\Endpoint_Rule;
use BucketDoctor\Relay\Exchange;
use BucketDoctor\Relay\Outcome;
use BucketDoctor\Relay\Relay_Policy;
use BucketDoctor\Relay\Relay_Request;
use BucketDoctor\Relay\Run_Facts;

defined( 'ABSPATH' ) || exit;

/**
 * Works through a ledger with requests of the allow-list: asks about what is uncertain, removes what is certain.
 *
 * @internal
 */
final class Clean_Up {

	// Each round asks or removes; a version that was hidden by another shows in the next.
	private const ROUNDS = 6;

	private const PER_WAVE = 32;

	private Endpoint_Rule $endpoints;

	private Exchange $exchange;

	private Journal $journal;

	/**
	 * Keeps what it works with.
	 *
	 * @param Endpoint_Rule $endpoints Rule of endpoints.
	 * @param Exchange      $exchange  Sends waves.
	 * @param Journal       $journal   Journal.
	 */
	public function __construct( Endpoint_Rule $endpoints, Exchange $exchange, Journal $journal ) {
		$this->endpoints = $endpoints;
		$this->exchange  = $exchange;
		$this->journal   = $journal;
	}

	/**
	 * Removes what a run left, as far as the credentials may.
	 *
	 * @param string                $run      Run id.
	 * @param array<string, string> $target   Fields of the run's connection.
	 * @param Resolved              $resolved Credentials to do it with.
	 * @throws Refusal When nothing can be sent.
	 */
	public function remove( string $run, array $target, Resolved $resolved ): void {
		$used = new Resolved( Connection::from_fields( $target ), $resolved->credentials, $resolved->source );
		$this->endpoints->accept( $used->connection );
		$ledger = $this->journal->ledger( $run );
		$asked  = array();
		for ( $round = 0; $round < self::ROUNDS; $round++ ) {
			$requests = $this->next_requests( $run, $ledger, $asked, $used->connection );
			if ( array() === $requests ) {
				break;
			}
			$pins = $this->exchange->prepare( $used->connection, $used->credentials, $requests );
			foreach ( $requests as $request ) {
				$asked[ $request->method . $request->url() ] = true;
				$ledger->before( $request );
			}
			$this->journal->keep( $run, $used, $ledger );
			$this->exchange->send( $used->connection, $used->credentials, $requests, $pins )->each(
				static function ( Relay_Request $request, Outcome $outcome ) use ( $ledger, &$asked ): void {
					$ledger->after( $request, $outcome );
					if ( ( new Discovery( $ledger ) )->learn( $request, $outcome ) ) {
						unset( $asked[ $request->method . $request->url() ] );
					}
				}
			);
			$this->journal->keep( $run, $used, $ledger );
		}
	}

	/**
	 * Gives the requests that come next and were not sent yet.
	 *
	 * @param string              $run        Run id.
	 * @param Ledger              $ledger     Ledger.
	 * @param array<string, true> $asked      Requests that were sent already.
	 * @param Connection          $connection Connection.
	 * @return list<Relay_Request>
	 */
	private function next_requests( string $run, Ledger $ledger, array $asked, Connection $connection ): array {
		$policy = new Relay_Policy( $connection, new Run_Facts( $run ) );
		$new    = array();
		foreach ( ( new Removal( $connection ) )->requests( $ledger->leftovers() ) as $wanted ) {
			try {
				list( $request ) = $policy->accept( array( $wanted ) );
			} catch ( Refusal $refusal ) {
				// Outside the allow-list it stays, and the rest is removed.
				continue;
			}
			if ( ! isset( $asked[ $request->method . $request->url() ] ) ) {
				$new[] = $request;
			}
		}
		return array_slice( $new, 0, self::PER_WAVE );
	}
}
