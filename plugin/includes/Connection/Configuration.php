<?php
/**
 * What the server says.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

defined( 'ABSPATH' ) || exit;

/**
 * Values of the environment and of wp-config.php.
 *
 * @internal
 */
final class Configuration {

	private const PREFIX = 'BUCKET_DOCTOR_';

	/**
	 * Gives a value and where it is from, or null. An empty value counts as none.
	 *
	 * @param string $name Name without the prefix, such as `REGION`.
	 * @return array{value: string, source: string}|null
	 */
	public function find( string $name ): ?array {
		$value = getenv( self::PREFIX . $name );
		if ( is_string( $value ) && '' !== $value ) {
			return array(
				'value'  => $value,
				'source' => 'environment',
			);
		}
		$value = defined( self::PREFIX . $name ) ? constant( self::PREFIX . $name ) : null;
		if ( is_string( $value ) && '' !== $value ) {
			return array(
				'value'  => $value,
				'source' => 'constant',
			);
		}
		return null;
	}

	/**
	 * Gives a value, '' where there is none.
	 *
	 * @param string $name Name without the prefix.
	 */
	public function text( string $name ): string {
		return $this->find( $name )['value'] ?? '';
	}
}
