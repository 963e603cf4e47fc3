<?php
/**
 * What really goes out.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Relay\Fixed_Bodies;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Watches a real server.
 */
final class Relay_Wire_Test extends Route_Test_Case {

	public function test_a_signed_put_arrives_as_it_was_checked(): void {
		$answer  = $this->relay( array( $this->put( $this->own_key() . '/file.txt' ) ) );
		$request = self::$server->requests()[0];

		$this->assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		$this->assertSame( 'PUT /site-backups/' . $this->own_key() . '/file.txt?x-id=PutObject HTTP/1.1', $request['line'] );
		$this->assertSame( Fixed_Bodies::ALL['object'], $request['body'] );
		$this->assertSame( 'text/plain', $request['headers']['content-type'] );
		$this->assertSame( (string) strlen( Fixed_Bodies::ALL['object'] ), $request['headers']['content-length'] );
		$this->assertSame( self::$server->authority(), $request['headers']['host'] );
		$this->assertSame( 'bucket-doctor/0.1.0', $request['headers']['user-agent'] );
		$this->assertStringStartsWith( 'AWS4-HMAC-SHA256 Credential=AKIARTX3GSDSVNNBOPER/', $request['headers']['authorization'] );
		$this->assertStringContainsString( 'SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date,', $request['headers']['authorization'] );
	}
}
