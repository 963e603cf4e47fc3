<?php
/**
 * AWS Signature Version 4.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Credentials;

defined( 'ABSPATH' ) || exit;

/**
 * Signs one request. Pure: the same input gives the same signature.
 *
 * @internal
 */
final class Signature_V4 {

	private const ALGORITHM = 'AWS4-HMAC-SHA256';

	private string $region;

	private string $service;

	private Credentials $credentials;

	/**
	 * Keeps what all requests of a connection share.
	 *
	 * @param Credentials $credentials Complete credentials.
	 * @param string      $region      Region.
	 * @param string      $service     `s3` or `sts`.
	 */
	public function __construct( Credentials $credentials, string $region, string $service ) {
		$this->credentials = $credentials;
		$this->region      = $region;
		$this->service     = $service;
	}

	/**
	 * Signs a request.
	 *
	 * @param string                $method  In capitals.
	 * @param string                $path    As it goes out, percent-encoded once. S3 signs it as it is.
	 * @param array<string, string> $query   Decoded.
	 * @param array<string, string> $headers Lower-case names, with `host`; all of them are signed.
	 * @param string                $body    Body.
	 * @param int                   $time    Unix time.
	 * @return array{headers: array<string, string>, canonicalRequest: string, signature: string} Headers to add, what
	 *         was signed with the token replaced, and the signature alone.
	 */
	public function sign( string $method, string $path, array $query, array $headers, string $body, int $time ): array {
		$date  = gmdate( 'Ymd\THis\Z', $time );
		$hash  = hash( 'sha256', $body );
		$added = array(
			'x-amz-date'           => $date,
			'x-amz-content-sha256' => $hash,
		);
		if ( '' !== $this->credentials->token() ) {
			$added['x-amz-security-token'] = $this->credentials->token();
		}

		$signed = $added + $headers;
		ksort( $signed, SORT_STRING );
		$names = implode( ';', array_keys( $signed ) );

		$canonical = $this->canonical_request( $method, $path, $query, $signed, $hash );
		$scope     = substr( $date, 0, 8 ) . '/' . $this->region . '/' . $this->service . '/aws4_request';
		$signature = hash_hmac( 'sha256', implode( "\n", array( self::ALGORITHM, $date, $scope, hash( 'sha256', $canonical ) ) ), $this->key( substr( $date, 0, 8 ) ) );

		$added['authorization'] = self::ALGORITHM . ' Credential=' . $this->credentials->access_key_id() . '/' . $scope
			. ', SignedHeaders=' . $names . ', Signature=' . $signature;

		if ( isset( $signed['x-amz-security-token'] ) ) {
			$signed['x-amz-security-token'] = Redaction::MARK;
		}
		return array(
			'headers'          => $added,
			'canonicalRequest' => $this->canonical_request( $method, $path, $query, $signed, $hash ),
			'signature'        => $signature,
		);
	}

	/**
	 * Writes a query in the one form that is both signed and sent.
	 *
	 * @param array<string, string> $query Decoded.
	 */
	public static function canonical_query( array $query ): string {
		$pairs = array();
		foreach ( $query as $name => $value ) {
			$pairs[ rawurlencode( (string) $name ) ] = rawurlencode( $value );
		}
		ksort( $pairs, SORT_STRING );
		$parts = array();
		foreach ( $pairs as $name => $value ) {
			$parts[] = $name . '=' . $value;
		}
		return implode( '&', $parts );
	}

	/**
	 * Writes the canonical request.
	 *
	 * @param string                $method  Method.
	 * @param string                $path    Encoded path.
	 * @param array<string, string> $query   Decoded query.
	 * @param array<string, string> $signed  Headers, sorted.
	 * @param string                $hash    SHA-256 of the body.
	 */
	private function canonical_request( string $method, string $path, array $query, array $signed, string $hash ): string {
		$lines = '';
		foreach ( $signed as $name => $value ) {
			$lines .= $name . ':' . trim( (string) preg_replace( '/\s+/', ' ', $value ) ) . "\n";
		}
		return implode( "\n", array( $method, $path, self::canonical_query( $query ), $lines, implode( ';', array_keys( $signed ) ), $hash ) );
	}

	/**
	 * Derives the key of a day.
	 *
	 * @param string $day Such as 20261122.
	 */
	private function key( string $day ): string {
		$key = 'AWS4' . $this->credentials->secret();
		foreach ( array( $day, $this->region, $this->service, 'aws4_request' ) as $part ) {
			$key = hash_hmac( 'sha256', $part, $key, true );
		}
		return $key;
	}
}
