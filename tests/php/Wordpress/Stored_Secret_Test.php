<?php
/**
 * The stored secret.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Connection_Test_Case;

/**
 * Looks at what is in the database, and at what it may be used for.
 */
final class Stored_Secret_Test extends Connection_Test_Case {

	public function test_the_secret_is_stored_sealed_and_not_autoloaded(): void {
		global $wpdb;
		$this->save();
		$rows = $wpdb->get_results( "SELECT option_name, option_value, autoload FROM $wpdb->options WHERE option_name LIKE 'bucket_doctor%'" );

		$this->assertCount( 2, $rows );
		foreach ( $rows as $row ) {
			$this->assertSame( 'off', $row->autoload );
			$this->assertStringNotContainsString( self::SECRET, $row->option_value );
		}
		$first = get_option( 'bucket_doctor_secret' );
		$this->save();
		$this->assertNotSame( $first, get_option( 'bucket_doctor_secret' ) );
	}

	/**
	 * @dataProvider rebindings
	 *
	 * @param array<string, string> $changes Changes.
	 */
	public function test_a_secret_is_deleted_with_what_it_was_entered_for( array $changes ): void {
		$this->save( array( 'sessionToken' => 'token' ) );
		$answer = $this->put_connection( $changes )->get_data();

		$this->assertSame( array( 'secret-deleted' ), array_column( $answer['notices'], 'code' ) );
		$this->assertFalse( $answer['secretAccessKey']['isSet'] );
		$this->assertFalse( $answer['sessionToken']['isSet'] );
		$this->assertFalse( get_option( 'bucket_doctor_secret' ) );
	}

	/**
	 * @dataProvider rebindings
	 *
	 * @param array<string, string> $changes Changes.
	 */
	public function test_a_new_secret_takes_its_place_and_the_old_token_goes( array $changes ): void {
		$this->save( array( 'sessionToken' => 'token' ) );
		$answer = $this->put_connection( $changes + array( 'secretAccessKey' => 'another-secret' ) )->get_data();

		$this->assertSame( array( 'token-deleted' ), array_column( $answer['notices'], 'code' ) );
		$this->assertSame( $this->secret( true, 'database', true ), $answer['secretAccessKey'] );
		$this->assertFalse( $answer['sessionToken']['isSet'] );
	}

	public function test_a_region_of_the_same_partition_keeps_the_secret(): void {
		$this->save();
		$answer = $this->put_connection( array( 'region' => 'us-east-1', 'bucket' => 'other-bucket' ) )->get_data();

		$this->assertSame( array(), $answer['notices'] );
		$this->assertTrue( $answer['secretAccessKey']['readable'] );
	}

	public function test_a_key_of_wp_config_is_used_and_can_be_replaced(): void {
		putenv( 'BUCKET_DOCTOR_ENCRYPTION_KEY=a long random text of this site' );
		$this->save();
		putenv( 'BUCKET_DOCTOR_ENCRYPTION_KEY=another long random text of this site' );
		$this->assertSame( $this->secret( true, 'database', false ), $this->show()['secretAccessKey'] );

		putenv( 'BUCKET_DOCTOR_ENCRYPTION_KEY_PREVIOUS=a long random text of this site' );
		$this->assertSame( $this->secret( true, 'database', true ), $this->show()['secretAccessKey'] );
	}

	public function test_a_secret_is_sealed_with_the_new_key_when_it_is_used(): void {
		putenv( 'BUCKET_DOCTOR_ENCRYPTION_KEY=a long random text of this site' );
		$this->save( $this->to_server() );
		putenv( 'BUCKET_DOCTOR_ENCRYPTION_KEY=another long random text of this site' );
		putenv( 'BUCKET_DOCTOR_ENCRYPTION_KEY_PREVIOUS=a long random text of this site' );
		$this->assertSame( 200, $this->relay_stored()->get_status() );

		putenv( 'BUCKET_DOCTOR_ENCRYPTION_KEY_PREVIOUS' );
		$this->assertSame( $this->secret( true, 'database', true ), $this->show()['secretAccessKey'] );
	}

	public function test_without_a_key_of_its_own_the_site_stores_no_secret(): void {
		putenv( 'BUCKET_DOCTOR_ENCRYPTION_KEY=put your unique phrase here' );
		$refused = $this->save();

		$this->assertSame( array( 'bucket_doctor_storage_refused', 500 ), array( $refused->get_data()['code'], $refused->get_status() ) );
		$this->assertStringContainsString( "define( 'BUCKET_DOCTOR_ENCRYPTION_KEY', '", $refused->get_data()['message'] );
		$this->assertFalse( get_option( 'bucket_doctor_secret' ) );
		$this->assertFalse( get_option( 'bucket_doctor_connection' ) );
	}

	public function test_a_sealed_secret_opens_in_its_own_place_only(): void {
		$this->save( array( 'sessionToken' => 'token' ) );
		$sealed = get_option( 'bucket_doctor_secret' );
		update_option( 'bucket_doctor_secret', array( 'secretAccessKey' => $sealed['sessionToken'] ), false );
		$this->assertFalse( $this->show()['secretAccessKey']['readable'] );

		update_option( 'bucket_doctor_secret', array( 'secretAccessKey' => substr_replace( $sealed['secretAccessKey'], 'AAAA', -8, 4 ) ), false );
		$this->assertFalse( $this->show()['secretAccessKey']['readable'] );

		update_option( 'bucket_doctor_secret', $sealed, false );
		update_option( 'bucket_doctor_connection', array( 'endpoint' => 'https://evil.example' ) + get_option( 'bucket_doctor_connection' ), false );
		$this->assertFalse( $this->show()['secretAccessKey']['readable'] );
	}
}
