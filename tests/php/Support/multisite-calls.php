<?php
/**
 * Calls the routes on a network of sites, and prints what they answer as JSON. Arguments: folder of WordPress, folder of
 * the database, main file of the plugin.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

$_SERVER['HTTP_HOST']       = 'example.org';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REMOTE_ADDR']     = '127.0.0.1';

define( 'DB_DIR', $argv[2] );
define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', 'example.org' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
require_once $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
if ( ! class_exists( BucketDoctor\Plugin::class ) ) {
	require_once $argv[3];
}

$site  = wpmu_create_blog( 'example.org', '/sub/', 'Sub', 1 );
$admin = wpmu_create_user( 'subadmin', 'password', 'subadmin@example.org' );
add_user_to_blog( $site, $admin, 'administrator' );

$call = static function ( int $user, string $method, string $route, array $body = array() ): array {
	wp_set_current_user( $user );
	$GLOBALS['wp_rest_server'] = null;
	$request                   = new WP_REST_Request( $method, '/bucket-doctor/v1/' . $route );
	$request->set_header( 'X-WP-Nonce', wp_create_nonce( 'wp_rest' ) );
	$request->set_header( 'Content-Type', 'application/json' );
	$request->set_body( (string) wp_json_encode( $body ) );
	$answer = rest_do_request( $request );
	return array( $answer->get_status(), $answer->get_data() );
};

$sent  = 0;
$relay = array(
	'run'        => array(
		'id'   => str_repeat( 'a', 32 ),
		'wave' => 1,
	),
	'connection' => array( 'credentials' => 'stored' ),
	'requests'   => array(
		array(
			'id'        => 'head.1',
			'operation' => 'HeadBucket',
			'anonymous' => false,
			'method'    => 'HEAD',
			'host'      => 'site-backups.s3.eu-central-1.amazonaws.com',
			'path'      => '/',
			'query'     => array(),
			'headers'   => array(),
		),
	),
);
add_filter(
	'pre_http_request',
	static function () use ( &$sent ): array {
		++$sent;
		return array(
			'headers'  => array(),
			'body'     => '',
			'response' => array( 'code' => 200 ),
		);
	}
);

$stored = array(
	'provider'        => 'aws',
	'region'          => 'eu-central-1',
	'bucket'          => 'site-backups',
	'accessKeyId'     => 'AKIANETWORK',
	'secretAccessKey' => 'secret-of-the-network',
);
$seen   = array();
$seen['folder of the main site'] = BucketDoctor\Admin\Screen::site_folder();
switch_to_blog( $site );
$seen['folder of the sub-site']         = BucketDoctor\Admin\Screen::site_folder();
$seen['number of the sub-site']         = $site;
$seen['subadmin saves for the network'] = $call( $admin, 'PUT', 'connection', array( 'scope' => 'network' ) + $stored );
$seen['super saves for the network']    = $call( 1, 'PUT', 'connection', array( 'scope' => 'network' ) + $stored );
$seen['subadmin looks']                 = $call( $admin, 'GET', 'connection' );
$seen['super looks']                    = $call( 1, 'GET', 'connection' );
$seen['subadmin tests']                 = $call( $admin, 'POST', 'relay', $relay );
$seen['sent for subadmin']              = $sent;
$seen['super tests']                    = $call( 1, 'POST', 'relay', $relay );
$seen['subadmin changes the bucket']    = $call( $admin, 'PUT', 'connection', array( 'bucket' => 'other' ) );
$seen['subadmin replaces the secret']   = $call( $admin, 'PUT', 'connection', array( 'secretAccessKey' => 'x' ) );
$seen['subadmin removes the network']   = $call( $admin, 'DELETE', 'connection', array( 'scope' => 'network' ) );
$seen['super removes the network']      = $call( 1, 'DELETE', 'connection', array( 'scope' => 'network' ) );
$seen['subadmin saves for the site']    = $call( $admin, 'PUT', 'connection', array( 'accessKeyId' => 'AKIASITE' ) + $stored );
$relay['run']['id']                     = str_repeat( 'b', 32 );
$seen['subadmin tests the site']        = $call( $admin, 'POST', 'relay', $relay );
$own                                    = get_option( 'bucket_doctor_secret' );
restore_current_blog();
$seen['super looks at the main site'] = $call( 1, 'GET', 'connection' );
update_option( 'bucket_doctor_secret', $own, false );
update_option( 'bucket_doctor_connection', array( 'accessKeyId' => 'AKIASITE' ) + $stored, false );
$seen['the secret on another site'] = $call( 1, 'GET', 'connection' );

switch_to_blog( $site );
putenv( 'BUCKET_DOCTOR_SECRET_ACCESS_KEY=secret-of-the-server' );
putenv( 'BUCKET_DOCTOR_ACCESS_KEY_ID=AKIASERVER' );
$relay['run']['id']                            = str_repeat( 'c', 32 );
$seen['subadmin tests the server']             = $call( $admin, 'POST', 'relay', $relay );
$seen['subadmin looks at the server']          = $call( $admin, 'GET', 'connection' );
$relay['connection']                           = array( 'credentials' => 'typed' ) + array_diff_key( $stored, array( 'scope' => 1 ) );
$seen['subadmin tests on typed credentials']   = $call( $admin, 'POST', 'relay', $relay );
restore_current_blog();

update_site_option( 'bucket_doctor_connection', array( 'bucket' => 'x' ) );
define( 'WP_UNINSTALL_PLUGIN', 'bucket-doctor/bucket-doctor.php' );
require dirname( $argv[3] ) . '/uninstall.php';
$left = 0;
foreach ( array( $GLOBALS['wpdb']->base_prefix . 'options', $GLOBALS['wpdb']->base_prefix . $site . '_options' ) as $table ) {
	$left += (int) $GLOBALS['wpdb']->get_var( "SELECT COUNT(*) FROM $table WHERE option_name LIKE '%bucket_doctor%'" );
}
$left += (int) $GLOBALS['wpdb']->get_var( "SELECT COUNT(*) FROM {$GLOBALS['wpdb']->usermeta} WHERE meta_key LIKE '%bucket_doctor%'" );
$left += (int) $GLOBALS['wpdb']->get_var( "SELECT COUNT(*) FROM {$GLOBALS['wpdb']->sitemeta} WHERE meta_key LIKE '%bucket_doctor%'" );

$seen['rows after uninstalling'] = $left;
echo "\n" . wp_json_encode( $seen );
