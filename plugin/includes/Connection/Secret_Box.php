<?php
/**
 * Encryption of secrets at rest.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Seals with XChaCha20-Poly1305, under a key of this site alone; without such a key it refuses.
 *
 * @internal
 */
final class Secret_Box {

	private const MARK = 'bucket_doctor1:';

	private const CONTEXT = 'bucket-doctor secret 1|';

	private const NONCE_BYTES = 24;

	// What wp-config-sample.php has in place of a key.
	private const PLACEHOLDER = 'put your unique phrase here';

	private const FUNCTIONS = array( 'sodium_crypto_aead_xchacha20poly1305_ietf_encrypt', 'sodium_crypto_aead_xchacha20poly1305_ietf_decrypt', 'sodium_crypto_generichash' );

	private Configuration $configuration;

	/**
	 * Keeps where the keys are.
	 *
	 * @param Configuration $configuration Configuration.
	 */
	public function __construct( Configuration $configuration ) {
		$this->configuration = $configuration;
	}

	/**
	 * Seals a secret.
	 *
	 * @param string $secret  Secret.
	 * @param string $binding What the secret belongs to; it opens for nothing else.
	 * @throws Refusal When there is no key, or no encryption.
	 */
	public function seal(
		#[\SensitiveParameter]
		string $secret,
		string $binding
	): string {
		$keys = $this->keys();
		if ( array() === $keys ) {
			throw new Refusal( 'storage_refused', 'key' );
		}
		$nonce = random_bytes( self::NONCE_BYTES );
		return self::MARK . base64_encode( $nonce . sodium_crypto_aead_xchacha20poly1305_ietf_encrypt( $secret, $binding, $nonce, $keys[0] ) );
	}

	/**
	 * Opens what was sealed, null when it cannot be read.
	 *
	 * @param string $sealed  Sealed secret.
	 * @param string $binding What the secret belongs to.
	 */
	public function open( string $sealed, string $binding ): ?string {
		return $this->open_with( $this->keys(), $sealed, $binding );
	}

	/**
	 * Tells whether something must be sealed again, so that the key before the present one can go.
	 *
	 * @param string $sealed  Sealed secret.
	 * @param string $binding What the secret belongs to.
	 */
	public function is_outdated( string $sealed, string $binding ): bool {
		return null === $this->open_with( array_slice( $this->keys(), 0, 1 ), $sealed, $binding );
	}

	/**
	 * Opens what was sealed with one of some keys, null when it cannot be read.
	 *
	 * @param list<string> $keys    Keys.
	 * @param string       $sealed  Sealed secret.
	 * @param string       $binding What the secret belongs to.
	 */
	private function open_with( array $keys, string $sealed, string $binding ): ?string {
		$bytes = 0 === strpos( $sealed, self::MARK ) ? base64_decode( substr( $sealed, strlen( self::MARK ) ), true ) : false;
		if ( ! is_string( $bytes ) || strlen( $bytes ) <= self::NONCE_BYTES ) {
			return null;
		}
		foreach ( $keys as $key ) {
			try {
				$secret = sodium_crypto_aead_xchacha20poly1305_ietf_decrypt( substr( $bytes, self::NONCE_BYTES ), $binding, substr( $bytes, 0, self::NONCE_BYTES ), $key );
			} catch ( \SodiumException $exception ) {
				$secret = false;
			}
			if ( is_string( $secret ) ) {
				return $secret;
			}
		}
		return null;
	}

	/**
	 * Gives the key to seal with, then the one before it. Empty where this site has no key of its own.
	 *
	 * @return list<string>
	 */
	private function keys(): array {
		foreach ( self::FUNCTIONS as $name ) {
			// Some distributions leave single functions out.
			if ( ! function_exists( $name ) ) {
				return array();
			}
		}
		$material = $this->configuration->text( 'ENCRYPTION_KEY' );
		if ( '' === $material ) {
			$material = $this->salts();
		}
		$keys = array();
		foreach ( array( $material, $this->configuration->text( 'ENCRYPTION_KEY_PREVIOUS' ) ) as $place => $text ) {
			if ( $this->is_usable( $text ) ) {
				$keys[] = sodium_crypto_generichash( self::CONTEXT . $text, '', 32 );
			} elseif ( 0 === $place ) {
				return array();
			}
		}
		return $keys;
	}

	/**
	 * Gives the site's salts, '' where one of them is missing or is the placeholder. Only wp-config.php counts: salts in
	 * the database would lie beside what they protect.
	 */
	private function salts(): string {
		$all = '';
		foreach ( array( 'LOGGED_IN_KEY', 'LOGGED_IN_SALT' ) as $name ) {
			$salt = defined( $name ) ? constant( $name ) : '';
			if ( ! is_string( $salt ) || ! $this->is_usable( $salt ) ) {
				return '';
			}
			$all .= $salt;
		}
		return $all;
	}

	/**
	 * Tells whether a text can be a key.
	 *
	 * @param string $text Text.
	 */
	private function is_usable( string $text ): bool {
		return strlen( $text ) >= 16 && false === strpos( $text, self::PLACEHOLDER );
	}
}
