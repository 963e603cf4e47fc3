<?php
/**
 * Installs a network of sites in a database of its own. Arguments: folder of WordPress, folder of the database.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

$_SERVER['HTTP_HOST']       = 'example.org';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

define( 'DB_DIR', $argv[2] );
define( 'WP_INSTALLING', true );
require_once $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/network.php';

wp_install( 'Network', 'super', 'super@example.org', false, '', 'password' );
// Only now: the tables of the network come after those of the site.
define( 'WP_INSTALLING_NETWORK', true );
foreach ( $GLOBALS['wpdb']->tables( 'ms_global' ) as $name => $table ) {
	$GLOBALS['wpdb']->$name = $table;
}
install_network();
$made = populate_network( 1, 'example.org', 'super@example.org', 'Network', '/', false );
echo true === $made || 'no_wildcard_dns' === $made->get_error_code() ? 'installed' : $made->get_error_message();
