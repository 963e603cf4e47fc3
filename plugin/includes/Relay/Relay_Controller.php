<?php
/**
 * The route that sends a wave.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Connection_Resolver;
use BucketDoctor\Refusal;
use BucketDoctor\Rest\Guard;
use BucketDoctor\Rest\Reply;
use BucketDoctor\Run\Journal;
use BucketDoctor\Run\Run;
use BucketDoctor\Run\Run_Store;

defined( 'ABSPATH' ) || exit;

/**
 * POST bucket-doctor/v1/relay (docs/contracts.md 2).
 *
 * @internal
 */
final class Relay_Controller {

	private Guard $guard;

	private Connection_Resolver $connections;

	private Endpoint_Rule $endpoints;

	private Exchange $exchange;

	private Run_Store $runs;

	private Journal $journal;

	/**
	 * Keeps what it works with.
	 *
	 * @param Guard               $guard       Guard of the routes.
	 * @param Connection_Resolver $connections Connections.
	 * @param Endpoint_Rule       $endpoints   Rule of endpoints.
	 * @param Exchange            $exchange    Sends waves.
	 * @param Run_Store           $runs        Runs.
	 * @param Journal             $journal     Journal.
	 */
	public function __construct( Guard $guard, Connection_Resolver $connections, Endpoint_Rule $endpoints, Exchange $exchange, Run_Store $runs, Journal $journal ) {
		$this->guard       = $guard;
		$this->connections = $connections;
		$this->endpoints   = $endpoints;
		$this->exchange    = $exchange;
		$this->runs        = $runs;
		$this->journal     = $journal;
	}

	/**
	 * Adds the route.
	 */
	public function add_route(): void {
		register_rest_route(
			'bucket-doctor/v1',
			'/relay',
			array(
				'methods'             => \WP_REST_Server::CREATABLE,
				'callback'            => array( $this, 'relay' ),
				'permission_callback' => array( $this->guard, 'allow' ),
				'args'                => array(
					'run'        => array(
						'type'     => 'object',
						'required' => true,
					),
					'connection' => array(
						'type'     => 'object',
						'required' => true,
					),
					'requests'   => array(
						'type'     => 'array',
						'required' => true,
					),
				),
			)
		);
	}

	/**
	 * Sends a wave.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request Request.
	 */
	public function relay( \WP_REST_Request $request ): \WP_REST_Response {
		return Reply::of(
			function () use ( $request ): array {
				return array( 'responses' => $this->send( (array) $request->get_json_params() ) );
			}
		);
	}

	/**
	 * Checks a wave completely, then sends it.
	 *
	 * @param array<mixed> $asked Body of the request.
	 * @return list<array<string, mixed>>
	 * @throws Refusal When the wave is refused; nothing was sent then.
	 */
	private function send( array $asked ): array {
		$run      = Run::of( $asked['run'] ?? null );
		$resolved = $this->connections->resolve( $asked['connection'] ?? null );
		$this->endpoints->accept( $resolved->connection );
		$facts    = $this->runs->facts( $run );
		$requests = ( new Relay_Policy( $resolved->connection, $facts ) )->accept( is_array( $asked['requests'] ?? null ) ? $asked['requests'] : array() );
		$pins = $this->exchange->prepare( $resolved->connection, $resolved->credentials, $requests );

		// Names take time to resolve: nothing slow stands between looking at the lock and taking it.
		$this->runs->check( $run, $resolved );
		$ledger = $this->journal->ledger( $run->id() );
		foreach ( $requests as $request ) {
			$ledger->before( $request );
		}
		// What nobody has written down, nobody could remove.
		if ( ! $this->journal->keep( $run->id(), $resolved, $ledger ) ) {
			throw new Refusal( 'storage_refused', 'journal' );
		}
		$this->runs->begin( $run, $resolved );

		$sent = $this->exchange->send( $resolved->connection, $resolved->credentials, $requests, $pins );

		$sent->each(
			static function ( Relay_Request $request, Outcome $outcome ) use ( $ledger, $facts ): void {
				$ledger->after( $request, $outcome );
				$facts->learn( $request, $outcome->status, $outcome->headers, $outcome->body );
			}
		);
		$this->journal->keep( $run->id(), $resolved, $ledger, $facts->denied() );
		$this->runs->finish( $run, $facts );
		return $sent->answers();
	}
}
