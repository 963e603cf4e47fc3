<?php
/**
 * Reads the contract tables.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Support;

/**
 * The files of tests/contract, which Jest reads as well.
 */
final class Contract {

	/**
	 * Reads a table.
	 *
	 * @param string $name Name of the file without its ending.
	 * @return array<mixed>
	 */
	public static function read( string $name ): array {
		$text = (string) file_get_contents( dirname( __DIR__, 2 ) . '/contract/' . $name . '.json' );
		return json_decode( $text, true, 512, JSON_THROW_ON_ERROR );
	}
}
