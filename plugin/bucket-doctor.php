<?php
/**
 * Plugin Name:       Bucket Doctor
 * Description:       Tests what an S3 access key may do on a bucket, permission by permission, and explains what goes wrong.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * Author:            Bucket Doctor contributors
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       bucket-doctor
 * Domain Path:       /languages
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor;

defined( 'ABSPATH' ) || exit;

spl_autoload_register(
	static function ( string $name ): void {
		if ( 0 === strpos( $name, __NAMESPACE__ . '\\' ) ) {
			$file = __DIR__ . '/includes/' . str_replace( '\\', '/', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	}
);

// Nothing is built before it is asked for: a visit to the front page loads this file alone.
$bucket_doctor = static function (): Plugin {
	return new Plugin( __FILE__, '0.1.0' );
};
add_action(
	'rest_api_init',
	static function () use ( $bucket_doctor ): void {
		$bucket_doctor()->register_routes();
	}
);
if ( is_admin() ) {
	$bucket_doctor()->register_screen();
}
