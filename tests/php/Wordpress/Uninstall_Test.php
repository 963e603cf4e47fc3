<?php
/**
 * What stays after uninstalling: nothing.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Route_Test_Case;
use BucketDoctor\Uninstaller;

/**
 * Uses everything that writes to the database, then removes it.
 */
final class Uninstall_Test extends Route_Test_Case {

	/**
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_nothing_of_the_plugin_stays(): void {
		// What somebody did on this site before is not counted.
		( new Uninstaller() )->remove_everything();
		$this->call(
			'PUT',
			'connection',
			array(
				'bucket'          => 'site-backups',
				'accessKeyId'     => 'AKIARTX3GSDSVNNBOPER',
				'secretAccessKey' => self::SECRET,
			)
		);
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->log_in( 'administrator' );
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->assertSame( array( 2, 4 ), $this->rows() );

		define( 'WP_UNINSTALL_PLUGIN', 'bucket-doctor/bucket-doctor.php' );
		require dirname( __DIR__, 3 ) . '/plugin/uninstall.php';

		$this->assertSame( array( 0, 0 ), $this->rows() );
	}

	/**
	 * Counts the rows of the plugin: options, user data.
	 *
	 * @return array{int, int}
	 */
	private function rows(): array {
		global $wpdb;
		return array(
			(int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%bucket_doctor%'" ),
			(int) $wpdb->get_var( "SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE '%bucket_doctor%'" ),
		);
	}
}
