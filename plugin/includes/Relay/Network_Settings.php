<?php
/**
 * What the site says about outgoing requests.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use WpOrg\Requests\Proxy\Http as Proxy;
use WpOrg\Requests\Requests;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the settings that WP_Http honours and that a parallel request would pass by.
 *
 * @internal
 */
final class Network_Settings {

	/**
	 * Tells whether this PHP runs where names and errors of the network are not the real ones, as in WordPress Playground.
	 */
	public function is_emulated(): bool {
		return defined( 'BUCKET_DOCTOR_EMULATED_NETWORK' ) && (bool) constant( 'BUCKET_DOCTOR_EMULATED_NETWORK' );
	}

	/**
	 * Tells whether WP_HTTP_BLOCK_EXTERNAL forbids a request.
	 *
	 * @param string $url Address.
	 */
	public function blocks( string $url ): bool {
		return (bool) ( new \WP_Http() )->block_request( $url );
	}

	/**
	 * Gives the proxy for an address, or null.
	 *
	 * @param string $url Address.
	 */
	public function proxy( string $url ): ?Proxy {
		$settings = new \WP_HTTP_Proxy();
		if ( ! $settings->is_enabled() || ! $settings->send_through_proxy( $url ) ) {
			return null;
		}
		$proxy = new Proxy( $settings->host() . ':' . $settings->port() );
		if ( $settings->use_authentication() ) {
			$proxy->use_authentication = true;
			$proxy->user               = $settings->username();
			$proxy->pass               = $settings->password();
		}
		return $proxy;
	}

	/**
	 * Gives how a certificate is verified: by the CA bundle of this path, or not at all.
	 *
	 * @param array<string, mixed> $args Arguments as other plugins left them.
	 * @param string               $url  Address.
	 * @return bool|string
	 */
	public function verification( array $args, string $url ) {
		$bundle = $args['sslcertificates'] ?? '';
		$verify = empty( $args['sslverify'] ) ? false : ( is_string( $bundle ) && '' !== $bundle ? $bundle : true );
		/** This filter is documented in wp-includes/class-wp-http.php */
		$verify = apply_filters( 'https_ssl_verify', $verify, $url ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
		return is_string( $verify ) ? $verify : (bool) $verify;
	}

	/**
	 * Gives the CA bundle that WordPress uses.
	 */
	public function certificates(): string {
		return (string) Requests::get_certificate_path();
	}
}
