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

( new Plugin( __FILE__, '0.1.0' ) )->register();
