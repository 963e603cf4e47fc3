<?php
/**
 * The stored connection.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Finds each field where it comes from first: environment, wp-config.php, the network's values, the site's values.
 *
 * @internal
 */
final class Connection_Store {

	public const SECRETS = Field_Sources::SECRETS;

	// Where these come from, a site's administrator cannot change them.
	private const LOCKED = array( 'environment', 'constant', 'network' );

	// What a secret is signed for: it goes where its secret is from.
	private const BOUND = array( 'accessKeyId', 'provider', 'endpoint', 'stsEndpoint' );

	private Field_Sources $sources;

	private Secret_Box $box;

	private Saved_Fields $network;

	private Saved_Fields $site;

	/**
	 * Keeps the sources.
	 *
	 * @param Configuration $configuration Environment and wp-config.php.
	 * @param Secret_Box    $box           Encryption.
	 * @param Saved_Fields  $network       Values of the network.
	 * @param Saved_Fields  $site          Values of the site.
	 */
	public function __construct( Configuration $configuration, Secret_Box $box, Saved_Fields $network, Saved_Fields $site ) {
		$this->sources = new Field_Sources( $configuration, $network, $site );
		$this->box     = $box;
		$this->network = $network;
		$this->site    = $site;
	}

	/**
	 * Gives the field names that are no secret.
	 *
	 * @return list<string>
	 */
	public static function plain_fields(): array {
		return array_merge( Connection::FIELDS, array( 'accessKeyId' ) );
	}

	/**
	 * Gives a field that is no secret, and where it is from.
	 *
	 * @param string $name Name of the field.
	 * @return array{value: string, source: string, locked: bool}
	 */
	public function field( string $name ): array {
		$found = $this->sources->find( $name );
		$owner = $this->secret_source();
		// A secret that the server or the network holds goes nowhere else than they say.
		$is_bound = in_array( $name, self::BOUND, true ) || ( 'prefix' === $name && $this->is_locked_bucket() );
		if ( $is_bound && in_array( $owner, self::LOCKED, true ) && self::holder( $found['source'] ) !== self::holder( $owner ) ) {
			$found = array(
				'value'  => '',
				'source' => $owner,
			);
		}
		return $found + array( 'locked' => in_array( $found['source'], self::LOCKED, true ) );
	}

	/**
	 * Gives where the secret access key is from.
	 */
	public function secret_source(): string {
		return $this->sources->find( 'secretAccessKey' )['source'];
	}

	/**
	 * Gives the state of a secret.
	 *
	 * @param string $name Name of the secret.
	 * @return array{isSet: bool, source: string, readable: bool}
	 */
	public function secret_state( string $name ): array {
		$found = $this->secret( $name );
		return array(
			'isSet'    => 'none' !== $found['source'],
			'source'   => $found['source'],
			'readable' => null !== $found['value'],
		);
	}

	/**
	 * Gives all fields that are no secret, as they apply.
	 *
	 * @return array<string, string>
	 */
	public function fields(): array {
		$fields = array();
		foreach ( self::plain_fields() as $name ) {
			$fields[ $name ] = $this->field( $name )['value'];
		}
		return $fields;
	}

	/**
	 * Gives the stored credentials.
	 *
	 * @throws Refusal When there are none, or they cannot be read.
	 */
	public function credentials(): Credentials {
		$secret = $this->secret( 'secretAccessKey' );
		$token  = $this->secret( 'sessionToken' );
		if ( 'none' === $secret['source'] ) {
			throw new Refusal( 'no_credentials', 'missing' );
		}
		if ( null === $secret['value'] || null === $token['value'] ) {
			throw new Refusal( 'secret_unreadable', 'sealed' );
		}
		$this->renew_seals();
		return new Credentials( $this->field( 'accessKeyId' )['value'], $secret['value'], $token['value'] );
	}

	/**
	 * Gives what a secret belongs to: key id, provider and whoever answers.
	 *
	 * @param array<string, string> $fields Fields.
	 */
	public static function binding( array $fields ): string {
		return ( $fields['accessKeyId'] ?? '' ) . '|' . Hosts::trust_of( $fields );
	}

	/**
	 * Finds a secret, value null where it cannot be read.
	 *
	 * @param string $name Name of the secret.
	 * @return array{value: string|null, source: string}
	 */
	private function secret( string $name ): array {
		$found = $this->sources->find( $name );
		// A token belongs to the secret beside it, and to no other.
		if ( 'sessionToken' === $name && self::holder( $found['source'] ) !== self::holder( $this->secret_source() ) ) {
			$found = array(
				'value'  => '',
				'source' => 'none',
			);
		}
		if ( 'network' === $found['source'] || 'database' === $found['source'] ) {
			$saved          = 'network' === $found['source'] ? $this->network : $this->site;
			$found['value'] = $this->box->open( $found['value'], $saved->place( $name ) . '|' . self::binding( $this->fields() ) );
		}
		return $found;
	}

	/**
	 * Seals the stored secrets again where the key has changed.
	 */
	private function renew_seals(): void {
		foreach ( is_multisite() ? array( $this->network, $this->site ) : array( $this->site ) as $saved ) {
			$secrets = $saved->secrets();
			foreach ( $secrets as $name => $sealed ) {
				$binding = $saved->place( $name ) . '|' . self::binding( $this->fields() );
				$secret  = $this->box->open( $sealed, $binding );
				if ( null !== $secret && $this->box->is_outdated( $sealed, $binding ) ) {
					$secrets[ $name ] = $this->box->seal( $secret, $binding );
				}
			}
			if ( $secrets !== $saved->secrets() ) {
				$saved->set_secrets( $secrets );
			}
		}
	}

	/**
	 * Gives who holds a source: environment and wp-config.php are both the server's.
	 *
	 * @param string $source Source.
	 */
	private static function holder( string $source ): string {
		return 'environment' === $source || 'constant' === $source ? 'server' : $source;
	}

	/**
	 * Tells whether the bucket is set where a site's administrator cannot change it.
	 */
	private function is_locked_bucket(): bool {
		return in_array( $this->sources->find( 'bucket' )['source'], self::LOCKED, true );
	}
}
