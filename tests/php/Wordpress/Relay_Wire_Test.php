<?php
/**
 * What really goes out.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Connection\Credentials;
use BucketDoctor\Relay\Fixed_Bodies;
use BucketDoctor\Relay\Signature_V4;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Watches a real server.
 */
final class Relay_Wire_Test extends Route_Test_Case {

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

	/**
	 * Gives keys that clients like to change.
	 *
	 * @return list<array{string, string}>
	 */
	public function keys(): array {
		return array(
			array( 'example/a b/c  d', 'example/a%20b/c%20%20d' ),
			array( 'example/a+b', 'example/a%2Bb' ),
			array( 'example/100%/%2F%zz', 'example/100%25/%252F%25zz' ),
			array( 'example/"a"/\'b\'', 'example/%22a%22/%27b%27' ),
			array( 'example/Übung/日本語-🎈', 'example/%C3%9Cbung/%E6%97%A5%E6%9C%AC%E8%AA%9E-%F0%9F%8E%88' ),
			array( 'example/~tilde', 'example/~tilde' ),
			array( 'example/a\\b', 'example/a%5Cb' ),
			array( 'example/folder/', 'example/folder/' ),
			array( 'example/&lt;', 'example/%26lt%3B' ),
		);
	}

	/**
	 * @dataProvider keys
	 *
	 * @param string $key  Key.
	 * @param string $path Its path.
	 */
	public function test_a_listed_key_arrives_byte_for_byte( string $key, string $path ): void {
		self::$server->answer( array( array( 'body' => '<ListBucketResult><Contents><Key>' . htmlspecialchars( $key, ENT_XML1 ) . '</Key></Contents></ListBucketResult>' ), array( 'status' => 200 ) ) );
		$this->relay( array( $this->list() ) );
		$answer = $this->relay(
			array(
				array(
					'operation' => 'HeadObject',
					'method'    => 'HEAD',
					'path'      => '/site-backups/' . $path,
				),
			),
			array(),
			2
		);

		$this->assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		$request = self::$server->requests()[1];
		$this->assertSame( 'HEAD /site-backups/' . $path . ' HTTP/1.1', $request['line'] );
		$this->assertSigned( $request );
	}

	public function test_a_query_arrives_as_it_was_signed(): void {
		$connection = array( 'prefix' => 'a b+c/ü=&%' );
		$this->relay( array( $this->list( 'a b+c/ü=&%/' ) ), $connection );
		$request = self::$server->requests()[0];

		$this->assertSame( 'GET /site-backups/?list-type=2&max-keys=1&prefix=a%20b%2Bc%2F%C3%BC%3D%26%25%2F HTTP/1.1', $request['line'] );
		$this->assertSigned( $request );
	}

	public function test_an_empty_value_keeps_its_equals_sign(): void {
		$this->relay(
			array(
				array(
					'operation' => 'GetBucketVersioning',
					'query'     => array( 'versioning' => '' ),
				),
			)
		);

		$this->assertSame( 'GET /site-backups/?versioning= HTTP/1.1', self::$server->requests()[0]['line'] );
	}

	public function test_an_empty_post_has_a_length_and_no_invented_type(): void {
		$this->relay(
			array(
				array(
					'operation' => 'CreateMultipartUpload',
					'method'    => 'POST',
					'path'      => '/site-backups/' . $this->own_key(),
					'query'     => array( 'uploads' => '' ),
				),
			)
		);
		$request = self::$server->requests()[0];

		$this->assertSame( '0', $request['headers']['content-length'] );
		$this->assertArrayNotHasKey( 'content-type', $request['headers'] );
		$this->assertSigned( $request );
	}

	public function test_an_empty_put_has_a_length(): void {
		$this->relay(
			array(
				array(
					'operation' => 'PutObjectAcl',
					'method'    => 'PUT',
					'path'      => '/site-backups/' . $this->own_key(),
					'query'     => array( 'acl' => '' ),
					'headers'   => array(
						'content-type' => 'application/xml',
						'x-amz-acl'    => 'private',
					),
				),
			)
		);
		$request = self::$server->requests()[0];

		$this->assertSame( '0', $request['headers']['content-length'] );
		$this->assertSame( 'application/xml', $request['headers']['content-type'] );
		$this->assertSigned( $request );
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

	/**
	 * Checks a request's signature as a server would.
	 *
	 * @param array{line: string, headers: array<string, string>, body: string} $request Request as it arrived.
	 * @param string                                                            $token   Session token.
	 * @param string                                                            $service Service.
	 */
	private function assertSigned( array $request, string $token = '', string $service = 's3' ): void {
		list( $method, $target ) = explode( ' ', $request['line'] );
		list( $path, $query )    = explode( '?', $target . '?' );
		$values                  = array();
		foreach ( '' === $query ? array() : explode( '&', $query ) as $pair ) {
			list( $name, $value )            = explode( '=', $pair );
			$values[ rawurldecode( $name ) ] = rawurldecode( $value );
		}
		preg_match( '/SignedHeaders=([^,]+), Signature=(.+)$/', $request['headers']['authorization'], $parts );
		$names  = array_diff( explode( ';', $parts[1] ), array( 'x-amz-date', 'x-amz-content-sha256', 'x-amz-security-token' ) );
		$signer = new Signature_V4( new Credentials( 'AKIARTX3GSDSVNNBOPER', self::SECRET, $token ), 'eu-central-1', $service );
		$signed = $signer->sign( $method, $path, $values, array_intersect_key( $request['headers'], array_flip( $names ) ), $request['body'], (int) strtotime( $request['headers']['x-amz-date'] ) );

		$this->assertSame( $signed['signature'], $parts[2] );
		$this->assertSame( $signed['headers']['x-amz-content-sha256'], $request['headers']['x-amz-content-sha256'] );
	}
}
