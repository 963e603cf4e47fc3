<?php
/**
 * Must-use plugin of the site that pictures are taken of: shows the administration from right to left where a cookie asks for it.
 */

if ( isset( $_COOKIE['right_to_left'] ) ) {
	add_action(
		'after_setup_theme',
		static function () {
			$GLOBALS['wp_locale']->text_direction = 'rtl';
		},
		0
	);
	add_action(
		'init',
		static function () {
			$GLOBALS['wp_locale']->text_direction = 'rtl';
		},
		0
	);
}
