<?php
/**
 * Two requests of one user at the same time.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Run\User_Record;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Does in the middle of a request what another tab would do.
 */
final class Parallel_Requests_Test extends Route_Test_Case {

	private const OTHER_RUN = 'ffffffffffffffffffffffffffffffff';

	public function test_no_wave_begins_while_something_is_removed(): void {
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$seen = $this->in_the_middle(
			function (): \WP_REST_Response {
				return $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN );
			}
		);

		$this->call( 'DELETE', 'run', array( 'connection' => $this->connection() ) );

		$answer = $seen->answer->get_data();
		$this->assertSame( array( 'bucket_doctor_run_in_progress', 'sending' ), array( $answer['code'], $answer['data']['reason'] ) );
		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 1, self::OTHER_RUN )->get_status() );
	}

	public function test_a_refused_removal_lets_waves_in_again(): void {
		$this->relay( array( $this->put( $this->own_key() ) ) );

		$this->assertSame( 400, $this->call( 'DELETE', 'run', array( 'connection' => array( 'secretAccessKey' => '' ) + $this->connection() ) )->get_status() );
		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 2 )->get_status() );
	}

	public function test_what_another_process_noted_meanwhile_stays_in_the_journal(): void {
		$seen = $this->in_the_middle(
			function (): int {
				global $wpdb;
				$journal                    = ( new User_Record( 'bucket_doctor_journal' ) )->read();
				$journal[ self::OTHER_RUN ] = $journal[ self::RUN ];
				// Another process has a cache of its own: this one does not hear of it.
				return (int) $wpdb->update(
					$wpdb->usermeta,
					array( 'meta_value' => serialize( $journal ) ), // phpcs:ignore
					array(
						'user_id'  => get_current_user_id(),
						'meta_key' => $wpdb->get_blog_prefix() . 'bucket_doctor_journal', // phpcs:ignore
					)
				);
			}
		);

		$this->relay( array( $this->put( $this->own_key() ) ) );

		$this->assertSame( 1, $seen->answer );
		$this->assertEqualsCanonicalizing( array( self::RUN, self::OTHER_RUN ), array_column( $this->call( 'GET', 'run' )->get_data()['runs'], 'id' ) );
	}

	/**
	 * Calls a function once, when the next request is about to be sent.
	 *
	 * @param callable $act Function.
	 * @return object{answer: mixed} What it gave.
	 */
	private function in_the_middle( callable $act ): object {
		$seen = (object) array( 'answer' => null );
		$this->hook(
			'pre_http_request',
			static function ( $given ) use ( $act, $seen ) {
				if ( null === $seen->answer ) {
					$seen->answer = false;
					$seen->answer = $act();
				}
				return $given;
			}
		);
		return $seen;
	}
}
