<?php
/**
 * Who may use the routes.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Rest;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Lets in administrators who act from the site's own screen, and nobody else.
 *
 * @internal
 */
final class Guard {

	/**
	 * Checks capability and nonce. WordPress asks for a nonce with cookies only; other ways to log in are no consent
	 * to send requests in somebody's name.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $request Request.
	 * @return true|\WP_Error
	 */
	public function allow( \WP_REST_Request $request ) {
		$nonce = (string) $request->get_header( 'x_wp_nonce' );
		if ( ! current_user_can( 'manage_options' ) ) {
			return Reply::error( new Refusal( 'forbidden', is_user_logged_in() ? 'capability' : 'login' ) );
		}
		if ( false === wp_verify_nonce( $nonce, 'wp_rest' ) || null !== rest_get_authenticated_app_password() ) {
			return Reply::error( new Refusal( 'forbidden', 'nonce' ) );
		}
		return true;
	}

	/**
	 * Checks that a user may handle what belongs to all sites of a network, or to the server.
	 *
	 * @throws Refusal When the user may not.
	 */
	public function require_network(): void {
		if ( ! $this->may_handle_network() ) {
			throw new Refusal( 'forbidden', 'network' );
		}
	}

	/**
	 * Tells whether a user may handle what belongs to all sites of a network, or to the server.
	 */
	public function may_handle_network(): bool {
		return ! is_multisite() || current_user_can( 'manage_network_options' );
	}
}
