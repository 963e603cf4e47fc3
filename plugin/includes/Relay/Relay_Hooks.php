<?php
/**
 * What happens at each step of one request.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use WpOrg\Requests\Hooks;

defined( 'ABSPATH' ) || exit;

/**
 * Hooks of one request. Of WordPress's own only `http_api_curl` runs: the `requests-*` actions hand out signed headers.
 *
 * @internal
 */
final class Relay_Hooks extends Hooks {

	/**
	 * Arguments for other plugins.
	 *
	 * @var array<string, mixed>
	 */
	private array $args;

	private string $url;

	/**
	 * Keeps what other plugins may see.
	 *
	 * @param string               $url  Address.
	 * @param array<string, mixed> $args Arguments without what signs the request.
	 */
	public function __construct( string $url, array $args ) {
		$this->url  = $url;
		$this->args = $args;
	}

	/**
	 * {@inheritDoc}
	 *
	 * @param string       $hook       Name of the step.
	 * @param array<mixed> $parameters Parameters.
	 * @return bool
	 */
	public function dispatch( $hook, $parameters = array() ) {
		$result = parent::dispatch( $hook, $parameters );
		if ( 'curl.before_send' === $hook ) {
			/** This action is documented in wp-includes/class-wp-http-curl.php */
			do_action_ref_array( 'http_api_curl', array( &$parameters[0], $this->args, $this->url ) ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals
		}
		return $result;
	}
}
