<?php
/**
 * Changes to the stored connection.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Writes fields and secrets of one scope, and keeps a secret only for what it was entered for.
 *
 * @internal
 */
final class Connection_Editor {

	private Connection_Store $store;

	private Secret_Box $box;

	private Saved_Fields $saved;

	/**
	 * Source under which the store shows what this writes: `database` or `network`.
	 */
	private string $source;

	/**
	 * Keeps what it works with.
	 *
	 * @param Connection_Store $store  Store.
	 * @param Secret_Box       $box    Encryption.
	 * @param Saved_Fields     $saved  Values of the scope.
	 * @param string           $source `database` or `network`.
	 */
	public function __construct( Connection_Store $store, Secret_Box $box, Saved_Fields $saved, string $source ) {
		$this->store  = $store;
		$this->box    = $box;
		$this->saved  = $saved;
		$this->source = $source;
	}

	/**
	 * Applies changes: what is omitted stays, '' deletes.
	 *
	 * @param array<string, mixed> $changes Fields by name.
	 * @return list<string> What the user must be told: `secret-deleted`, `token-deleted`.
	 * @throws Refusal When a field is locked or has not its form; nothing is changed then.
	 */
	public function apply( array $changes ): array {
		$checked = $this->checked( $changes );
		$secrets = array_intersect_key( $checked, array_flip( Connection_Store::SECRETS ) );
		$fields  = array_diff_key( $checked, $secrets );

		$before  = $this->effective( array() );
		$after   = $this->effective( $fields );
		$is_same = Connection_Store::binding( $before ) === Connection_Store::binding( $after );
		$kept    = $this->saved->secrets();
		$notices = array();

		if ( ! $is_same ) {
			if ( isset( $kept['secretAccessKey'] ) && '' === ( $secrets['secretAccessKey'] ?? '' ) ) {
				$notices[] = 'secret-deleted';
			} elseif ( isset( $kept['sessionToken'] ) && ! isset( $secrets['sessionToken'] ) ) {
				$notices[] = 'token-deleted';
			}
			$kept = array();
		}
		if ( '' === ( $secrets['secretAccessKey'] ?? $kept['secretAccessKey'] ?? '' ) ) {
			// A token without its secret signs nothing.
			unset( $kept['sessionToken'] );
		}
		foreach ( $secrets as $name => $secret ) {
			$kept[ $name ] = '' === $secret ? '' : $this->box->seal( $secret, $this->saved->place( $name ) . '|' . Connection_Store::binding( $after ) );
		}

		$this->saved->set_fields( $fields + $this->saved->fields() );
		$this->saved->set_secrets( $kept );
		return $notices;
	}

	/**
	 * Removes everything of the scope.
	 */
	public function remove(): void {
		$this->saved->set_fields( array() );
		$this->saved->set_secrets( array() );
	}

	/**
	 * Checks all changes before the first is made.
	 *
	 * @param array<string, mixed> $changes Fields by name.
	 * @return array<string, string>
	 * @throws Refusal When a field is unknown, is locked or has not its form.
	 */
	private function checked( array $changes ): array {
		$checked = array();
		foreach ( $changes as $name => $value ) {
			$is_secret = in_array( $name, Connection_Store::SECRETS, true );
			if ( ( ! $is_secret && ! in_array( $name, Connection_Store::plain_fields(), true ) ) || ! is_string( $value ) ) {
				throw new Refusal( 'bad_target', (string) $name );
			}
			if ( in_array( $name, Connection::FIELDS, true ) ) {
				$value = Connection::check( $name, $value );
			}
			if ( $this->is_locked( $name ) ) {
				// The form sends locked fields along as they are.
				if ( $is_secret ? '' === $value : $this->store->field( $name )['value'] === $value ) {
					continue;
				}
				throw new Refusal( 'field_locked', 'source', array( 'field' => $name ) );
			}
			$checked[ $name ] = $value;
		}
		new Credentials( $checked['accessKeyId'] ?? '', $checked['secretAccessKey'] ?? '', $checked['sessionToken'] ?? '' );
		return $checked;
	}

	/**
	 * Tells whether a field is set where this scope cannot change it.
	 *
	 * @param string $name Name of the field.
	 */
	private function is_locked( string $name ): bool {
		$source = in_array( $name, Connection_Store::SECRETS, true ) ? $this->store->secret_source() : '';
		if ( '' === $source ) {
			$field  = $this->store->field( $name );
			$source = $field['locked'] ? $field['source'] : 'none';
		}
		return ! in_array( $source, array( 'none', 'database', $this->source ), true );
	}

	/**
	 * Gives the fields as they apply to this scope after some changes.
	 *
	 * @param array<string, string> $changes Checked fields.
	 * @return array<string, string>
	 */
	private function effective( array $changes ): array {
		$fields = $changes + $this->saved->fields();
		foreach ( Connection_Store::plain_fields() as $name ) {
			if ( $this->is_locked( $name ) ) {
				$fields[ $name ] = $this->store->field( $name )['value'];
			}
		}
		return $fields;
	}
}
