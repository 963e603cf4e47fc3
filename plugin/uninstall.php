<?php
/**
 * Removes everything that the plugin keeps.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor;

defined( 'WP_UNINSTALL_PLUGIN' ) && defined( 'ABSPATH' ) || exit;

require_once __DIR__ . '/includes/Uninstaller.php';

( new Uninstaller() )->remove_everything();
