<?php
/**
 * What the site says about outgoing requests.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Relay\Network_Settings;
use BucketDoctor\Tests\Support\Observing_Server;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Sets proxy, certificates and emulation as wp-config.php and other plugins do. WordPress keeps some of it in static
 * variables, so that these tests have processes of their own.
 *
 * @runTestsInSeparateProcesses
 * @preserveGlobalState disabled
 */
final class Network_Settings_Test extends Route_Test_Case {

	public function test_a_proxy_is_used_and_resolves_the_name(): void {
		$this->use_proxy();
		self::$server->answer(
			array(
				array(
					'status'  => 407,
					'headers' => array( 'Proxy-Authenticate' => 'Basic realm="proxy"' ),
				),
				array( 'status' => 200 ),
			)
		);
		$answer  = $this->relay( array( array( 'host' => 'storage.invalid:9000' ) + $this->list() ), $this->behind_proxy( 'http://storage.invalid:9000' ) );
		$request = self::$server->requests()[1];

		$this->assertSame( 200, $answer->get_data()['responses'][0]['status'] ?? null, (string) wp_json_encode( $answer->get_data() ) );
		$this->assertSame( 'GET http://storage.invalid:9000/site-backups/?list-type=2&max-keys=1&prefix=example%2F HTTP/1.1', $request['line'] );
		$this->assertSame( 'storage.invalid:9000', $request['headers']['host'] );
		$this->assertSame( 'Basic ' . base64_encode( 'me:pass' ), $request['headers']['proxy-authorization'] );
	}

	public function test_behind_a_proxy_forbidden_addresses_stay_forbidden(): void {
		$this->use_proxy();
		$answer = $this->relay( array( array( 'host' => '169.254.169.254' ) + $this->list() ), $this->behind_proxy( 'http://169.254.169.254' ) );

		$this->assertSame( 'bucket_doctor_address_blocked', $answer->get_data()['code'] );
		$this->assertSame( 0, self::$server->connections() );
	}

	public function test_a_certificate_that_nobody_vouches_for_is_a_failure(): void {
		$tls = new Observing_Server( $this->certificate() );
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=' . $tls->origin() );
		$strict = $this->relay_to( $tls );
		$this->hook(
			'https_ssl_verify',
			function (): string {
				return $this->certificate();
			}
		);
		$trusted = $this->relay_to( $tls );
		$tls->stop();

		$this->assertSame( array( 'tls', '60' ), array( $strict['failure']['kind'], $strict['failure']['code'] ) );
		$this->assertSame( 200, $trusted['status'] ?? null, (string) wp_json_encode( $trusted ) );
	}

	public function test_a_site_may_turn_verification_off(): void {
		$tls = new Observing_Server( $this->certificate() );
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=' . $tls->origin() );
		$this->hook( 'https_ssl_verify', '__return_false' );
		$entry = $this->relay_to( $tls );
		$tls->stop();

		$this->assertSame( 200, $entry['status'] ?? null, (string) wp_json_encode( $entry ) );
	}

	public function test_where_the_network_is_emulated_failures_are_unknown(): void {
		$this->assertFalse( ( new Network_Settings() )->is_emulated() );
		define( 'BUCKET_DOCTOR_EMULATED_NETWORK', true );
		$this->assertTrue( ( new Network_Settings() )->is_emulated() );
		self::$server->answer( array( array( 'reset' => true ) ) );

		$this->assertSame( 'unknown', $this->relay( array( $this->list() ) )->get_data()['responses'][0]['failure']['kind'] );
	}

	/**
	 * Makes the observing server the site's proxy.
	 */
	private function use_proxy(): void {
		define( 'WP_PROXY_HOST', '127.0.0.1' );
		define( 'WP_PROXY_PORT', (string) self::$server->port() );
		define( 'WP_PROXY_USERNAME', 'me' );
		define( 'WP_PROXY_PASSWORD', 'pass' );
		$this->hook(
			'option_siteurl',
			static function (): string {
				return 'http://storage.invalid';
			},
			20
		);
		$this->hook( 'pre_http_send_through_proxy', '__return_true' );
	}

	/**
	 * Gives the fields of an endpoint that is listed.
	 *
	 * @param string $endpoint Endpoint.
	 * @return array<string, string>
	 */
	private function behind_proxy( string $endpoint ): array {
		putenv( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS=' . $endpoint );
		return array(
			'endpoint'    => $endpoint,
			'stsEndpoint' => '',
		);
	}

	/**
	 * Sends a list to a server.
	 *
	 * @param Observing_Server $server Server.
	 * @return array<string, mixed>
	 */
	private function relay_to( Observing_Server $server ): array {
		$fields = array(
			'endpoint'    => $server->origin(),
			'stsEndpoint' => '',
		);
		return $this->relay( array( array( 'host' => $server->authority() ) + $this->list() ), $fields )->get_data()['responses'][0];
	}

	/**
	 * Makes a certificate for this machine, with its key, and gives the file.
	 */
	private function certificate(): string {
		static $file = '';
		if ( '' === $file ) {
			$file     = (string) wp_tempnam( 'certificate' );
			$settings = (string) wp_tempnam( 'openssl' );
			file_put_contents( $settings, "[req]\ndistinguished_name=dn\n[dn]\n[ext]\nsubjectAltName=IP:127.0.0.1\nbasicConstraints=CA:TRUE\n" );
			$options = array(
				'config'          => $settings,
				'x509_extensions' => 'ext',
				'digest_alg'      => 'sha256',
			);
			$key     = openssl_pkey_new();
			$request = openssl_csr_new( array( 'commonName' => '127.0.0.1' ), $key, $options );
			openssl_x509_export( openssl_csr_sign( $request, null, $key, 2, $options ), $public );
			openssl_pkey_export( $key, $private );
			file_put_contents( $file, $public . $private );
			unlink( $settings );
			register_shutdown_function( 'unlink', $file );
		}
		return $file;
	}
}
