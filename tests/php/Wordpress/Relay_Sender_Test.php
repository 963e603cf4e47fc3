<?php
/**
 * The sender by itself.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Credentials;
use BucketDoctor\Refusal;
use BucketDoctor\Relay\Deadline;
use BucketDoctor\Relay\Network_Settings;
use BucketDoctor\Relay\Outcome;
use BucketDoctor\Relay\Redaction;
use BucketDoctor\Relay\Relay_Policy;
use BucketDoctor\Relay\Relay_Sender;
use BucketDoctor\Relay\Run_Facts;
use BucketDoctor\Relay\Signer;
use BucketDoctor\Tests\Support\Observing_Server;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Sends with and without cURL, and with little time.
 */
final class Relay_Sender_Test extends Route_Test_Case {

	public function test_without_curl_the_same_bytes_go_out(): void {
		$outcome = $this->send_without_curl( $this->put( $this->own_key() ) );
		$request = self::$server->requests()[0];

		$this->assertSame( 200, $outcome->status, $outcome->message );
		$this->assertSame( 'PUT /site-backups/' . $this->own_key() . '?x-id=PutObject HTTP/1.1', $request['line'] );
		$this->assertStringStartsWith( 'Written by Bucket Doctor', $request['body'] );
		$this->assertSame( self::$server->authority(), $request['headers']['host'] );
		$this->assertSame( 'bucket-doctor/test', $request['headers']['user-agent'] );
		$this->assertStringStartsWith( 'AWS4-HMAC-SHA256 ', $request['headers']['authorization'] );
	}

	public function test_without_curl_a_redirect_is_an_answer(): void {
		self::$server->answer(
			array(
				array(
					'status'  => 301,
					'headers' => array( 'Location' => self::$server->origin() . '/elsewhere' ),
				),
			)
		);

		$this->assertSame( 301, $this->send_without_curl( $this->list() )->status );
		$this->assertSame( 1, self::$server->connections() );
	}

	public function test_without_curl_an_endless_answer_is_cut_off(): void {
		self::$server->answer( array( array( 'endless' => true ) ) );

		$this->assertSame( 'too-large', $this->send_without_curl( $this->list() )->kind );
	}

	public function test_without_curl_nobody_listens(): void {
		$other = new Observing_Server();
		$port  = $other->port();
		$other->stop();

		$this->assertSame( 'connect', $this->send_without_curl( array( 'host' => '127.0.0.1:' . $port ) + $this->list(), array( 'endpoint' => 'http://127.0.0.1:' . $port ) )->kind );
	}

	public function test_without_curl_a_name_is_connected_to_its_checked_address_only(): void {
		$this->hook(
			'option_siteurl',
			static function (): string {
				return 'http://nowhere.invalid';
			},
			20
		);
		$host    = 'nowhere.invalid:' . self::$server->port();
		$request = array( 'host' => $host ) + $this->list();

		$this->assertSame( 200, $this->send_without_curl( $request, array( 'endpoint' => 'http://' . $host ), array( 'nowhere.invalid' => array( '127.0.0.1' ) ) )->status );
		$this->assertSame( $host, self::$server->requests()[0]['headers']['host'] );
		$this->assertSame( 'dns', $this->send_without_curl( $request, array( 'endpoint' => 'http://' . $host ), array( 'nowhere.invalid' => array() ) )->kind );
	}

	public function test_with_curl_a_name_is_connected_to_its_checked_address_only(): void {
		$this->hook(
			'option_siteurl',
			static function (): string {
				return 'http://nowhere.invalid';
			},
			20
		);
		$host    = 'nowhere.invalid:' . self::$server->port();
		$request = array( 'host' => $host ) + $this->list();

		$this->assertSame( 200, $this->send( true, $request, array( 'endpoint' => 'http://' . $host ), array( 'nowhere.invalid' => array( '127.0.0.1', '::1' ) ), new Deadline( 0, 0 ) )->status );
	}

	public function test_what_has_no_time_left_is_interrupted(): void {
		foreach ( array( true, false ) as $has_curl ) {
			$this->assertSame( 'interrupted', $this->send( $has_curl, $this->list(), array(), array(), new Deadline( microtime( true ) - 60, 30 ) )->kind );
		}
		$this->assertSame( 0, self::$server->connections() );
	}

	public function test_a_request_that_the_time_limit_ends_is_interrupted(): void {
		// Nobody is answered before two requests are there, and only one comes.
		self::$server->answer( array( array( 'status' => 200 ) ), 2 );

		$this->assertSame( 'interrupted', $this->send( true, $this->list(), array(), array(), new Deadline( microtime( true ), 5 ) )->kind );
	}

	public function test_too_little_time_is_refused_before_anything_is_sent(): void {
		( new Deadline( microtime( true ), 30 ) )->require_time();
		( new Deadline( 0, 0 ) )->require_time();

		$this->expectException( Refusal::class );
		$this->expectExceptionMessage( 'no_time_left' );
		( new Deadline( microtime( true ) - 26, 30 ) )->require_time();
	}

	public function test_certificates_are_verified_as_the_site_says(): void {
		$settings = new Network_Settings();
		$args     = array(
			'sslverify'       => true,
			'sslcertificates' => '/ca.pem',
		);

		$this->assertSame( '/ca.pem', $settings->verification( $args, 'https://storage.example.org' ) );
		$this->assertFalse( $settings->verification( array( 'sslverify' => false ), 'https://storage.example.org' ) );
		$this->hook( 'https_ssl_verify', '__return_false' );
		$this->assertFalse( $settings->verification( $args, 'https://storage.example.org' ) );
	}

	public function test_wordpress_has_a_ca_bundle_to_verify_with(): void {
		$this->assertNotSame( '', ( new Network_Settings() )->certificates() );
	}

	/**
	 * Sends one request without cURL.
	 *
	 * @param array<string, mixed>        $request    Request.
	 * @param array<string, string>       $connection Fields that differ.
	 * @param array<string, list<string>> $pins       Checked addresses.
	 */
	private function send_without_curl( array $request, array $connection = array(), array $pins = array() ): Outcome {
		return $this->send( false, $request, $connection, $pins, new Deadline( 0, 0 ) );
	}

	/**
	 * Sends one request.
	 *
	 * @param bool                        $has_curl   Whether to use cURL.
	 * @param array<string, mixed>        $request    Request.
	 * @param array<string, string>       $fields     Fields that differ.
	 * @param array<string, list<string>> $pins       Checked addresses.
	 * @param Deadline                    $deadline   Time limit.
	 */
	private function send( bool $has_curl, array $request, array $fields, array $pins, Deadline $deadline ): Outcome {
		$connection = Connection::from_fields( $fields + $this->connection() );
		$accepted   = ( new Relay_Policy( $connection, new Run_Facts( self::RUN ) ) )->accept( array( $this->complete( $request ) ) );
		$outgoing   = ( new Signer( new Credentials( 'AKIARTX3GSDSVNNBOPER', self::SECRET ), 'eu-central-1' ) )->sign( $accepted[0], time() );
		$sender     = new Relay_Sender( new Network_Settings(), $deadline, 'bucket-doctor/test', $has_curl );
		return $sender->send( array( $outgoing ), $pins, new Redaction( array( self::SECRET ) ) )[ $accepted[0]->id ];
	}
}
