<?php
/**
 * Key id, secret and session token.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Credentials as a value that does not show its secrets by accident.
 *
 * @internal
 */
final class Credentials {

	private string $access_key_id;

	private string $secret;

	private string $token;

	/**
	 * Makes credentials.
	 *
	 * @param string $access_key_id Access key id.
	 * @param string $secret        Secret access key.
	 * @param string $token         Session token, or ''.
	 * @throws Refusal When a part cannot stand in a header.
	 */
	public function __construct(
		string $access_key_id,
		#[\SensitiveParameter]
		string $secret,
		#[\SensitiveParameter]
		string $token = ''
	) {
		$sound = 1 === preg_match( '/\A[\x20-\x7E]{0,256}\z/', $access_key_id )
			&& 1 === preg_match( '/\A[^\x00-\x1F\x7F]{0,1024}\z/', $secret )
			&& 1 === preg_match( '/\A[\x21-\x7E]{0,16384}\z/', $token );
		if ( ! $sound ) {
			throw new Refusal( 'no_credentials', 'form' );
		}
		$this->access_key_id = $access_key_id;
		$this->secret        = $secret;
		$this->token         = $token;
	}

	/**
	 * Gives the access key id.
	 */
	public function access_key_id(): string {
		return $this->access_key_id;
	}

	/**
	 * Gives the secret access key.
	 */
	public function secret(): string {
		return $this->secret;
	}

	/**
	 * Gives the session token, or ''.
	 */
	public function token(): string {
		return $this->token;
	}

	/**
	 * Tells whether they can sign.
	 */
	public function are_complete(): bool {
		return '' !== $this->access_key_id && '' !== $this->secret;
	}

	/**
	 * Keeps the secrets out of dumps.
	 *
	 * @return array<string, string>
	 */
	public function __debugInfo(): array {
		return array( 'access_key_id' => $this->access_key_id );
	}
}
