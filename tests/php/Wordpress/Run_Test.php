<?php
/**
 * Runs: waves, lock, what they saw.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Run\User_Record;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Follows runs over several waves.
 */
final class Run_Test extends Route_Test_Case {

	private const OTHER_RUN = 'fedcba9876543210fedcba9876543210';

	private const LISTED = 'example/backup_2026-11-01 (1).zip';

	private const LISTED_PATH = '/site-backups/example/backup_2026-11-01%20%281%29.zip';

	public function test_a_run_has_eight_waves(): void {
		for ( $wave = 1; $wave <= 8; $wave++ ) {
			// A run that starts over after finding the region counts on, whatever it calls its waves.
			$this->assertSame( 200, $this->relay( array( $this->list() ), array(), min( $wave, 5 ) )->get_status() );
		}
		$ninth = $this->relay( array( $this->list() ), array(), 5 );

		$this->assertSame( 'bucket_doctor_wave_too_large', $ninth->get_data()['code'] );
		$this->assertSame( 8, self::$server->connections() );
		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN )->get_status() );
	}

	public function test_a_wave_waits_for_the_one_before(): void {
		$inner = null;
		$this->hook(
			'pre_http_request',
			function () use ( &$inner ) {
				remove_all_filters( 'pre_http_request' );
				$inner = array( $this->relay( array( $this->list() ), array(), 2 ), $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN ), $this->call( 'DELETE', 'run' ) );
				return false;
			}
		);
		$outer = $this->relay( array( $this->list() ) );

		$this->assertSame( 200, $outer->get_status() );
		foreach ( (array) $inner as $answer ) {
			$this->assertSame( 'bucket_doctor_run_in_progress', $answer->get_data()['code'] );
			$this->assertSame( 409, $answer->get_status() );
		}
		$this->assertSame( 1, self::$server->connections() );
	}

	public function test_a_lock_ends_with_the_two_minutes_of_a_wave_that_never_came_back(): void {
		$record = new User_Record( 'bucket_doctor_run' );
		$this->relay( array( $this->list() ) );
		$record->write( array( 'sendingUntil' => time() + 100 ) + $record->read() );
		$this->assertSame( 409, $this->relay( array( $this->list() ), array(), 2 )->get_status() );

		$record->write( array( 'sendingUntil' => time() - 1 ) + $record->read() );
		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 2 )->get_status() );
	}

	public function test_a_run_that_made_something_keeps_others_out_until_it_is_removed_or_two_minutes_old(): void {
		$record = new User_Record( 'bucket_doctor_run' );
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->assertSame( 409, $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN )->get_status() );

		$record->write( array( 'until' => time() - 1 ) + $record->read() );
		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN )->get_status() );
	}

	public function test_a_finished_run_keeps_nobody_out(): void {
		self::$server->answer( array( array( 'status' => 200 ), array( 'status' => 204 ) ) );
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->relay( array( $this->delete() ), array(), 2 );

		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN )->get_status() );
	}

	public function test_a_run_that_may_not_delete_keeps_nobody_out(): void {
		self::$server->answer(
			array(
				array( 'status' => 200 ),
				array(
					'status' => 403,
					'body'   => '<Error><Code>AccessDenied</Code></Error>',
				),
			)
		);
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->relay( array( $this->delete() ), array(), 2 );

		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN )->get_status() );
		$this->assertSame( $this->own_key(), $this->left()[0]['key'] );
	}

	public function test_a_run_that_knows_that_it_may_not_remove_versions_keeps_nobody_out(): void {
		$denied = array(
			'status' => 403,
			'body'   => '<Error><Code>AccessDenied</Code></Error>',
		);
		self::$server->answer( array( $denied, array( 'headers' => array( 'x-amz-version-id' => 'v1' ) ) ) );
		$delete                       = $this->delete();
		$delete['query']['versionId'] = 'null';
		$this->relay( array( $delete ) );
		$this->relay( array( $this->put( $this->own_key() . '/a.txt' ) ), array(), 2 );

		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN )->get_status() );
		$this->assertSame( 'version', $this->left()[0]['kind'] );
	}

	public function test_users_do_not_keep_each_other_out(): void {
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->log_in( 'administrator' );

		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN )->get_status() );
		$this->assertSame( array(), $this->call( 'GET', 'run' )->get_data()['runs'] );
	}

	public function test_only_a_key_that_a_list_of_this_run_named_may_be_read(): void {
		$this->assertSame( 'bucket_doctor_operation_not_allowed', $this->relay( array( $this->head() ) )->get_data()['code'] );
		$this->see_listed();

		$this->assertSame( 200, $this->relay( array( $this->head() ), array(), 2 )->get_status() );
		$this->assertSame( 'bucket_doctor_operation_not_allowed', $this->relay( array( $this->head() ), array(), 1, self::OTHER_RUN )->get_data()['code'] );
	}

	public function test_a_list_that_was_refused_names_nothing(): void {
		self::$server->answer(
			array(
				array(
					'status' => 403,
					'body'   => '<Error><Key>' . self::LISTED . '</Key></Error>',
				),
			)
		);
		$this->relay( array( $this->list() ) );

		$this->assertSame( 'bucket_doctor_operation_not_allowed', $this->relay( array( $this->head() ), array(), 2 )->get_data()['code'] );
	}

	public function test_of_a_success_on_a_listed_key_only_status_and_headers_are_answered(): void {
		$this->see_listed();
		self::$server->answer(
			array(
				array(
					'status'  => 206,
					'headers' => array( 'Content-Range' => 'bytes 0-0/9' ),
					'body'    => 'P',
				),
				array(
					'status' => 403,
					'body'   => '<Error/>',
				),
			)
		);
		$allowed = $this->relay( array( $this->get() ), array(), 2 )->get_data()['responses'][0];
		$denied  = $this->relay( array( $this->get() ), array(), 3 )->get_data()['responses'][0];

		$this->assertSame( array( 206, '', 1 ), array( $allowed['status'], $allowed['body'], $allowed['bodyBytes'] ) );
		$this->assertSame( 'bytes 0-0/9', $allowed['headers']->{'content-range'} );
		$this->assertSame( array( 403, '<Error/>' ), array( $denied['status'], base64_decode( $denied['body'], true ) ) );
	}

	public function test_a_key_with_a_backslash_survives_the_database(): void {
		self::$server->answer( array( array( 'body' => '<ListBucketResult><Contents><Key>example/a\\b\\\\c</Key></Contents></ListBucketResult>' ) ) );
		$this->relay( array( $this->list() ) );

		$this->assertSame( array( 'example/a\\b\\\\c' ), ( new User_Record( 'bucket_doctor_run' ) )->read()['keys'] );
	}

	/**
	 * Has a list of the run name a key.
	 */
	private function see_listed(): void {
		self::$server->answer( array( array( 'body' => '<ListBucketResult><Contents><Key>' . self::LISTED . '</Key></Contents></ListBucketResult>' ) ) );
		$this->relay( array( $this->list() ) );
	}

	/**
	 * Gives what the journal says is left.
	 *
	 * @return list<array<string, mixed>>
	 */
	private function left(): array {
		return $this->call( 'GET', 'run' )->get_data()['runs'][0]['leftovers'] ?? array();
	}

	/**
	 * Gives a request for the head of the listed key.
	 *
	 * @return array<string, mixed>
	 */
	private function head(): array {
		return array(
			'operation' => 'HeadObject',
			'method'    => 'HEAD',
			'path'      => self::LISTED_PATH,
		);
	}

	/**
	 * Gives a request for one byte of the listed key.
	 *
	 * @return array<string, mixed>
	 */
	private function get(): array {
		return array(
			'operation' => 'GetObject',
			'path'      => self::LISTED_PATH,
			'query'     => array( 'x-id' => 'GetObject' ),
			'headers'   => array( 'range' => 'bytes=0-0' ),
		);
	}
}
