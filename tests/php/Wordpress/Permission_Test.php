<?php
/**
 * Who may use the routes.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Asks every route as everybody.
 */
final class Permission_Test extends Route_Test_Case {

	/**
	 * Gives every route.
	 *
	 * @return array<string, array{string, string}>
	 */
	public function routes(): array {
		return array(
			'POST relay'        => array( 'POST', 'relay' ),
			'GET connection'    => array( 'GET', 'connection' ),
			'PUT connection'    => array( 'PUT', 'connection' ),
			'DELETE connection' => array( 'DELETE', 'connection' ),
			'GET run'           => array( 'GET', 'run' ),
			'DELETE run'        => array( 'DELETE', 'run' ),
		);
	}

	public function test_these_are_all_routes(): void {
		$found = array();
		foreach ( rest_get_server()->get_routes( 'bucket-doctor/v1' ) as $route => $handlers ) {
			foreach ( '/bucket-doctor/v1' === $route ? array() : $handlers as $handler ) {
				foreach ( array_keys( $handler['methods'] ) as $method ) {
					$found[] = $method . ' ' . substr( $route, strlen( '/bucket-doctor/v1/' ) );
				}
			}
		}

		$this->assertEqualsCanonicalizing( array_keys( $this->routes() ), $found );
	}

	/**
	 * @dataProvider routes
	 *
	 * @param string $method Method.
	 * @param string $route  Route.
	 */
	public function test_an_administrator_may( string $method, string $route ): void {
		$answer = $this->call( $method, $route, $this->body( $route ) );

		$this->assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		$this->assertSame( 'no-store', $answer->get_headers()['Cache-Control'] );
	}

	/**
	 * @dataProvider routes
	 *
	 * @param string $method Method.
	 * @param string $route  Route.
	 */
	public function test_others_may_not( string $method, string $route ): void {
		foreach ( array( 'editor', 'subscriber', '' ) as $role ) {
			$this->log_in( $role );

			$this->assertForbidden( $this->call( $method, $route, $this->body( $route ) ), '' === $role ? 'login' : 'capability' );
		}
	}

	/**
	 * @dataProvider routes
	 *
	 * @param string $method Method.
	 * @param string $route  Route.
	 */
	public function test_an_administrator_without_a_good_nonce_may_not( string $method, string $route ): void {
		$others = wp_create_nonce( 'something-else' );
		foreach ( array( '', 'bad', $others ) as $nonce ) {
			$this->assertForbidden( $this->call( $method, $route, $this->body( $route ), array( 'X-WP-Nonce' => $nonce ) ), 'nonce' );
		}
	}

	/**
	 * @dataProvider routes
	 *
	 * @param string $method Method.
	 * @param string $route  Route.
	 */
	public function test_the_nonce_of_another_user_is_not_enough( string $method, string $route ): void {
		$nonce = wp_create_nonce( 'wp_rest' );
		$this->log_in( 'administrator' );

		$this->assertForbidden( $this->call( $method, $route, $this->body( $route ), array( 'X-WP-Nonce' => $nonce ) ), 'nonce' );
	}

	/**
	 * @dataProvider routes
	 *
	 * @param string $method Method.
	 * @param string $route  Route.
	 */
	public function test_an_application_password_is_not_enough( string $method, string $route ): void {
		$this->hook( 'application_password_is_api_request', '__return_true' );
		$this->hook( 'wp_is_application_passwords_available', '__return_true' );
		$user                   = wp_get_current_user();
		list( $password, $item ) = \WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'test' ) );
		$this->assertInstanceOf( \WP_User::class, wp_authenticate_application_password( null, $user->user_login, $password ) );
		do_action( 'application_password_did_authenticate', $user, $item );

		$this->assertForbidden( $this->call( $method, $route, $this->body( $route ), array( 'X-WP-Nonce' => '' ) ), 'nonce' );
		$this->assertForbidden( $this->call( $method, $route, $this->body( $route ) ), 'nonce' );
		$GLOBALS['wp_rest_application_password_uuid'] = null;
	}

	/**
	 * Gives a body that an administrator may send.
	 *
	 * @param string $route Route.
	 * @return array<string, mixed>
	 */
	private function body( string $route ): array {
		if ( 'relay' !== $route ) {
			return array();
		}
		return array(
			'run'        => array(
				'id'   => self::RUN,
				'wave' => 1,
			),
			'connection' => $this->connection(),
			'requests'   => array(
				array(
					'id'        => 'head-bucket.1',
					'operation' => 'HeadBucket',
					'method'    => 'HEAD',
					'host'      => self::$server->authority(),
					'path'      => '/site-backups/',
				),
			),
		);
	}

	/**
	 * Checks that a route refused, and that nothing was sent.
	 *
	 * @param \WP_REST_Response $answer Answer.
	 * @param string            $reason Reason.
	 */
	private function assertForbidden( \WP_REST_Response $answer, string $reason ): void {
		$this->assertSame( 403, $answer->get_status() );
		$this->assertSame( 'bucket_doctor_forbidden', $answer->get_data()['code'] );
		$this->assertSame( $reason, $answer->get_data()['data']['reason'] );
		$this->assertSame( 0, self::$server->connections() );
	}
}
