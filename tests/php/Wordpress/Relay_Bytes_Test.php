<?php
/**
 * Bytes that clients like to change.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Checks_Signatures;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Sends keys, queries and empty bodies to a real server.
 */
final class Relay_Bytes_Test extends Route_Test_Case {

	use Checks_Signatures;

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
}
