<?php
/**
 * Which connection a request means.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;
use BucketDoctor\Rest\Guard;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the `connection` of a request.
 *
 * @internal
 */
final class Connection_Resolver {

	private Connection_Store $store;

	private Guard $guard;

	/**
	 * Keeps what it asks.
	 *
	 * @param Connection_Store $store Stored connection.
	 * @param Guard            $guard Guard of the routes.
	 */
	public function __construct( Connection_Store $store, Guard $guard ) {
		$this->store = $store;
		$this->guard = $guard;
	}

	/**
	 * Gives the connection and the credentials that a request names.
	 *
	 * @param mixed $asked `connection` as it came from the browser.
	 * @throws Refusal When it names none that can be used.
	 */
	public function resolve( $asked ): Resolved {
		$fields = $this->fields( $asked );
		$source = $fields['credentials'] ?? '';
		unset( $fields['credentials'] );
		if ( 'stored' === $source ) {
			return $this->stored( $fields );
		}
		if ( 'typed' !== $source ) {
			throw new Refusal( 'bad_target', 'credentials' );
		}
		return new Resolved(
			Connection::from_fields( $fields ),
			new Credentials( $fields['accessKeyId'] ?? '', $fields['secretAccessKey'] ?? '', $fields['sessionToken'] ?? '' ),
			'typed'
		);
	}

	/**
	 * Gives the fields of the stored connection.
	 *
	 * @return array<string, string>
	 */
	public function stored_fields(): array {
		return $this->store->fields();
	}

	/**
	 * Gives the stored connection with the fields of a form laid over it.
	 *
	 * @param array<string, string> $typed Fields that the form has.
	 * @throws Refusal When the secret may not be used for them.
	 */
	private function stored( array $typed ): Resolved {
		if ( in_array( $this->store->secret_source(), array( 'environment', 'constant', 'network' ), true ) ) {
			$this->guard->require_network();
		}
		// An empty field of the form means the stored secret; a filled one is another secret, and typed.
		if ( '' !== ( $typed['secretAccessKey'] ?? '' ) . ( $typed['sessionToken'] ?? '' ) ) {
			throw new Refusal( 'bad_target', 'credentials' );
		}
		unset( $typed['secretAccessKey'], $typed['sessionToken'] );
		$stored = $this->store->fields();
		foreach ( $typed as $name => $value ) {
			$checked = in_array( $name, Connection::FIELDS, true ) ? Connection::check( $name, $value ) : $value;
			// What the secret is bound to is told apart below, and so is a wrong region put right.
			$may_differ = in_array( $name, array( 'accessKeyId', 'provider', 'endpoint', 'stsEndpoint', 'region' ), true );
			if ( ! $may_differ && $checked !== $stored[ $name ] && $this->store->field( $name )['locked'] ) {
				throw new Refusal( 'field_locked', 'source', array( 'field' => $name ) );
			}
			$typed[ $name ] = $checked;
		}
		$used = $typed + $stored;
		if ( '' === $used['provider'] ) {
			$used['provider'] = 'aws';
		}
		if ( Connection_Store::binding( $used ) !== Connection_Store::binding( $stored ) ) {
			throw new Refusal( 'no_credentials', 'binding' );
		}
		$credentials = $this->store->credentials();
		return new Resolved( Connection::from_fields( $used ), $credentials, 'stored' );
	}

	/**
	 * Makes sure that only known fields with text came.
	 *
	 * @param mixed $asked `connection` as it came from the browser.
	 * @return array<string, string>
	 * @throws Refusal When there is anything else.
	 */
	private function fields( $asked ): array {
		$known  = array_merge( array( 'credentials' ), Connection_Store::plain_fields(), Connection_Store::SECRETS );
		$fields = array();
		foreach ( is_array( $asked ) ? $asked : array() as $name => $value ) {
			if ( ! in_array( $name, $known, true ) ) {
				throw new Refusal( 'bad_target', 'connection' );
			}
			if ( ! is_string( $value ) ) {
				throw new Refusal( 'bad_target', (string) $name );
			}
			$fields[ (string) $name ] = $value;
		}
		return $fields;
	}
}
