<?php
/**
 * The routes of the stored connection.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Connection_Test_Case;

/**
 * Saves, reads, changes and removes.
 */
final class Connection_Test extends Connection_Test_Case {

	public function test_at_first_nothing_is_set(): void {
		$shown = $this->show();

		$this->assertSame( array( 'provider', 'endpoint', 'stsEndpoint', 'region', 'bucket', 'prefix', 'addressing', 'acl', 'serverSideEncryption', 'kmsKeyId', 'storageClass', 'profile', 'accessKeyId', 'secretAccessKey', 'sessionToken' ), array_keys( $shown ) );
		$this->assertSame( $this->field( '', 'none' ), $shown['bucket'] );
		$this->assertSame( $this->secret( false, 'none', true ), $shown['secretAccessKey'] );
	}

	public function test_what_is_saved_is_shown_and_the_secret_is_not(): void {
		$answer = $this->save( array( 'prefix' => '/site/backups' ) );

		$this->assertSame( 200, $answer->get_status() );
		$this->assertSame( array(), $answer->get_data()['notices'] );
		$this->assertSame( $this->field( 'site/backups/', 'database' ), $this->show()['prefix'] );
		$this->assertSame( $this->field( self::KEY_ID, 'database' ), $this->show()['accessKeyId'] );
		$this->assertSame( $this->secret( true, 'database', true ), $this->show()['secretAccessKey'] );
		$this->assertStringNotContainsString( self::SECRET, (string) wp_json_encode( $answer->get_data(), JSON_UNESCAPED_SLASHES ) );
	}

	public function test_what_is_omitted_stays_and_what_is_empty_is_deleted(): void {
		$this->save( array( 'sessionToken' => 'token' ) );
		$this->put_connection( array( 'region' => '' ) );
		$this->assertSame( $this->field( '', 'none' ), $this->show()['region'] );
		$this->assertSame( $this->field( 'site-backups', 'database' ), $this->show()['bucket'] );
		$this->assertTrue( $this->show()['secretAccessKey']['isSet'] );

		$this->put_connection( array( 'secretAccessKey' => '' ) );
		$this->assertFalse( $this->show()['secretAccessKey']['isSet'] );
		$this->assertFalse( $this->show()['sessionToken']['isSet'] );
	}

	public function test_delete_removes_everything(): void {
		$this->save();
		$shown = $this->call( 'DELETE', 'connection' )->get_data();

		$this->assertSame( $this->field( '', 'none' ), $shown['bucket'] );
		$this->assertFalse( $shown['secretAccessKey']['isSet'] );
		$this->assertFalse( get_option( 'bucket_doctor_connection' ) );
		$this->assertFalse( get_option( 'bucket_doctor_secret' ) );
	}

	public function test_a_bad_field_changes_nothing(): void {
		$this->save();
		foreach ( array( array( 'bucket' => 'a/b' ), array( 'region' => 'EU' ), array( 'prefix' => '..' ), array( 'acl' => 'x' ), array( 'unknown' => 'x' ), array( 'bucket' => 7 ), array( 'scope' => 'everywhere' ) ) as $bad ) {
			$this->assertSame( 'bucket_doctor_bad_target', $this->put_connection( $bad + array( 'profile' => 'backup-folder' ) )->get_data()['code'] );
		}
		$this->assertSame( 'bucket_doctor_bad_endpoint', $this->put_connection( array( 'endpoint' => 'https://a/b' ) )->get_data()['code'] );
		$this->assertSame( 'bucket_doctor_no_credentials', $this->put_connection( array( 'secretAccessKey' => "a\nb" ) )->get_data()['code'] );
		$this->assertSame( $this->field( 'updraftplus', 'database' ), $this->show()['profile'] );
	}

	public function test_the_environment_comes_first_and_locks(): void {
		$this->save();
		putenv( 'BUCKET_DOCTOR_BUCKET=from-the-environment' );

		$this->assertSame( $this->field( 'from-the-environment', 'environment', true ), $this->show()['bucket'] );
		$refused = $this->put_connection( array( 'bucket' => 'another' ) );
		$this->assertSame( array( 'bucket_doctor_field_locked', 409 ), array( $refused->get_data()['code'], $refused->get_status() ) );
		$this->assertStringContainsString( 'bucket', $refused->get_data()['message'] );
		$this->assertSame( 200, $this->put_connection( array( 'bucket' => 'from-the-environment', 'region' => 'us-east-1' ) )->get_status() );
	}

	public function test_a_secret_of_the_environment_goes_where_the_environment_says(): void {
		$this->save( array( 'endpoint' => 'https://storage.example.org', 'provider' => 'other' ) );
		putenv( 'BUCKET_DOCTOR_ACCESS_KEY_ID=AKIAENVIRONMENT' );
		putenv( 'BUCKET_DOCTOR_SECRET_ACCESS_KEY=secret-of-the-environment' );
		$shown = $this->show();

		$this->assertSame( $this->field( 'AKIAENVIRONMENT', 'environment', true ), $shown['accessKeyId'] );
		$this->assertSame( $this->secret( true, 'environment', true ), $shown['secretAccessKey'] );
		$this->assertSame( $this->field( '', 'environment', true ), $shown['endpoint'] );
		$this->assertSame( $this->field( '', 'environment', true ), $shown['provider'] );
		$this->assertSame( $this->field( 'site-backups', 'database' ), $shown['bucket'] );
		foreach ( array( 'accessKeyId' => 'AKIAOTHER', 'secretAccessKey' => 'x', 'endpoint' => 'https://evil.example' ) as $name => $value ) {
			$this->assertSame( 'bucket_doctor_field_locked', $this->put_connection( array( $name => $value ) )->get_data()['code'] );
		}
	}

	/**
	 * @runInSeparateProcess
	 * @preserveGlobalState disabled
	 */
	public function test_constants_of_wp_config_come_after_the_environment(): void {
		define( 'BUCKET_DOCTOR_BUCKET', 'from-wp-config' );
		define( 'BUCKET_DOCTOR_PREFIX', '/from/wp-config' );
		putenv( 'BUCKET_DOCTOR_PREFIX=from-the-environment' );

		$this->assertSame( $this->field( 'from-wp-config', 'constant', true ), $this->show()['bucket'] );
		$this->assertSame( $this->field( 'from-the-environment/', 'environment', true ), $this->show()['prefix'] );
	}
}
