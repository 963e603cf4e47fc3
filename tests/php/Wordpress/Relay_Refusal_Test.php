<?php
/**
 * Refused waves.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Run\Journal;
use BucketDoctor\Run\User_Record;
use BucketDoctor\Tests\Support\Contract;
use BucketDoctor\Tests\Support\Refusal_Cases;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Sends what the contract refuses through the route, and watches that nothing leaves the site.
 */
final class Relay_Refusal_Test extends Route_Test_Case {

	/**
	 * Gives the cases that are refused without asking for a name's address.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function cases(): iterable {
		foreach ( Refusal_Cases::all() as $name => $given ) {
			if ( null !== $given[0]['refused'] && array() === $given[0]['addresses'] ) {
				yield $name => $given;
			}
		}
	}

	/**
	 * @dataProvider cases
	 *
	 * @param array<string, mixed> $given Case.
	 */
	public function test_a_refused_wave_sends_nothing( array $given ): void {
		$text = str_replace( Refusal_Cases::AUTHORITY, self::$server->authority(), (string) json_encode( $given, JSON_UNESCAPED_SLASHES ) );
		$here = json_decode( $text, true );

		$record = new User_Record( 'bucket_doctor_run' );
		$record->write( $this->seen() );
		$before = $record->read();

		$answer = $this->call(
			'POST',
			'relay',
			array(
				'run'        => $here['run'],
				'connection' => array( 'credentials' => 'typed' ) + $here['connection'],
				'requests'   => $here['requests'],
			)
		);
		$error  = $answer->get_data();

		$this->assertSame( $given['refused'], $error['code'] );
		$this->assertSame( Contract::read( 'refusals' )[ $given['refused'] ], $answer->get_status() );
		$this->assertSame( $given['rule'], $error['data']['reason'] );
		$this->assertSame( 'no-store', $answer->get_headers()['Cache-Control'] );
		$this->assertSame( 0, self::$server->connections() );
		$this->assertSame( array(), ( new Journal( new User_Record( 'bucket_doctor_journal' ) ) )->runs() );
		$this->assertSame( $before, $record->read() );
	}

	/**
	 * Gives the record of a run that has seen what the table says.
	 *
	 * @return array<string, mixed>
	 */
	private function seen(): array {
		$table = Contract::read( 'relay-refusals' );
		return array(
			'id'           => $table['run']['id'],
			'until'        => time() + 60,
			'sendingUntil' => 0,
			'waves'        => 1,
			'keys'         => $table['listedKeys'],
			'versions'     => $table['seenVersions'],
		);
	}

	public function test_a_blocked_address_names_the_exact_line(): void {
		$error = $this->relay( array( array( 'host' => '127.0.0.1:9000' ) + $this->list() ), array( 'endpoint' => 'https://127.0.0.1:9000' ) )->get_data();

		$this->assertSame( 'bucket_doctor_address_blocked', $error['code'] );
		$this->assertStringContainsString( "define( 'BUCKET_DOCTOR_ALLOWED_ENDPOINTS', '" . self::$server->origin() . ", https://127.0.0.1:9000' );", $error['message'] );
	}

	public function test_an_address_that_is_never_allowed_names_no_line(): void {
		$error = $this->relay( array( array( 'host' => '169.254.169.254' ) + $this->list() ), array( 'endpoint' => 'https://169.254.169.254' ) )->get_data();

		$this->assertSame( 'bucket_doctor_address_blocked', $error['code'] );
		$this->assertStringNotContainsString( 'define', $error['message'] );
	}

	public function test_signed_requests_need_a_key_and_its_secret(): void {
		foreach ( array( 'accessKeyId', 'secretAccessKey' ) as $field ) {
			$answer = $this->relay( array( $this->list() ), array( $field => '' ) );

			$this->assertSame( 'bucket_doctor_no_credentials', $answer->get_data()['code'] );
			$this->assertSame( 400, $answer->get_status() );
		}
		$this->assertSame( 0, self::$server->connections() );
	}

	public function test_credentials_that_cannot_stand_in_a_header_are_refused(): void {
		foreach ( array( array( 'accessKeyId' => "AKIA\r\nX: y" ), array( 'secretAccessKey' => "a\nb" ), array( 'sessionToken' => "a b\r\n" ) ) as $field ) {
			$this->assertSame( 'bucket_doctor_no_credentials', $this->relay( array( $this->list() ), $field )->get_data()['code'] );
		}
	}

	public function test_a_body_that_is_no_json_is_refused(): void {
		$request = new \WP_REST_Request( 'POST', '/bucket-doctor/v1/relay' );
		$request->set_header( 'X-WP-Nonce', wp_create_nonce( 'wp_rest' ) );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( '{"run":' );

		$this->assertSame( 400, rest_do_request( $request )->get_status() );
		$this->assertSame( 0, self::$server->connections() );
	}

	public function test_every_refusal_of_the_relay_is_worded_for_people(): void {
		foreach ( array_keys( \BucketDoctor\Rest\Reply::STATUS ) as $name ) {
			$text = \BucketDoctor\Rest\Refusal_Text::of(
				new \BucketDoctor\Refusal(
					$name,
					'x',
					array(
						'host'    => 'h',
						'address' => 'a',
						'line'    => 'l',
						'field'   => 'f',
					)
				)
			);

			$this->assertGreaterThan( 30, strlen( $text ), $name );
		}
	}
}
