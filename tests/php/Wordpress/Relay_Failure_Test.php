<?php
/**
 * What the relay says when no answer comes.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Relay\Relay_Sender;
use BucketDoctor\Tests\Support\Observing_Server;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Makes a server fail in each way.
 */
final class Relay_Failure_Test extends Route_Test_Case {

	public function test_a_torn_connection(): void {
		self::$server->answer( array( array( 'reset' => true ) ) );

		$this->assertFails( 'reset', '52' );
	}

	public function test_an_answer_that_ends_too_early(): void {
		self::$server->answer(
			array(
				array(
					'body'   => 'half',
					'length' => 8,
				),
			)
		);

		$this->assertFails( 'reset', '18' );
	}

	public function test_nobody_listens(): void {
		$other = new Observing_Server();
		$port  = $other->port();
		$other->stop();
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=' . self::$server->origin() . ',http://127.0.0.1:' . $port );

		$this->assertFails( 'connect', '7', array( 'endpoint' => 'http://127.0.0.1:' . $port ), '127.0.0.1:' . $port );
	}

	public function test_a_name_without_an_address(): void {
		// Requests to the site's own host are not external, so that the block does not hide this failure.
		$this->hook( 'option_siteurl', array( $this, 'own_host' ), 20 );
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=http://nowhere.invalid' );

		$this->assertFails(
			'dns',
			'6',
			array(
				'endpoint'    => 'http://nowhere.invalid',
				'stsEndpoint' => '',
			),
			'nowhere.invalid'
		);
	}

	/**
	 * Gives an address of the site that has no host.
	 */
	public function own_host(): string {
		return 'http://nowhere.invalid';
	}

	public function test_external_requests_that_the_site_blocks(): void {
		$this->assertTrue( WP_HTTP_BLOCK_EXTERNAL );
		$failure = $this->failure( array( 'endpoint' => 'https://storage.example.net' ), 'storage.example.net' );

		$this->assertSame( 'blocked', $failure['kind'] );
	}

	public function test_an_answer_that_is_too_large_by_one_byte(): void {
		self::$server->answer( array( array( 'body' => str_repeat( 'x', Relay_Sender::MOST_BYTES + 1 ) ) ) );

		$this->assertFails( 'too-large', '42' );
	}

	public function test_an_answer_of_the_greatest_size(): void {
		self::$server->answer( array( array( 'body' => str_repeat( 'x', Relay_Sender::MOST_BYTES ) ) ) );

		$this->assertSame( Relay_Sender::MOST_BYTES, $this->relay( array( $this->list() ) )->get_data()['responses'][0]['bodyBytes'] );
	}

	public function test_an_answer_that_does_not_end(): void {
		self::$server->answer( array( array( 'endless' => true ) ) );

		$this->assertFails( 'too-large', '42' );
		// What the limit leaves unread waits in the system's buffers; nothing beyond them is taken.
		$this->assertLessThan( 32 * 1024 * 1024, self::$server->written() );
	}

	public function test_a_small_answer_that_unpacks_to_a_large_one(): void {
		self::$server->answer(
			array(
				array(
					'headers' => array( 'Content-Encoding' => 'gzip' ),
					'body'    => (string) gzencode( str_repeat( 'x', 8 * Relay_Sender::MOST_BYTES ) ),
				),
			)
		);

		$this->assertFails( 'too-large', '42' );
	}

	public function test_a_failure_does_not_hide_the_other_answers(): void {
		self::$server->answer( array( array( 'reset' => true ), array( 'status' => 403 ) ), 2 );
		$answers = $this->relay( array( array( 'id' => 'a.1' ) + $this->list(), array( 'id' => 'a.2' ) + $this->list() ) )->get_data()['responses'];

		$this->assertSame( array( 'a.1', 'a.2' ), array_column( $answers, 'id' ) );
		$this->assertCount( 1, array_filter( array_column( $answers, 'failure' ) ) );
		$this->assertSame( array( 403 ), array_column( $answers, 'status' ) );
	}

	/**
	 * Compares the failure of one request.
	 *
	 * @param string                $kind       Kind.
	 * @param string                $code       cURL's number.
	 * @param array<string, string> $connection Fields that differ.
	 * @param string                $host       Host of the request.
	 */
	private function assertFails( string $kind, string $code, array $connection = array(), string $host = '' ): void {
		$failure = $this->failure( $connection, $host );

		$this->assertSame( array( $kind, $code ), array( $failure['kind'], $failure['code'] ), $failure['message'] );
		$this->assertNotSame( '', $failure['message'] );
	}

	/**
	 * Gives the failure of one request.
	 *
	 * @param array<string, string> $connection Fields that differ.
	 * @param string                $host       Host of the request.
	 * @return array<string, string>
	 */
	private function failure( array $connection, string $host ): array {
		$answer = $this->relay( array( ( '' === $host ? array() : array( 'host' => $host ) ) + $this->list() ), $connection );

		$this->assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		return $answer->get_data()['responses'][0]['failure'];
	}

	protected function tearDown(): void {
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=' . self::$server->origin() );
		parent::tearDown();
	}
}
