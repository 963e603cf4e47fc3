<?php
/**
 * The relay on the stored connection.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Connection_Test_Case;

/**
 * Sends waves that name no secret.
 */
final class Stored_Relay_Test extends Connection_Test_Case {

	public function test_a_stored_connection_is_tested_without_sending_the_secret_to_the_browser(): void {
		$this->save( $this->to_server() );
		$answer = $this->relay_stored();

		$this->assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		$this->assertStringContainsString( self::KEY_ID, self::$server->requests()[0]['headers']['authorization'] );
		$this->assertStringNotContainsString( self::SECRET, (string) wp_json_encode( $answer->get_data(), JSON_UNESCAPED_SLASHES ) );
	}

	public function test_unsaved_fields_of_the_form_are_laid_over_the_stored_ones(): void {
		$this->save( $this->to_server() );
		$answer = $this->relay_stored(
			array(
				'bucket'          => 'other-bucket',
				'region'          => 'us-east-1',
				'secretAccessKey' => '',
				'sessionToken'    => '',
			),
			'/other-bucket/'
		);

		$this->assertSame( 200, $answer->get_status(), (string) wp_json_encode( $answer->get_data() ) );
		$this->assertStringContainsString( '/us-east-1/s3/', self::$server->requests()[0]['headers']['authorization'] );
	}

	/**
	 * @dataProvider rebindings
	 *
	 * @param array<string, string> $changes Changes.
	 */
	public function test_a_stored_secret_signs_for_nobody_else( array $changes ): void {
		$this->save( array( 'region' => 'eu-central-1' ) );
		$answer = $this->relay_stored( $changes );

		$this->assertSame( array( 'bucket_doctor_no_credentials', 'binding' ), array( $answer->get_data()['code'], $answer->get_data()['data']['reason'] ?? '' ) );
		$this->assertSame( 0, self::$server->connections() );
	}

	public function test_a_stored_secret_beside_a_typed_one_is_refused(): void {
		$this->save( $this->to_server() );

		$this->assertSame( 'bucket_doctor_bad_target', $this->relay_stored( array( 'secretAccessKey' => 'typed' ) )->get_data()['code'] );
	}

	public function test_a_locked_bucket_cannot_be_left(): void {
		$this->save( $this->to_server() );
		putenv( 'BUCKET_DOCTOR_BUCKET=site-backups' );

		$this->assertSame( 'bucket_doctor_field_locked', $this->relay_stored( array( 'bucket' => 'other-bucket' ) )->get_data()['code'] );
		$this->assertSame( 200, $this->relay_stored( array( 'bucket' => 'site-backups' ) )->get_status() );
	}

	public function test_a_secret_that_is_missing_or_unreadable_is_told_apart(): void {
		$this->assertSame( 'bucket_doctor_no_credentials', $this->relay_stored()->get_data()['code'] );

		$this->save( $this->to_server() );
		$sealed = get_option( 'bucket_doctor_secret' );
		update_option( 'bucket_doctor_secret', array( 'secretAccessKey' => 'bucket_doctor1:' . base64_encode( random_bytes( 60 ) ) ) + $sealed, false );
		$answer = $this->relay_stored();

		$this->assertSame( array( 'bucket_doctor_secret_unreadable', 409 ), array( $answer->get_data()['code'], $answer->get_status() ) );
		$this->assertSame( 0, self::$server->connections() );
	}

	public function test_what_a_test_with_the_stored_secret_left_is_removed_with_it(): void {
		$this->save( $this->to_server() );
		$this->call(
			'POST',
			'relay',
			array(
				'run'        => array(
					'id'   => self::RUN,
					'wave' => 1,
				),
				'connection' => array( 'credentials' => 'stored' ),
				'requests'   => array( $this->complete( $this->put( $this->own_key() ) ) ),
			)
		);
		$this->assertCount( 1, $this->call( 'GET', 'run' )->get_data()['runs'] );

		$this->assertSame( array(), $this->call( 'DELETE', 'run', array( 'connection' => array( 'credentials' => 'stored' ) ) )->get_data()['runs'] );
		$this->assertStringStartsWith( 'DELETE /site-backups/' . $this->own_key(), self::$server->requests()[1]['line'] );
	}
}
