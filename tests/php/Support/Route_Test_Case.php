<?php
/**
 * Base of the tests of routes.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Support;

use PHPUnit\Framework\TestCase;

/**
 * A WordPress with an administrator logged in, a storage server that notes what it is sent, and fresh routes.
 */
abstract class Route_Test_Case extends TestCase {

	protected const RUN = '0123456789abcdef0123456789abcdef';

	protected const SECRET = 'canary/Secret+Key=0123456789abcdefghijkl';

	protected static Observing_Server $server;

	/**
	 * Users of this test.
	 *
	 * @var list<int>
	 */
	private array $users = array();

	/**
	 * Hooks of this test.
	 *
	 * @var list<array{string, callable, int}>
	 */
	private array $hooked = array();

	public static function setUpBeforeClass(): void {
		if ( ! function_exists( 'wp_insert_user' ) ) {
			self::fail( 'These tests need a WordPress: set BUCKET_DOCTOR_WP to its folder, or run npm test.' );
		}
		self::$server = new Observing_Server();
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=' . self::$server->origin() );
	}

	public static function tearDownAfterClass(): void {
		self::$server->stop();
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS' );
	}

	protected function setUp(): void {
		$this->log_in( 'administrator' );
		self::$server->answer( array( array( 'status' => 200 ) ) );
	}

	protected function tearDown(): void {
		foreach ( $this->hooked as list( $hook, $callback, $priority ) ) {
			remove_filter( $hook, $callback, $priority );
		}
		wp_set_current_user( 0 );
		foreach ( $this->users as $user ) {
			wp_delete_user( $user );
		}
		$GLOBALS['wp_rest_server'] = null;
	}

	/**
	 * Logs a new user in.
	 *
	 * @param string $role Role, '' for nobody.
	 */
	protected function log_in( string $role ): int {
		$user = 0;
		if ( '' !== $role ) {
			$name = $role . wp_generate_password( 8, false );
			$made = wp_insert_user(
				array(
					'user_login' => $name,
					'user_pass'  => wp_generate_password(),
					'user_email' => $name . '@example.org',
					'role'       => $role,
				)
			);

			$user          = $made instanceof \WP_Error ? 0 : $made;
			$this->users[] = $user;
		}
		wp_set_current_user( $user );
		return $user;
	}

	/**
	 * Hooks something in for this test.
	 *
	 * @param string   $hook     Hook.
	 * @param callable $callback Callback.
	 * @param int      $priority Priority.
	 */
	protected function hook( string $hook, callable $callback, int $priority = 10 ): void {
		add_filter( $hook, $callback, $priority, 9 );
		$this->hooked[] = array( $hook, $callback, $priority );
	}

	/**
	 * Calls a route as the screen does.
	 *
	 * @param string                    $method  Method.
	 * @param string                    $route   Route below the namespace.
	 * @param array<string, mixed>|null $body    Body.
	 * @param array<string, string>     $headers Headers; the nonce is added unless it is given.
	 */
	protected function call( string $method, string $route, ?array $body = null, array $headers = array() ): \WP_REST_Response {
		$request = new \WP_REST_Request( $method, '/bucket-doctor/v1/' . $route );
		foreach ( $headers + array( 'X-WP-Nonce' => wp_create_nonce( 'wp_rest' ) ) as $name => $value ) {
			$request->set_header( $name, $value );
		}
		if ( null !== $body ) {
			$request->set_header( 'Content-Type', 'application/json' );
			$request->set_body( (string) wp_json_encode( $body, JSON_PRESERVE_ZERO_FRACTION ) );
		}
		return rest_do_request( $request );
	}

	/**
	 * Sends a wave on typed credentials.
	 *
	 * @param list<array<string, mixed>> $requests   Requests, completed where something is left out.
	 * @param array<string, mixed>       $connection Fields that differ.
	 * @param int                        $wave       Number of the wave.
	 * @param string                     $run        Run id.
	 */
	protected function relay( array $requests, array $connection = array(), int $wave = 1, string $run = self::RUN ): \WP_REST_Response {
		return $this->call(
			'POST',
			'relay',
			array(
				'run'        => array(
					'id'   => $run,
					'wave' => $wave,
				),
				'connection' => $connection + $this->connection(),
				'requests'   => array_map( array( $this, 'complete' ), $requests ),
			)
		);
	}

	/**
	 * Gives the connection to the observing server.
	 *
	 * @return array<string, string>
	 */
	protected function connection(): array {
		return array(
			'credentials'     => 'typed',
			'provider'        => 'aws',
			'endpoint'        => self::$server->origin(),
			'stsEndpoint'     => self::$server->origin(),
			'region'          => 'eu-central-1',
			'bucket'          => 'site-backups',
			'prefix'          => 'example/',
			'addressing'      => 'path',
			'profile'         => 'updraftplus',
			'accessKeyId'     => 'AKIARTX3GSDSVNNBOPER',
			'secretAccessKey' => self::SECRET,
		);
	}

	/**
	 * Gives a key of the test's own folder.
	 */
	protected function own_key(): string {
		return 'example/bucket-doctor-test/abcdefghij0123456789';
	}

	/**
	 * Gives a request that puts an object.
	 *
	 * @param string $key Key.
	 * @return array<string, mixed>
	 */
	protected function put( string $key ): array {
		return array(
			'id'        => 'put-object.1',
			'operation' => 'PutObject',
			'method'    => 'PUT',
			'path'      => '/site-backups/' . $key,
			'query'     => array( 'x-id' => 'PutObject' ),
			'headers'   => array( 'content-type' => 'text/plain' ),
			'body'      => base64_encode( \BucketDoctor\Relay\Fixed_Bodies::ALL['object'] ),
		);
	}

	/**
	 * Gives a request that lists one key.
	 *
	 * @param string $prefix Prefix.
	 * @return array<string, mixed>
	 */
	protected function list( string $prefix = 'example/' ): array {
		return array(
			'id'        => 'list-objects.1',
			'operation' => 'ListObjectsV2',
			'query'     => array(
				'list-type' => '2',
				'max-keys'  => '1',
				'prefix'    => $prefix,
			),
		);
	}

	/**
	 * Gives a request that removes the own key.
	 *
	 * @return array<string, mixed>
	 */
	protected function delete(): array {
		return array(
			'id'        => 'delete.1',
			'operation' => 'DeleteObject',
			'method'    => 'DELETE',
			'path'      => '/site-backups/' . $this->own_key(),
			'query'     => array( 'x-id' => 'DeleteObject' ),
		);
	}

	/**
	 * Completes a request.
	 *
	 * @param array<string, mixed> $request Request.
	 * @return array<string, mixed>
	 */
	protected function complete( array $request ): array {
		return $request + array(
			'id'        => 'list-objects.1',
			'operation' => 'ListObjectsV2',
			'anonymous' => false,
			'method'    => 'GET',
			'host'      => self::$server->authority(),
			'path'      => '/site-backups/',
			'query'     => array(),
			'headers'   => array(),
		);
	}
}
