<?php
/**
 * The routes of unfinished runs.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Connection_Resolver;
use BucketDoctor\Connection\Connection_Store;
use BucketDoctor\Connection\Hosts;
use BucketDoctor\Refusal;
use BucketDoctor\Rest\Guard;
use BucketDoctor\Rest\Reply;

defined( 'ABSPATH' ) || exit;

/**
 * GET and DELETE bucket-doctor/v1/run: what is left, and removing it.
 *
 * @internal
 */
final class Run_Controller {

	private Guard $guard;

	private Connection_Resolver $connections;

	private Run_Store $runs;

	private Journal $journal;

	private Clean_Up $clean_up;

	/**
	 * Keeps what it works with.
	 *
	 * @param Guard               $guard       Guard of the routes.
	 * @param Connection_Resolver $connections Connections.
	 * @param Run_Store           $runs        Runs.
	 * @param Journal             $journal     Journal.
	 * @param Clean_Up            $clean_up    Removes what is left.
	 */
	public function __construct( Guard $guard, Connection_Resolver $connections, Run_Store $runs, Journal $journal, Clean_Up $clean_up ) {
		$this->guard       = $guard;
		$this->connections = $connections;
		$this->runs        = $runs;
		$this->journal     = $journal;
		$this->clean_up    = $clean_up;
	}

	/**
	 * Adds the routes.
	 */
	public function add_route(): void {
		$routes = array();
		foreach ( array(
			'GET'    => 'show',
			'DELETE' => 'remove',
		) as $method => $callback ) {
			$routes[] = array(
				'methods'             => $method,
				'callback'            => array( $this, $callback ),
				'permission_callback' => array( $this->guard, 'allow' ),
			);
		}
		register_rest_route( 'bucket-doctor/v1', '/run', $routes );
	}

	/**
	 * Shows what is left.
	 */
	public function show(): \WP_REST_Response {
		return Reply::of(
			function (): array {
				return array( 'runs' => $this->journal->shown() );
			}
		);
	}

	/**
	 * Removes what is left and lifts the lock. Without credentials in the body, only the lock.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request Request.
	 */
	public function remove( \WP_REST_Request $request ): \WP_REST_Response {
		return Reply::of(
			function () use ( $request ): array {
				$asked = ( (array) $request->get_json_params() )['connection'] ?? null;
				$this->runs->check_idle();
				if ( null !== $asked ) {
					$this->runs->hold( true );
					try {
						$this->remove_runs( $asked );
					} finally {
						$this->runs->hold( false );
					}
				}
				$this->runs->forget();
				return array( 'runs' => $this->journal->shown() );
			}
		);
	}

	/**
	 * Removes what all runs left. One that cannot be worked on does not keep the others from it.
	 *
	 * @param mixed $asked `connection` as it came from the browser.
	 * @throws Refusal When the credentials may not be used for any of them; the first of the refusals.
	 */
	private function remove_runs( $asked ): void {
		$refusal = null;
		$is_done = false;
		foreach ( $this->journal->runs() as $id => $entry ) {
			try {
				$is_done = $this->remove_run( (string) $id, $entry['target'], $asked ) || $is_done;
			} catch ( Refusal $caught ) {
				$refusal = $refusal ?? $caught;
			}
		}
		if ( null !== $refusal && ! $is_done ) {
			throw $refusal;
		}
	}

	/**
	 * Removes what one run left.
	 *
	 * @param string                $id     Run id.
	 * @param array<string, string> $target Fields of the run's connection.
	 * @param mixed                 $asked  `connection` as it came from the browser.
	 * @return bool Whether the credentials are meant for it.
	 * @throws Refusal When the credentials may not be used for it.
	 */
	private function remove_run( string $id, array $target, $asked ): bool {
		if ( ! is_array( $asked ) ) {
			throw new Refusal( 'bad_target', 'connection' );
		}
		if ( ! $this->is_meant( $target, $asked ) ) {
			return false;
		}
		// The target is the journal's; of the request only the credentials count, and a stored secret must fit that target.
		$credentials = array_intersect_key( $asked, array_flip( array_merge( array( 'credentials', 'accessKeyId' ), Connection_Store::SECRETS ) ) );
		$this->clean_up->remove( $id, $target, $this->connections->resolve( $credentials + $target ) );
		return true;
	}

	/**
	 * Tells whether credentials belong to a target: nobody else's storage is sent what they sign.
	 *
	 * @param array<string, string> $target Fields of a run's connection.
	 * @param array<mixed>          $asked  `connection` as it came from the browser.
	 * @throws Refusal When a field that tells has not its form.
	 */
	private function is_meant( array $target, array $asked ): bool {
		if ( 'stored' === ( $asked['credentials'] ?? '' ) ) {
			return Connection_Store::binding( $this->connections->stored_fields() ) === Connection_Store::binding( $target );
		}
		if ( ( $asked['accessKeyId'] ?? '' ) === ( $target['accessKeyId'] ?? '' ) ) {
			return true;
		}
		// The journal has every field in its one form, the browser as it was typed.
		$place = array();
		foreach ( array( 'provider', 'endpoint', 'stsEndpoint', 'region' ) as $name ) {
			$place[ $name ] = Connection::check( $name, $asked[ $name ] ?? '' );
		}
		return ( $asked['bucket'] ?? '' ) === ( $target['bucket'] ?? '' ) && Hosts::trust_of( $place ) === Hosts::trust_of( $target );
	}
}
