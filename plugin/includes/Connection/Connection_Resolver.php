<?php
/**
 * Which connection a request means.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Connection;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the `connection` of a request.
 *
 * @internal
 */
final class Connection_Resolver {

	public const SECRET_FIELDS = array( 'accessKeyId', 'secretAccessKey', 'sessionToken' );

	/**
	 * Gives the connection and the credentials that a request names.
	 *
	 * @param mixed $asked `connection` as it came from the browser.
	 * @throws Refusal When it names none that can be used.
	 */
	public function resolve( $asked ): Resolved {
		if ( ! is_array( $asked ) ) {
			throw new Refusal( 'bad_target', 'connection' );
		}
		$source = $asked['credentials'] ?? '';
		unset( $asked['credentials'] );
		foreach ( $asked as $name => $value ) {
			$is_known = in_array( $name, Connection::FIELDS, true ) || in_array( $name, self::SECRET_FIELDS, true );
			if ( ! $is_known || ! is_string( $value ) ) {
				throw new Refusal( 'bad_target', $is_known ? (string) $name : 'connection' );
			}
		}
		if ( 'typed' !== $source ) {
			throw new Refusal( 'no_credentials', 'missing' );
		}
		return new Resolved(
			Connection::from_fields( $asked ),
			new Credentials( $asked['accessKeyId'] ?? '', $asked['secretAccessKey'] ?? '', $asked['sessionToken'] ?? '' ),
			'typed'
		);
	}
}
