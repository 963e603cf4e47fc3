<?php
/**
 * Must-use plugin of the end-to-end tests' site: AWS's own names lead to a sandbox and nowhere else.
 *
 * A test names the sandbox's port and the authority to trust in wp-content/aws-names.json.
 */

declare( strict_types=1 );

/**
 * Tells whether an address has one of AWS's names.
 *
 * @param string $url Address.
 */
function bucket_doctor_tests_is_aws( string $url ): bool {
	return 1 === preg_match( '/\.amazonaws\.(com|com\.cn|eu)\z/', (string) wp_parse_url( $url, PHP_URL_HOST ) );
}

/**
 * Gives what the running test has written, or null.
 *
 * @return array{port: int, authority: string}|null
 */
function bucket_doctor_tests_aws(): ?array {
	$file = WP_CONTENT_DIR . '/aws-names.json';
	return is_readable( $file ) ? json_decode( (string) file_get_contents( $file ), true ) : null;
}

add_action(
	'http_api_curl',
	static function ( $handle, $args, $url ) {
		if ( bucket_doctor_tests_is_aws( $url ) ) {
			// Nobody listens on port 1: a test that has named no sandbox does not reach AWS either.
			$port = bucket_doctor_tests_aws()['port'] ?? 1;
			curl_setopt( $handle, CURLOPT_CONNECT_TO, array( '::127.0.0.1:' . $port ) );
		}
	},
	10,
	3
);

add_filter(
	'https_ssl_verify',
	static function ( $verify, $url ) {
		return bucket_doctor_tests_is_aws( $url ) ? bucket_doctor_tests_aws()['authority'] ?? $verify : $verify;
	},
	10,
	2
);
