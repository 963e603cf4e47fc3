<?php
/**
 * Prepares a run of PHPUnit: the project's classes, and WordPress where the environment names one.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

// Tests decide what the environment says.
foreach ( array_keys( getenv() ) as $name ) {
	if ( 0 === strpos( $name, 'BUCKET_DOCTOR_' ) && 'BUCKET_DOCTOR_WP' !== $name ) {
		putenv( $name );
	}
}

spl_autoload_register(
	static function ( string $name ): void {
		$roots = array(
			'BucketDoctor\\Tests\\' => __DIR__ . '/',
			'BucketDoctor\\'        => dirname( __DIR__, 2 ) . '/plugin/includes/',
		);
		foreach ( $roots as $namespace => $folder ) {
			$file = $folder . str_replace( '\\', '/', substr( $name, strlen( $namespace ) ) ) . '.php';
			if ( 0 === strpos( $name, $namespace ) && is_file( $file ) ) {
				require_once $file;
				return;
			}
		}
	}
);

$bucket_doctor_wordpress = (string) getenv( 'BUCKET_DOCTOR_WP' );
if ( '' === $bucket_doctor_wordpress ) {
	// The suite "unit" needs no more; the suite "wordpress" says what is missing.
	define( 'ABSPATH', __DIR__ . '/' );
	return;
}

$_SERVER['HTTP_HOST']       = 'example.org';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';

require_once $bucket_doctor_wordpress . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';

if ( ! is_blog_installed() ) {
	require_once ABSPATH . 'wp-admin/includes/upgrade.php';
	wp_install( 'Bucket Doctor', 'admin', 'admin@example.org', false, '', 'password' );
}
if ( ! is_plugin_active( 'bucket-doctor/bucket-doctor.php' ) ) {
	require_once dirname( __DIR__, 2 ) . '/plugin/bucket-doctor.php';
}

// Users come and go with every test; what they log in with is never guessed.
add_filter(
	'wp_hash_password_options',
	static function (): array {
		return array( 'cost' => 4 );
	}
);
