<?php
/**
 * Must-use plugin of the benchmark's site: pages say what they cost, and can be asked for without the plugin.
 */

if ( isset( $_SERVER['HTTP_X_BENCH_WITHOUT'] ) ) {
	add_filter(
		'option_active_plugins',
		static function ( $plugins ) {
			return array_values( array_diff( (array) $plugins, array( 'bucket-doctor/bucket-doctor.php' ) ) );
		}
	);
}

if ( isset( $_SERVER['HTTP_X_BENCH'] ) ) {
	ob_start();
	// Before WordPress sends what is buffered: then it is too late for a header.
	add_action(
		'shutdown',
		static function () {
			global $wpdb;
			header(
				'X-Bench: ' . wp_json_encode(
					array(
						'ms'      => 1000 * ( microtime( true ) - $_SERVER['REQUEST_TIME_FLOAT'] ),
						'files'   => count( get_included_files() ),
						'queries' => $wpdb->num_queries,
						'memory'  => memory_get_peak_usage(),
					)
				)
			);
		},
		0
	);
}
