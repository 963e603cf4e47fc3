<?php
/**
 * Checks signatures as a server does.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Support;

use BucketDoctor\Connection\Credentials;
use BucketDoctor\Relay\Signature_V4;

/**
 * For tests that see what arrived.
 */
trait Checks_Signatures {

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
