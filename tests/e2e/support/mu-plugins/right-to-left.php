<?php
/**
 * Must-use plugin of the browser tests: with `rtl` in the address a page of the dashboard is written from right to left, as in Arabic or Hebrew.
 */

add_action(
	'init',
	static function () {
		if ( isset( $_GET['rtl'] ) ) {
			$GLOBALS['wp_locale']->text_direction = 'rtl';
		}
	}
);
