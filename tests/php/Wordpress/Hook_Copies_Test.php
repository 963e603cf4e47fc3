<?php
/**
 * What other plugins see and may do.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Hooks in as other plugins do.
 */
final class Hook_Copies_Test extends Route_Test_Case {

	private const HOOKS = array( 'http_request_args', 'pre_http_request', 'http_api_curl', 'http_api_debug', 'http_response' );

	/**
	 * What the hooks were given, by name.
	 *
	 * @var array<string, list<mixed>>
	 */
	private array $seen = array();

	public function test_every_hook_of_wordpress_runs_and_none_is_given_what_signs_the_request(): void {
		foreach ( self::HOOKS as $hook ) {
			$this->hook(
				$hook,
				function ( ...$given ) use ( $hook ) {
					$this->seen[ $hook ][] = $given;
					return $given[0];
				}
			);
		}
		self::$server->answer( array( array( 'body' => '<Token-0>session/Token+0123456789==</Token-0>' . self::SECRET ) ) );
		$this->relay( array( $this->put( $this->own_key() ) ), array( 'sessionToken' => 'session/Token+0123456789==' ) );
		$signature = explode( 'Signature=', self::$server->requests()[0]['headers']['authorization'] )[1];

		$this->assertSame( self::HOOKS, array_keys( $this->seen ) );
		$all = serialize( array_map( array( $this, 'without_handles' ), $this->seen ) );
		$this->assertStringContainsString( 'bucket-doctor-test', $all );
		foreach ( array( self::SECRET, 'session/Token', $signature, 'AWS4-HMAC-SHA256', 'authorization', 'x-amz-security-token' ) as $secret ) {
			$this->assertFalse( stripos( $all, $secret ), $secret );
		}
	}

	public function test_what_signs_a_request_is_not_given_to_the_actions_of_the_library(): void {
		$seen = array();
		foreach ( array( 'requests.before_request', 'curl.before_send', 'requests.before_parse', 'requests.after_request' ) as $step ) {
			$this->hook(
				'requests-' . $step,
				static function () use ( &$seen, $step ): void {
					$seen[] = $step;
				}
			);
		}
		$this->relay( array( $this->list() ) );

		$this->assertSame( array(), $seen );
	}

	public function test_changes_of_other_plugins_do_not_reach_the_wire(): void {
		$this->hook(
			'http_request_args',
			static function ( array $args ): array {
				$args['method']              = 'DELETE';
				$args['headers']['x-evil']   = '1';
				$args['headers']['host']     = 'evil.example';
				$args['body']                = 'evil';
				$args['redirection']         = 5;
				$args['user-agent']          = 'evil';
				return $args;
			}
		);
		self::$server->answer(
			array(
				array(
					'status'  => 302,
					'headers' => array( 'Location' => self::$server->origin() . '/evil' ),
				),
			)
		);
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$requests = self::$server->requests();

		$this->assertCount( 1, $requests );
		$this->assertStringStartsWith( 'PUT ', $requests[0]['line'] );
		$this->assertArrayNotHasKey( 'x-evil', $requests[0]['headers'] );
		$this->assertSame( 'bucket-doctor/0.1.0', $requests[0]['headers']['user-agent'] );
		$this->assertStringStartsWith( 'Written by Bucket Doctor', $requests[0]['body'] );
	}

	public function test_the_answer_is_not_changed_by_other_plugins(): void {
		$this->hook(
			'http_response',
			static function ( array $response ): array {
				$response['body'] = 'changed';
				return $response;
			}
		);
		self::$server->answer( array( array( 'body' => 'as it was' ) ) );

		$this->assertSame( 'as it was', base64_decode( $this->relay( array( $this->list() ) )->get_data()['responses'][0]['body'], true ) );
	}

	public function test_an_answer_of_another_plugin_takes_the_place_of_the_request(): void {
		$this->hook(
			'pre_http_request',
			static function () {
				return array(
					'headers'  => array( 'X-From' => 'plugin' ),
					'body'     => 'given',
					'response' => array( 'code' => 418 ),
				);
			}
		);
		$entry = $this->relay( array( $this->list() ) )->get_data()['responses'][0];

		$this->assertSame( 418, $entry['status'] );
		$this->assertSame( 'plugin', $entry['headers']->{'x-from'} );
		$this->assertSame( 0, self::$server->connections() );
	}

	public function test_an_error_of_another_plugin_is_a_failure(): void {
		$this->hook(
			'pre_http_request',
			static function () {
				return new \WP_Error( 'http_request_failed', 'cURL error 28: Operation timed out' );
			}
		);

		$this->assertSame(
			array(
				'kind'    => 'timeout',
				'code'    => '28',
				'message' => 'Operation timed out',
			),
			$this->relay( array( $this->list() ) )->get_data()['responses'][0]['failure']
		);
	}

	/**
	 * Gives answers that have not the form that WordPress documents.
	 *
	 * @return array<string, array{mixed}>
	 */
	public function odd_answers(): array {
		return array(
			'nothing'            => array( array() ),
			'text for headers'   => array( array( 'headers' => 'none', 'body' => null, 'response' => array( 'code' => '200' ) ) ),
			'lists in headers'   => array( array( 'headers' => array( 'a' => array( 'b', array( 'c' ) ) ), 'body' => array( 'd' ), 'response' => array( 'code' => 200 ) ) ),
			'an object for text' => array( array( 'headers' => array(), 'body' => new \stdClass(), 'response' => 'none' ) ),
			'true'               => array( true ),
		);
	}

	/**
	 * @dataProvider odd_answers
	 *
	 * @param mixed $given Answer of another plugin.
	 */
	public function test_an_odd_answer_of_another_plugin_does_not_end_the_run( $given ): void {
		$this->hook(
			'pre_http_request',
			static function () use ( $given ) {
				return $given;
			}
		);

		$this->assertSame( 200, $this->relay( array( $this->list() ) )->get_status() );
	}

	public function test_another_plugin_may_connect_a_name_elsewhere(): void {
		$port = self::$server->port();
		$this->hook(
			'http_api_curl',
			static function ( $handle ) use ( $port ): void {
				curl_setopt( $handle, CURLOPT_CONNECT_TO, array( 'nowhere.invalid:80:127.0.0.1:' . $port ) );
			}
		);
		$this->hook(
			'option_siteurl',
			static function (): string {
				return 'http://nowhere.invalid';
			},
			20
		);
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=http://nowhere.invalid' );
		$answer = $this->relay(
			array( array( 'host' => 'nowhere.invalid' ) + $this->list() ),
			array(
				'endpoint'    => 'http://nowhere.invalid',
				'stsEndpoint' => '',
			)
		);
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=' . self::$server->origin() );

		$this->assertSame( 200, $answer->get_data()['responses'][0]['status'] );
		$this->assertSame( 'nowhere.invalid', self::$server->requests()[0]['headers']['host'] );
	}

	/**
	 * Leaves handles out, which hold nothing that PHP could read.
	 *
	 * @param list<list<mixed>> $calls Calls of a hook.
	 * @return list<list<mixed>>
	 */
	private function without_handles( array $calls ): array {
		foreach ( $calls as $place => $given ) {
			$calls[ $place ] = array_values(
				array_filter(
					$given,
					static function ( $value ): bool {
						return ! $value instanceof \CurlHandle && ! is_resource( $value );
					}
				)
			);
		}
		return $calls;
	}
}
