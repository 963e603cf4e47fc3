<?php
/**
 * Removes everything that the plugin keeps.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor;

defined( 'ABSPATH' ) || exit;

/**
 * Knows every name under which the plugin writes to the database.
 *
 * @internal
 */
final class Uninstaller {

	private const OPTIONS = array( 'bucket_doctor_connection', 'bucket_doctor_secret' );

	private const USER_RECORDS = array( 'bucket_doctor_run', 'bucket_doctor_journal' );

	/**
	 * Removes options and user records of all sites.
	 */
	public function remove_everything(): void {
		if ( ! is_multisite() ) {
			$this->remove_from_site();
			return;
		}
		$sites = get_sites(
			array(
				'fields' => 'ids',
				'number' => 0,
			)
		);
		foreach ( $sites as $site ) {
			switch_to_blog( (int) $site );
			$this->remove_from_site();
			restore_current_blog();
		}
		foreach ( self::OPTIONS as $name ) {
			delete_site_option( $name );
		}
	}

	/**
	 * Removes what belongs to the current site.
	 */
	private function remove_from_site(): void {
		global $wpdb;
		foreach ( self::OPTIONS as $name ) {
			delete_option( $name );
		}
		foreach ( self::USER_RECORDS as $name ) {
			delete_metadata( 'user', 0, $wpdb->get_blog_prefix() . $name, '', true );
		}
	}
}
