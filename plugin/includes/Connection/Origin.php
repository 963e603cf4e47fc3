<?php
/**
 * Scheme, host and port of an endpoint.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * An endpoint that is an origin and nothing else: no user, no path, no query.
 *
 * @internal
 */
final class Origin {

	private const DEFAULT_PORTS = array(
		'http'  => 80,
		'https' => 443,
	);

	private string $scheme;

	private string $host;

	private int $port;

	/**
	 * Makes an origin of parts that are known to be well formed.
	 *
	 * @param string $scheme `http` or `https`.
	 * @param string $host   Lower-case host name, IPv4 address, or IPv6 address in brackets.
	 * @param int    $port   Port; 0 = the scheme's own.
	 */
	public function __construct( string $scheme, string $host, int $port = 0 ) {
		$this->scheme = $scheme;
		$this->host   = $host;
		$this->port   = 0 === $port ? self::DEFAULT_PORTS[ $scheme ] : $port;
	}

	/**
	 * Reads an endpoint as typed.
	 *
	 * @param string $text Such as `https://storage.example.org:9000`.
	 * @throws Refusal When it is anything but an origin.
	 */
	public static function parse( string $text ): self {
		$form = '~\A(https?)://(\[[0-9a-f:.]{2,45}\]|[a-z0-9._-]{1,253})(?::([0-9]{1,5}))?/?\z~i';
		if ( 1 !== preg_match( $form, $text, $parts ) ) {
			throw new Refusal( 'bad_endpoint', 'form' );
		}
		$host = strtolower( $parts[2] );
		$port = isset( $parts[3] ) ? (int) $parts[3] : 0;
		if ( ( isset( $parts[3] ) && ( $port < 1 || $port > 65535 ) ) || ! self::is_host( $host ) ) {
			throw new Refusal( 'bad_endpoint', 'form' );
		}
		return new self( strtolower( $parts[1] ), $host, $port );
	}

	/**
	 * Gives the scheme.
	 */
	public function scheme(): string {
		return $this->scheme;
	}

	/**
	 * Gives the host, an IPv6 address in brackets.
	 */
	public function host(): string {
		return $this->host;
	}

	/**
	 * Gives the port, also where it is the scheme's own.
	 */
	public function port(): int {
		return $this->port;
	}

	/**
	 * Gives the address when the host is one, without brackets, else null.
	 */
	public function address(): ?string {
		$bare = trim( $this->host, '[]' );
		return false === filter_var( $bare, FILTER_VALIDATE_IP ) ? null : $bare;
	}

	/**
	 * Gives host and port as a Host header has them.
	 */
	public function authority(): string {
		return self::DEFAULT_PORTS[ $this->scheme ] === $this->port ? $this->host : $this->host . ':' . $this->port;
	}

	/**
	 * Gives the origin as text.
	 */
	public function text(): string {
		return $this->scheme . '://' . $this->authority();
	}

	/**
	 * Gives the same origin with a label in front of its host.
	 *
	 * @param string $label Bucket name.
	 */
	public function under( string $label ): self {
		return new self( $this->scheme, $label . '.' . $this->host, $this->port );
	}

	/**
	 * Tells whether a text is a host name or an address in its canonical form.
	 *
	 * @param string $host Lower-case.
	 */
	private static function is_host( string $host ): bool {
		if ( '[' === $host[0] ) {
			return false !== filter_var( trim( $host, '[]' ), FILTER_VALIDATE_IP, FILTER_FLAG_IPV6 );
		}
		foreach ( explode( '.', $host ) as $label ) {
			if ( 1 !== preg_match( '/\A[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\z/', $label ) ) {
				return false;
			}
		}
		// Resolvers read 127.1 and 0x7f000001 as addresses: a last label that could be a number must make a dotted quad.
		return 1 !== preg_match( '/(\A|\.)(0x[0-9a-f]*|[0-9]+)\z/', $host ) || false !== filter_var( $host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 );
	}
}
