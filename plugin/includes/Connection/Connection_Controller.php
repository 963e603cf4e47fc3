<?php
/**
 * The routes of the stored connection.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;
use BucketDoctor\Rest\Guard;
use BucketDoctor\Rest\Reply;

defined( 'ABSPATH' ) || exit;

/**
 * GET, PUT and DELETE bucket-doctor/v1/connection (docs/contracts.md 1). Secrets go in and never come out.
 *
 * @internal
 */
final class Connection_Controller {

	private Guard $guard;

	private Connection_Store $store;

	private Secret_Box $box;

	/**
	 * Keeps what it works with.
	 *
	 * @param Guard            $guard Guard of the routes.
	 * @param Connection_Store $store Store.
	 * @param Secret_Box       $box   Encryption.
	 */
	public function __construct( Guard $guard, Connection_Store $store, Secret_Box $box ) {
		$this->guard = $guard;
		$this->store = $store;
		$this->box   = $box;
	}

	/**
	 * Adds the routes.
	 */
	public function add_route(): void {
		$methods = array(
			'GET'    => 'show',
			'PUT'    => 'change',
			'DELETE' => 'remove',
		);
		$routes  = array();
		foreach ( $methods as $method => $callback ) {
			$routes[] = array(
				'methods'             => $method,
				'callback'            => array( $this, $callback ),
				'permission_callback' => array( $this->guard, 'allow' ),
			);
		}
		register_rest_route( 'bucket-doctor/v1', '/connection', $routes );
	}

	/**
	 * Shows the stored connection.
	 */
	public function show(): \WP_REST_Response {
		return Reply::of(
			function (): array {
				return $this->shown();
			}
		);
	}

	/**
	 * Changes the stored connection.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request Request.
	 */
	public function change( \WP_REST_Request $request ): \WP_REST_Response {
		return Reply::of(
			function () use ( $request ): array {
				$changes = (array) $request->get_json_params();
				$editor  = $this->editor( $changes['scope'] ?? 'site' );
				unset( $changes['scope'] );
				$notices = $editor->apply( $changes );
				return $this->shown() + array( 'notices' => array_map( array( $this, 'notice' ), $notices ) );
			}
		);
	}

	/**
	 * Removes the stored connection.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request Request.
	 */
	public function remove( \WP_REST_Request $request ): \WP_REST_Response {
		return Reply::of(
			function () use ( $request ): array {
				$this->editor( ( (array) $request->get_json_params() )['scope'] ?? 'site' )->remove();
				return $this->shown();
			}
		);
	}

	/**
	 * Gives the editor of a scope.
	 *
	 * @param mixed $scope `site` or `network`.
	 * @throws Refusal When the user may not change it.
	 */
	private function editor( $scope ): Connection_Editor {
		if ( 'network' === $scope && is_multisite() ) {
			$this->guard->require_network();
			return new Connection_Editor( $this->store, $this->box, new Saved_Fields( true ), 'network' );
		}
		if ( 'site' !== $scope ) {
			throw new Refusal( 'bad_target', 'scope' );
		}
		return new Connection_Editor( $this->store, $this->box, new Saved_Fields( false ), 'database' );
	}

	/**
	 * Describes the stored connection. What belongs to the network or the server is not shown to a sub-site's administrator.
	 *
	 * @return array<string, array<string, bool|string>>
	 */
	private function shown(): array {
		$shown = array();
		foreach ( Connection_Store::plain_fields() as $name ) {
			$field = $this->store->field( $name );
			if ( $field['locked'] && ! $this->guard->may_handle_network() ) {
				$field['value'] = '';
			}
			$shown[ $name ] = $field;
		}
		foreach ( Connection_Store::SECRETS as $name ) {
			$shown[ $name ] = $this->store->secret_state( $name );
		}
		return $shown;
	}

	/**
	 * Words a notice.
	 *
	 * @param string $code Code.
	 * @return array{code: string, message: string}
	 */
	private function notice( string $code ): array {
		return array(
			'code'    => $code,
			'message' => 'token-deleted' === $code
				? __( 'The stored session token belonged to the former key and was deleted.', 'bucket-doctor' )
				: __( 'The stored secret access key was deleted, because access key ID, provider or endpoint changed. Enter the secret access key that belongs to them.', 'bucket-doctor' ),
		);
	}
}
