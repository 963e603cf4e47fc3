<?php
/**
 * What is kept for one user.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

defined( 'ABSPATH' ) || exit;

/**
 * A record of the current user on the current site. Holds no secret.
 *
 * @internal
 */
final class User_Record {

	private string $name;

	/**
	 * Keeps the name.
	 *
	 * @param string $name Name.
	 */
	public function __construct( string $name ) {
		$this->name = $name;
	}

	/**
	 * Has the next reading ask the database. A wave takes seconds, and meanwhile another request may have written what this
	 * process has read before.
	 */
	public function refresh(): void {
		wp_cache_delete( get_current_user_id(), 'user_meta' );
	}

	/**
	 * Reads the record as it was when this process began, wrote or refreshed last; the empty array where there is none.
	 *
	 * @return array<mixed>
	 */
	public function read(): array {
		$value = get_user_option( $this->name, get_current_user_id() );
		return is_array( $value ) ? $value : array();
	}

	/**
	 * Writes the record; the empty array removes it.
	 *
	 * @param array<mixed> $value Value.
	 */
	public function write( array $value ): void {
		if ( array() === $value ) {
			delete_user_option( get_current_user_id(), $this->name );
			return;
		}
		// User meta is stored without slashes, and a key may have some.
		update_user_option( get_current_user_id(), $this->name, wp_slash( $value ) );
	}
}
