<?php
/**
 * What really goes out.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Relay\Fixed_Bodies;
use BucketDoctor\Tests\Support\Checks_Signatures;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Watches a real server.
 */
final class Relay_Wire_Test extends Route_Test_Case {

	use Checks_Signatures;

	public function test_a_signed_put_arrives_as_it_was_checked(): void {
		$answer  = $this->relay( array( $this->put( $this->own_key() . '/file.txt' ) ) );
		$request = self::$server->requests()[0];

		$this->assertSame( 200, $answer->get_status() );
		$this->assertSame( 'PUT /site-backups/' . $this->own_key() . '/file.txt?x-id=PutObject HTTP/1.1', $request['line'] );
		$this->assertSame( Fixed_Bodies::ALL['object'], $request['body'] );
		$this->assertSame( 'text/plain', $request['headers']['content-type'] );
		$this->assertSame( (string) strlen( Fixed_Bodies::ALL['object'] ), $request['headers']['content-length'] );
		$this->assertSame( self::$server->authority(), $request['headers']['host'] );
		$this->assertSame( 'bucket-doctor/0.1.0', $request['headers']['user-agent'] );
		$this->assertStringContainsString( 'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date,', $request['headers']['authorization'] );
		$this->assertSigned( $request );
	}

	public function test_the_answer_has_the_form_of_the_contract(): void {
		self::$server->answer(
			array(
				array(
					'status'  => 403,
					'headers' => array(
						'X-Amz-Request-Id' => '4442587FB7D0A2F9',
						'Content-Type'     => 'application/xml',
						'Set-Cookie'       => 'portal=1',
					),
					'body'    => '<Error/>',
				),
			)
		);
		$answer = $this->relay( array( $this->list() ) );
		$entry  = $answer->get_data()['responses'][0];

		$this->assertSame( 'no-store', $answer->get_headers()['Cache-Control'] );
		$this->assertSame( array( 'id', 'status', 'headers', 'body', 'bodyBytes', 'elapsedMs', 'signedAt', 'canonicalRequest' ), array_keys( $entry ) );
		$this->assertSame( 403, $entry['status'] );
		$this->assertSame( '<Error/>', base64_decode( $entry['body'], true ) );
		$this->assertSame( 8, $entry['bodyBytes'] );
		$this->assertSame( '4442587FB7D0A2F9', $entry['headers']->{'x-amz-request-id'} );
		$this->assertArrayNotHasKey( 'set-cookie', (array) $entry['headers'] );
		$this->assertStringStartsWith( "GET\n/site-backups/\nlist-type=2&max-keys=1&prefix=example%2F\nhost:" . self::$server->authority() . "\n", $entry['canonicalRequest'] );
		$this->assertEqualsWithDelta( time(), strtotime( $entry['signedAt'] ), 60 );
	}

	public function test_an_anonymous_request_carries_nothing_of_the_key(): void {
		$entry   = $this->relay(
			array(
				array(
					'operation' => 'HeadBucket',
					'method'    => 'HEAD',
					'anonymous' => true,
				),
			),
			array( 'secretAccessKey' => '' )
		)->get_data()['responses'][0];
		$headers = self::$server->requests()[0]['headers'];

		$this->assertSame( array(), array_intersect( array( 'authorization', 'x-amz-date', 'x-amz-content-sha256', 'x-amz-security-token' ), array_keys( $headers ) ) );
		$this->assertArrayNotHasKey( 'signedAt', $entry );
		$this->assertArrayNotHasKey( 'canonicalRequest', $entry );
	}

	public function test_a_token_is_sent_and_signed_and_not_shown(): void {
		$entry   = $this->relay( array( $this->list() ), array( 'sessionToken' => 'session/Token+0123456789==' ) )->get_data()['responses'][0];
		$request = self::$server->requests()[0];

		$this->assertSame( 'session/Token+0123456789==', $request['headers']['x-amz-security-token'] );
		$this->assertStringContainsString( "\nx-amz-security-token:[redacted]\n", $entry['canonicalRequest'] );
		$this->assertSigned( $request, 'session/Token+0123456789==' );
	}

	public function test_sts_is_signed_for_sts(): void {
		$this->relay(
			array(
				array(
					'operation' => 'GetCallerIdentity',
					'method'    => 'POST',
					'path'      => '/',
					'headers'   => array( 'content-type' => 'application/x-www-form-urlencoded' ),
					'body'      => base64_encode( Fixed_Bodies::ALL['sts'] ),
				),
			)
		);
		$request = self::$server->requests()[0];

		$this->assertSame( Fixed_Bodies::ALL['sts'], $request['body'] );
		$this->assertSigned( $request, '', 'sts' );
	}

	public function test_requests_of_a_wave_are_under_way_at_the_same_time(): void {
		// The server answers nobody before all eight are there.
		self::$server->answer( array( array( 'status' => 204 ) ), 8 );
		$wave = array();
		for ( $number = 1; $number <= 8; $number++ ) {
			$wave[] = array( 'id' => 'list.' . $number ) + $this->list();
		}
		$answers = $this->relay( $wave )->get_data()['responses'];

		$this->assertSame( array_fill( 0, 8, 204 ), array_column( $answers, 'status' ) );
		$this->assertSame( array_column( $wave, 'id' ), array_column( $answers, 'id' ) );
		$this->assertSame( 8, self::$server->most_at_once() );
	}

	public function test_a_redirect_is_an_answer(): void {
		self::$server->answer(
			array(
				array(
					'status'  => 307,
					'headers' => array( 'Location' => self::$server->origin() . '/elsewhere' ),
				),
			)
		);
		$entry = $this->relay( array( $this->list() ) )->get_data()['responses'][0];

		$this->assertSame( 307, $entry['status'] );
		$this->assertSame( self::$server->origin() . '/elsewhere', $entry['headers']->location );
		$this->assertSame( 1, self::$server->connections() );
	}
}
