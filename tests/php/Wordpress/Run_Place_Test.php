<?php
/**
 * Where a run works.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Goes on with a run in another place than the one in which it began.
 */
final class Run_Place_Test extends Route_Test_Case {

	/**
	 * Gives connections to another place.
	 *
	 * @return array<string, array{array<string, string>}>
	 */
	public function places(): array {
		return array(
			'another bucket'   => array( array( 'bucket' => 'other-bucket' ) ),
			'another folder'   => array( array( 'prefix' => 'other/' ) ),
			'another profile'  => array( array( 'profile' => 's3-media-sync' ) ),
			'another key id'   => array( array( 'accessKeyId' => 'AKIAOTHER' ) ),
			'another provider' => array( array( 'provider' => 'other' ) ),
			'another STS'      => array( array( 'stsEndpoint' => '' ) ),
		);
	}

	/**
	 * @dataProvider places
	 *
	 * @param array<string, string> $place Fields that differ.
	 */
	public function test_what_a_list_named_in_one_place_is_not_read_in_another( array $place ): void {
		self::$server->answer( array( array( 'body' => '<ListBucketResult><Contents><Key>example/of-the-user.zip</Key></Contents></ListBucketResult>' ) ) );
		$list         = $this->list( ( $place + $this->connection() )['prefix'] );
		$list['path'] = '/' . ( $place + $this->connection() )['bucket'] . '/';
		$this->assertSame( 200, $this->relay( array( $list ), $place )->get_status() );

		$answer = $this->relay( array( $this->head() ), array(), 2 )->get_data();

		$this->assertSame( array( 'bucket_doctor_operation_not_allowed', 'run' ), array( $answer['code'], $answer['data']['reason'] ) );
		$this->assertSame( 1, self::$server->connections() );
	}

	public function test_what_was_made_in_one_place_is_not_noted_for_another(): void {
		$this->relay( array( $this->put( $this->own_key() ) ) );
		// Another run, so that only the journal still knows where this one began.
		$this->forget_lock();
		$this->relay( array( $this->list() ), array(), 1, str_repeat( 'f', 32 ) );

		$moved         = $this->list();
		$moved['path'] = '/other-bucket/';

		$this->assertSame( 400, $this->relay( array( $moved ), array( 'bucket' => 'other-bucket' ), 2 )->get_status() );
		$this->assertSame( 'site-backups', $this->call( 'GET', 'run' )->get_data()['runs'][0]['target']['bucket'] );
	}

	public function test_a_region_put_right_is_the_same_place(): void {
		self::$server->answer( array( array( 'body' => '<ListBucketResult><Contents><Key>example/of-the-user.zip</Key></Contents></ListBucketResult>' ) ) );
		$this->relay( array( $this->list() ), array( 'region' => '' ) );

		$this->assertSame( 200, $this->relay( array( $this->head() ), array( 'region' => 'eu-west-1' ), 2 )->get_status() );
	}

	/**
	 * Lifts the lock as the screen does.
	 */
	private function forget_lock(): void {
		$this->call( 'DELETE', 'run' );
	}

	/**
	 * Gives a request for the head of a key that the list named.
	 *
	 * @return array<string, mixed>
	 */
	private function head(): array {
		return array(
			'operation' => 'HeadObject',
			'method'    => 'HEAD',
			'path'      => '/site-backups/example/of-the-user.zip',
		);
	}
}
