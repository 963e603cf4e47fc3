<?php
/**
 * Base of the tests of the stored connection.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Support;


/**
 * Saves connections, and leaves none behind.
 */
abstract class Connection_Test_Case extends Route_Test_Case {

	protected const KEY_ID = 'AKIARTX3GSDSVNNBOPER';

	protected function tearDown(): void {
		foreach ( array( 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY', 'SESSION_TOKEN', 'PROVIDER', 'ENDPOINT', 'REGION', 'BUCKET', 'PREFIX', 'ACL', 'PROFILE', 'ENCRYPTION_KEY', 'ENCRYPTION_KEY_PREVIOUS' ) as $name ) {
			putenv( 'BUCKET_DOCTOR_' . $name );
		}
		delete_option( 'bucket_doctor_connection' );
		delete_option( 'bucket_doctor_secret' );
		parent::tearDown();
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
	 * Shows the connection.
	 *
	 * @return array<string, array<string, mixed>>
	 */
	protected function show(): array {
		return $this->call( 'GET', 'connection' )->get_data();
	}

	/**
	 * Saves a whole connection.
	 *
	 * @param array<string, string> $fields Fields that differ.
	 */
	protected function save( array $fields = array() ): \WP_REST_Response {
		return $this->put_connection(
			$fields + array(
				'provider'        => 'aws',
				'region'          => 'eu-central-1',
				'bucket'          => 'site-backups',
				'prefix'          => 'example/',
				'profile'         => 'updraftplus',
				'accessKeyId'     => static::KEY_ID,
				'secretAccessKey' => self::SECRET,
			)
		);
	}

	/**
	 * Sends changes.
	 *
	 * @param array<string, mixed> $changes Changes.
	 */
	protected function put_connection( array $changes ): \WP_REST_Response {
		return $this->call( 'PUT', 'connection', $changes );
	}

	/**
	 * Gives the fields that lead to the observing server.
	 *
	 * @return array<string, string>
	 */
	protected function to_server(): array {
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
	protected function relay_stored( array $fields = array(), string $path = '/site-backups/' ): \WP_REST_Response {
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
	protected function field( string $value, string $source, bool $is_locked = false ): array {
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
	protected function secret( bool $is_set, string $source, bool $is_readable ): array {
		return array(
			'isSet'    => $is_set,
			'source'   => $source,
			'readable' => $is_readable,
		);
	}
}
