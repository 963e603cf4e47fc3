<?php
/**
 * Carries out accepted requests.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Credentials;
use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Checks addresses, signs and sends. Whatever it refuses, it refuses before the first socket is opened.
 *
 * @internal
 */
final class Exchange {

	private Address_Rule $addresses;

	private Relay_Sender $sender;

	private Network_Settings $settings;

	private Deadline $deadline;

	/**
	 * Keeps what it works with.
	 *
	 * @param Address_Rule     $addresses Rule of addresses.
	 * @param Relay_Sender     $sender    Sender.
	 * @param Network_Settings $settings  Settings of the site.
	 * @param Deadline         $deadline  Time limit.
	 */
	public function __construct( Address_Rule $addresses, Relay_Sender $sender, Network_Settings $settings, Deadline $deadline ) {
		$this->addresses = $addresses;
		$this->sender    = $sender;
		$this->settings  = $settings;
		$this->deadline  = $deadline;
	}

	/**
	 * Checks a wave as far as that is possible without sending it.
	 *
	 * @param Connection          $connection  Connection.
	 * @param Credentials         $credentials Credentials.
	 * @param list<Relay_Request> $requests    Accepted requests.
	 * @return array<string, list<string>> Checked addresses by host, for `send`.
	 * @throws Refusal When the wave cannot be sent.
	 */
	public function prepare( Connection $connection, Credentials $credentials, array $requests ): array {
		foreach ( $requests as $request ) {
			if ( ! $request->is_anonymous && ! $credentials->are_complete() ) {
				throw new Refusal( 'no_credentials', 'missing' );
			}
		}
		$this->deadline->require_time();
		return $this->addresses->pins(
			$connection,
			$requests,
			function ( Relay_Request $request ): bool {
				$url = $request->url();
				return $this->settings->is_emulated() || $this->settings->blocks( $url ) || null !== $this->settings->proxy( $url );
			}
		);
	}

	/**
	 * Signs and sends a wave.
	 *
	 * @param Connection                  $connection  Connection.
	 * @param Credentials                 $credentials Credentials.
	 * @param list<Relay_Request>         $requests    Accepted requests.
	 * @param array<string, list<string>> $pins        Checked addresses by host.
	 */
	public function send( Connection $connection, Credentials $credentials, array $requests, array $pins ): Sent_Wave {
		$signer = new Signer( $credentials, $connection->signing_region() );
		$wave   = array();
		foreach ( $requests as $request ) {
			$wave[] = $signer->sign( $request, time() );
		}
		return new Sent_Wave( $wave, $this->sender->send( $wave, $pins, $signer->redaction() ), $signer->redaction() );
	}
}
