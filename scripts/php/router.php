<?php
/**
 * Router of PHP's built-in server for a WordPress site: files as they are, everything else through index.php.
 *
 * Environment: BUCKET_DOCTOR_DATABASE, the file of the site's database.
 */

$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;

if ( is_dir( $file ) && '/' !== substr( $path, -1 ) ) {
	header( 'Location: ' . $path . '/', true, 301 );
	return true;
}
if ( is_file( $file ) || is_file( rtrim( $file, '/' ) . '/index.php' ) ) {
	return false;
}

// SQLite tidies its journal up whenever nobody has the database open any more, and every page would wait for that: each process of the
// server keeps one connection, as it would to a database that is a server of its own.
$kept_open = new PDO( 'sqlite:' . getenv( 'BUCKET_DOCTOR_DATABASE' ), null, null, array( PDO::ATTR_PERSISTENT => true ) );
$kept_open->query( 'SELECT 1 FROM sqlite_master LIMIT 1' )->fetchAll();

$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
