<?php
/**
 * Cleaning up what a test left.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Fake_Bucket;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Closes the tab after a wave that made something, and comes back.
 */
final class Clean_Up_Test extends Route_Test_Case {

	private Fake_Bucket $bucket;

	/**
	 * Gives the states of versioning.
	 *
	 * @return list<array{string}>
	 */
	public function states(): array {
		return array( array( 'off' ), array( 'on' ), array( 'suspended' ) );
	}

	/**
	 * @dataProvider states
	 *
	 * @param string $versioning State of versioning.
	 */
	public function test_a_closed_tab_is_cleaned_up_at_the_next_visit( string $versioning ): void {
		$this->open( $versioning );
		$before = $this->bucket->versions;
		$this->relay( array( $this->put( $this->own_key() ), $this->create() ) );
		$this->assertCount( 2, $this->left() );

		$answer = $this->clean_up();

		$this->assertSame( 200, $answer->get_status() );
		$this->assertSame( array(), $answer->get_data()['runs'] );
		$this->assertSame( $before, $this->bucket->versions );
		$this->assertSame( array(), $this->bucket->uploads );
	}

	/**
	 * @dataProvider states
	 *
	 * @param string $versioning State of versioning.
	 */
	public function test_what_a_lost_answer_left_is_found_and_removed( string $versioning ): void {
		$this->open( $versioning );
		$before             = $this->bucket->versions;
		$this->bucket->lost = array( 'PUT', 'POST uploads' );
		$this->relay( array( $this->put( $this->own_key() ), $this->create() ) );
		$this->assertSame( array( false, false ), array_column( $this->left(), 'certain' ) );

		$this->assertSame( array(), $this->clean_up()->get_data()['runs'] );
		$this->assertSame( $before, $this->bucket->versions );
		$this->assertSame( array(), $this->bucket->uploads );
	}

	/**
	 * @dataProvider states
	 *
	 * @param string $versioning State of versioning.
	 */
	public function test_what_a_lost_delete_left_is_found_and_removed( string $versioning ): void {
		$this->open( $versioning );
		$before = $this->bucket->versions;
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->bucket->lost = array( 'DELETE' );
		$this->relay( array( $this->delete() ), array(), 2 );

		$this->assertSame( array(), $this->clean_up()->get_data()['runs'] );
		$this->assertSame( $before, $this->bucket->versions );
	}

	public function test_a_lost_answer_is_cleaned_up_without_the_right_to_list(): void {
		foreach ( array( 'off', 'on' ) as $versioning ) {
			$this->open( $versioning );
			$before               = $this->bucket->versions;
			$this->bucket->denied = array( 'GET versions', 'GET uploads' );
			$this->bucket->lost   = array( 'PUT' );
			$this->relay( array( $this->put( $this->own_key() ) ) );

			$this->assertSame( array(), $this->clean_up()->get_data()['runs'] );
			$this->assertSame( $before, $this->bucket->versions );
		}
	}

	public function test_what_lies_below_a_lost_marker_is_found_by_listing_again(): void {
		$this->open( 'on' );
		$before               = $this->bucket->versions;
		$this->bucket->denied = array( 'HEAD' );
		$this->bucket->lost   = array( 'PUT', 'DELETE' );
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->relay( array( $this->delete() ), array(), 2 );

		$this->assertSame( array(), $this->clean_up()->get_data()['runs'] );
		$this->assertSame( $before, $this->bucket->versions );
	}

	public function test_what_cannot_be_seen_stays_a_possible_leftover(): void {
		$this->open( 'on' );
		$this->bucket->denied = array( 'GET versions', 'GET uploads', 'HEAD' );
		$this->bucket->lost   = array( 'PUT', 'POST uploads' );
		$this->relay( array( $this->put( $this->own_key() ), $this->create() ) );
		$this->clean_up();

		$this->assertSame( array( false, false ), array_column( $this->left(), 'certain' ) );
		$this->assertNotContains( 'DELETE', array_map( 'strtok', $this->bucket->log, array_fill( 0, count( $this->bucket->log ), ' ' ) ) );
	}

	public function test_what_may_not_be_removed_stays_in_the_journal(): void {
		$this->open( 'off' );
		$this->bucket->denied = array( 'DELETE' );
		$this->relay( array( $this->put( $this->own_key() ) ) );

		$runs = $this->clean_up()->get_data()['runs'];
		$this->assertSame( array( array( 'object', true ) ), array_map( array( $this, 'kind_and_certain' ), $runs[0]['leftovers'] ) );
		$this->assertCount( 1, preg_grep( '/^DELETE/', $this->bucket->log ) );

		$this->bucket->denied = array();
		$this->assertSame( array(), $this->clean_up()->get_data()['runs'] );
	}

	public function test_the_owner_that_the_test_named_is_named_again(): void {
		$this->open( 'off' );
		$seen = array();
		$this->hook(
			'http_request_args',
			static function ( array $args ) use ( &$seen ): array {
				$seen[ $args['method'] ] = $args['headers']['x-amz-expected-bucket-owner'] ?? '';
				return $args;
			}
		);
		$put = $this->put( $this->own_key() );

		$put['headers']['x-amz-expected-bucket-owner'] = '111122223333';
		$this->relay( array( $put ) );
		$this->clean_up();

		$this->assertSame( '111122223333', $seen['DELETE'] );
	}

	public function test_keys_of_another_bucket_or_key_id_are_not_used(): void {
		$this->open( 'off' );
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$log = $this->bucket->log;

		$this->clean_up(
			array(
				'accessKeyId' => 'AKIAOTHER',
				'bucket'      => 'other-bucket',
			)
		);
		$this->assertSame( $log, $this->bucket->log );

		$this->clean_up( array( 'accessKeyId' => 'AKIANEWKEYOFTHESAMEBUCKET' ) );
		$this->assertSame( array(), $this->left() );
	}

	public function test_without_credentials_only_the_lock_is_lifted(): void {
		$this->open( 'off' );
		$this->relay( array( $this->put( $this->own_key() ) ) );

		$this->assertSame( 200, $this->call( 'DELETE', 'run' )->get_status() );
		$this->assertCount( 1, $this->left() );
		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 1, str_repeat( 'f', 32 ) )->get_status() );
	}

	public function test_credentials_without_a_secret_remove_nothing(): void {
		$this->open( 'off' );
		$this->relay( array( $this->put( $this->own_key() ) ) );

		$this->assertSame( 'bucket_doctor_no_credentials', $this->clean_up( array( 'secretAccessKey' => '' ) )->get_data()['code'] );
		$this->assertCount( 1, $this->left() );
	}

	/**
	 * Puts a bucket with an object of the user behind the relay.
	 *
	 * @param string $versioning State of versioning.
	 */
	private function open( string $versioning ): void {
		$this->bucket           = new Fake_Bucket( $versioning );
		$this->bucket->versions = array(
			array(
				'key'    => $this->own_key() . '-of-the-user',
				'id'     => 'null',
				'marker' => false,
			),
		);
		remove_all_filters( 'pre_http_request' );
		$this->hook( 'pre_http_request', array( $this->bucket, 'answer' ) );
	}

	/**
	 * Cleans up on typed credentials.
	 *
	 * @param array<string, string> $connection Fields that differ.
	 */
	private function clean_up( array $connection = array() ): \WP_REST_Response {
		return $this->call( 'DELETE', 'run', array( 'connection' => $connection + $this->connection() ) );
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
	 * Gives kind and certainty of a leftover.
	 *
	 * @param array<string, mixed> $leftover Leftover.
	 * @return array{mixed, mixed}
	 */
	private function kind_and_certain( array $leftover ): array {
		return array( $leftover['kind'], $leftover['certain'] );
	}

	/**
	 * Gives a request that begins an upload.
	 *
	 * @return array<string, mixed>
	 */
	private function create(): array {
		return array(
			'id'        => 'create.1',
			'operation' => 'CreateMultipartUpload',
			'method'    => 'POST',
			'path'      => '/site-backups/' . $this->own_key(),
			'query'     => array( 'uploads' => '' ),
		);
	}
}
