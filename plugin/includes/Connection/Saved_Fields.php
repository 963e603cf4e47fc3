<?php
/**
 * What the database holds of a connection.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

defined( 'ABSPATH' ) || exit;

/**
 * Fields and sealed secrets of one scope: this site, or the whole network.
 *
 * @internal
 */
final class Saved_Fields {

	private const FIELDS = 'bucket_doctor_connection';

	private const SECRETS = 'bucket_doctor_secret';

	private bool $is_network;

	/**
	 * Keeps the scope.
	 *
	 * @param bool $is_network Whether the values are the network's.
	 */
	public function __construct( bool $is_network ) {
		$this->is_network = $is_network;
	}

	/**
	 * Gives the fields that are set.
	 *
	 * @return array<string, string>
	 */
	public function fields(): array {
		return $this->read( self::FIELDS );
	}

	/**
	 * Writes the fields; empty ones are left out.
	 *
	 * @param array<string, string> $fields Fields.
	 */
	public function set_fields( array $fields ): void {
		$this->write( self::FIELDS, self::filled( $fields ) );
	}

	/**
	 * Gives the sealed secrets that are set.
	 *
	 * @return array<string, string>
	 */
	public function secrets(): array {
		return $this->read( self::SECRETS );
	}

	/**
	 * Writes the sealed secrets; empty ones are left out.
	 *
	 * @param array<string, string> $secrets Sealed secrets.
	 */
	public function set_secrets( array $secrets ): void {
		$this->write( self::SECRETS, self::filled( $secrets ) );
	}

	/**
	 * Gives what a secret of this scope is sealed for, before what it belongs to.
	 *
	 * @param string $name Name of the secret.
	 */
	public function place( string $name ): string {
		return self::SECRETS . '.' . $name . '|' . ( $this->is_network ? 'network' : get_current_blog_id() );
	}

	/**
	 * Leaves out what is empty.
	 *
	 * @param array<string, string> $values Values.
	 * @return array<string, string>
	 */
	private static function filled( array $values ): array {
		return array_diff( $values, array( '' ) );
	}

	/**
	 * Reads an option.
	 *
	 * @param string $name Name.
	 * @return array<string, string>
	 */
	private function read( string $name ): array {
		$value = $this->is_network ? get_site_option( $name ) : get_option( $name );
		$texts = array();
		foreach ( is_array( $value ) ? $value : array() as $field => $text ) {
			if ( is_string( $text ) ) {
				$texts[ (string) $field ] = $text;
			}
		}
		return $texts;
	}

	/**
	 * Writes an option; the empty array removes it.
	 *
	 * @param string                $name  Name.
	 * @param array<string, string> $value Value.
	 */
	private function write( string $name, array $value ): void {
		if ( array() === $value ) {
			$this->is_network ? delete_site_option( $name ) : delete_option( $name );
		} elseif ( $this->is_network ) {
			update_site_option( $name, $value );
		} else {
			update_option( $name, $value, false );
		}
	}
}
