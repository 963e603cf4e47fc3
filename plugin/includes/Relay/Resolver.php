<?php
/**
 * Names to addresses.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Asks the system for a name's addresses.
 *
 * @internal
 */
interface Resolver {

	/**
	 * Gives the addresses of a name, the empty list where it has none.
	 *
	 * @param string $host Host name.
	 * @return list<string>
	 */
	public function addresses( string $host ): array;
}
