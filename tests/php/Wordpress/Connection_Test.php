<?php
/**
 * The stored connection.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Saves, reads, changes and uses it.
 */
final class Connection_Test extends Route_Test_Case {

	private const KEY_ID = 'AKIARTX3GSDSVNNBOPER';

	protected function tearDown(): void {
		foreach ( array( 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY', 'SESSION_TOKEN', 'PROVIDER', 'ENDPOINT', 'REGION', 'BUCKET', 'PREFIX', 'ACL', 'PROFILE', 'ENCRYPTION_KEY', 'ENCRYPTION_KEY_PREVIOUS' ) as $name ) {
			putenv( 'BUCKET_DOCTOR_' . $name );
		}
		delete_option( 'bucket_doctor_connection' );
		delete_option( 'bucket_doctor_secret' );
		parent::tearDown();
	}

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

	/**
	 * Gives changes after which a secret would go to somebody it was not entered for.
	 *
	 * @return array<string, array{array<string, string>}>
	 */
	public function rebindings(): array {
		return array(
			'key id'       => array( array( 'accessKeyId' => 'AKIAOTHER' ) ),
			'provider'     => array( array( 'provider' => 'other', 'endpoint' => 'https://storage.example.org' ) ),
			'endpoint'     => array( array( 'endpoint' => 'https://storage.example.org' ) ),
			'STS endpoint' => array( array( 'stsEndpoint' => 'https://storage.example.org' ) ),
			'partition'    => array( array( 'region' => 'cn-north-1' ) ),
		);
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

	/**
	 * Shows the connection.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	private function show(): array {
		return $this->call( 'GET', 'connection' )->get_data();
	}

	/**
	 * Saves a whole connection.
	 *
	 * @param array<string, string> $fields Fields that differ.
	 */
	private function save( array $fields = array() ): \WP_REST_Response {
		return $this->put_connection(
			$fields + array(
				'provider'        => 'aws',
				'region'          => 'eu-central-1',
				'bucket'          => 'site-backups',
				'prefix'          => 'example/',
				'profile'         => 'updraftplus',
				'accessKeyId'     => self::KEY_ID,
				'secretAccessKey' => self::SECRET,
			)
		);
	}

	/**
	 * Sends changes.
	 *
	 * @param array<string, mixed> $changes Changes.
	 */
	private function put_connection( array $changes ): \WP_REST_Response {
		return $this->call( 'PUT', 'connection', $changes );
	}

	/**
	 * Gives the fields that lead to the observing server.
	 *
	 * @return array<string, string>
	 */
	private function to_server(): array {
		return array(
			'endpoint'   => self::$server->origin(),
			'addressing' => 'path',
		);
	}

	/**
	 * Sends a list on the stored credentials.
	 *
	 * @param array<string, string> $fields Fields of the form.
	 * @param string                $path   Path of the bucket.
	 */
	private function relay_stored( array $fields = array(), string $path = '/site-backups/' ): \WP_REST_Response {
		return $this->call(
			'POST',
			'relay',
			array(
				'run'        => array(
					'id'   => self::RUN,
					'wave' => 1,
				),
				'connection' => array( 'credentials' => 'stored' ) + $fields,
				'requests'   => array( $this->complete( array( 'path' => $path ) + $this->list() ) ),
			)
		);
	}

	/**
	 * Writes a field as the route shows it.
	 *
	 * @param string $value     Value.
	 * @param string $source    Source.
	 * @param bool   $is_locked Whether it is locked.
	 * @return array{value: string, source: string, locked: bool}
	 */
	private function field( string $value, string $source, bool $is_locked = false ): array {
		return array(
			'value'  => $value,
			'source' => $source,
			'locked' => $is_locked,
		);
	}

	/**
	 * Writes a secret as the route shows it.
	 *
	 * @param bool   $is_set      Whether it is set.
	 * @param string $source      Source.
	 * @param bool   $is_readable Whether it can be read.
	 * @return array{isSet: bool, source: string, readable: bool}
	 */
	private function secret( bool $is_set, string $source, bool $is_readable ): array {
		return array(
			'isSet'    => $is_set,
			'source'   => $source,
			'readable' => $is_readable,
		);
	}
}
