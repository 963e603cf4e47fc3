<?php
/**
 * Shows the front page to a visitor and prints as JSON what that took. Arguments: folder of WordPress, folder of the
 * plugin, `active` or `inactive`.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

$_SERVER['HTTP_HOST']       = 'example.org';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';

define( 'SAVEQUERIES', true );
define( 'WP_USE_THEMES', true );

// WordPress takes hooks over that are there before it.
$active = 'active' === $argv[3] ? array( 'bucket-doctor/bucket-doctor.php' ) : array();

$GLOBALS['wp_filter']['pre_option_active_plugins'][10][] = array(
	'function'      => static function () use ( $active ): array {
		return $active;
	},
	'accepted_args' => 1,
);

ob_start();
require $argv[1] . '/wp-blog-header.php';
$page = (string) ob_get_clean();

$folder = realpath( $argv[2] ) . '/';
$files  = array_filter(
	get_included_files(),
	static function ( string $file ) use ( $folder ): bool {
		return 0 === strpos( (string) realpath( $file ), $folder );
	}
);
$hooks  = array();
foreach ( $GLOBALS['wp_filter'] as $name => $hook ) {
	foreach ( array_merge( ...array_values( $hook->callbacks ) ) as $callback ) {
		if ( $callback['function'] instanceof Closure && 0 === strpos( (string) realpath( (string) ( new ReflectionFunction( $callback['function'] ) )->getFileName() ), $folder ) ) {
			$hooks[] = $name;
		}
	}
}

echo wp_json_encode(
	array(
		'isPage'  => false !== strpos( $page, '</html>' ),
		'files'   => array_values( array_map( 'basename', $files ) ),
		'hooks'   => $hooks,
		'queries' => array_column( $wpdb->queries, 0 ),
	)
);
