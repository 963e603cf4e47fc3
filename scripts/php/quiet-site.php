<?php
/**
 * Must-use plugin of every site of the scripts: it sends no mail and asks for no updates.
 */

add_filter( 'pre_wp_mail', '__return_true' );

foreach ( array( 'core', 'plugins', 'themes' ) as $kind ) {
	add_filter(
		'pre_site_transient_update_' . $kind,
		static function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => $GLOBALS['wp_version'],
				'updates'         => array(),
			);
		}
	);
}
