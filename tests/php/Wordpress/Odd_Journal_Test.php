<?php
/**
 * Cleaning up with a journal that holds more than it should.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Run\User_Record;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Writes entries into the journal that no run would, and cleans up.
 */
final class Odd_Journal_Test extends Route_Test_Case {

	/**
	 * Gives targets that cannot be asked any more.
	 *
	 * @return array<string, array{array<string, string>}>
	 */
	public function targets(): array {
		return array(
			'an endpoint no longer listed' => array( array( 'endpoint' => 'http://127.0.0.2:1' ) ),
			'an address that is forbidden' => array( array( 'endpoint' => 'https://169.254.169.254' ) ),
			'a bucket that is none'        => array( array( 'bucket' => 'a/b' ) ),
		);
	}

	/**
	 * @dataProvider targets
	 *
	 * @param array<string, string> $target Fields that differ.
	 */
	public function test_a_run_that_cannot_be_worked_on_does_not_keep_others_from_being_cleaned_up( array $target ): void {
		$this->write( array( $this->entry( $this->own_key(), $target ), $this->entry( $this->own_key() ) ) );

		$answer = $this->clean_up();

		$this->assertSame( 200, $answer->get_status() );
		$this->assertSame( array( str_repeat( '0', 32 ) ), array_column( $answer->get_data()['runs'], 'id' ) );
		$this->assertStringStartsWith( 'DELETE /site-backups/' . $this->own_key(), self::$server->requests()[0]['line'] );
	}

	/**
	 * @dataProvider targets
	 *
	 * @param array<string, string> $target Fields that differ.
	 */
	public function test_where_no_run_can_be_worked_on_the_reason_is_told( array $target ): void {
		$this->write( array( $this->entry( $this->own_key(), $target ) ) );

		$this->assertSame( 400, $this->clean_up()->get_status() );
		$this->assertSame( 0, self::$server->connections() );
	}

	public function test_an_endpoint_typed_in_another_way_is_the_same_place(): void {
		$this->write( array( $this->entry( $this->own_key() ) ) );
		$typed = array(
			'accessKeyId' => 'AKIANEWKEYOFTHESAMEBUCKET',
			'endpoint'    => 'HTTP' . substr( self::$server->origin(), 4 ) . '/',
		);

		$answer = $this->call( 'DELETE', 'run', array( 'connection' => $typed + $this->connection() ) );

		$this->assertSame( array(), $answer->get_data()['runs'] );
	}

	public function test_only_what_is_the_tests_own_is_removed(): void {
		$own     = $this->entry( $this->own_key() );
		$foreign = array( 'example/of-the-user.zip', 'example/bucket-doctor-test/short', 'example/bucket-doctor-test/../abcdefghij0123456789', 'bucket-doctor-test/abcdefghij0123456789', '', '/' );
		foreach ( $foreign as $key ) {
			foreach ( array( 'object', 'version', 'marker', 'upload' ) as $kind ) {
				array_unshift( $own['leftovers'], array( 'kind' => $kind, 'key' => $key, 'certain' => true, 'versionId' => 'v1', 'uploadId' => 'u1' ) );
			}
		}
		$this->write( array( $own ) );

		$this->clean_up();

		$this->assertSame( array( 'DELETE /site-backups/' . $this->own_key() . '?x-id=DeleteObject HTTP/1.1' ), array_column( self::$server->requests(), 'line' ) );
		$this->assertCount( 4 * count( $foreign ), $this->call( 'GET', 'run' )->get_data()['runs'][0]['leftovers'] );
	}

	public function test_what_is_no_journal_is_no_journal(): void {
		$entry = $this->entry( $this->own_key() );
		$this->write(
			array(
				array( 'target' => array( 'bucket' => array( 'a' ) ) ) + $entry,
				array( 'startedAt' => array(), 'credentials' => array() ) + $entry,
				array( 'leftovers' => array( array( 'kind' => array(), 'key' => array(), 'owner' => array() ) ) ) + $entry,
			)
		);

		$this->assertSame( 200, $this->call( 'GET', 'run' )->get_status() );
	}

	/**
	 * Gives an entry of the journal.
	 *
	 * @param string                $key    Key of an object that is certain.
	 * @param array<string, string> $target Fields that differ.
	 * @return array<string, mixed>
	 */
	private function entry( string $key, array $target = array() ): array {
		$connection = $this->connection();
		unset( $connection['credentials'], $connection['secretAccessKey'] );
		return array(
			'startedAt'   => 1,
			'credentials' => 'typed',
			'target'      => $target + $connection,
			'leftovers'   => array(
				array(
					'kind'    => 'object',
					'key'     => $key,
					'certain' => true,
				),
			),
		);
	}

	/**
	 * Writes a journal.
	 *
	 * @param list<array<string, mixed>> $entries Entries.
	 */
	private function write( array $entries ): void {
		$runs = array();
		foreach ( $entries as $place => $entry ) {
			$runs[ str_repeat( (string) $place, 32 ) ] = $entry;
		}
		( new User_Record( 'bucket_doctor_journal' ) )->write( $runs );
	}

	/**
	 * Cleans up on typed credentials.
	 */
	private function clean_up(): \WP_REST_Response {
		return $this->call( 'DELETE', 'run', array( 'connection' => $this->connection() ) );
	}
}
