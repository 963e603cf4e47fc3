<?php
/**
 * The journal.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Looks at what is kept for the next visit.
 */
final class Journal_Test extends Route_Test_Case {

	public function test_keys_are_noted_before_and_ids_after(): void {
		$before = null;
		$this->hook(
			'pre_http_request',
			function () use ( &$before ) {
				$before = $this->left();
				return false;
			}
		);
		self::$server->answer(
			array(
				array(
					'status'  => 200,
					'headers' => array( 'x-amz-version-id' => 'v1' ),
				),
			)
		);
		$this->relay( array( $this->put( $this->own_key() ) ) );

		$this->assertSame(
			array(
				'kind'    => 'object',
				'key'     => $this->own_key(),
				'certain' => false,
				'stays'   => false,
				'refused' => false,
			),
			$before[0] ?? null
		);
		$this->assertSame(
			array(
				'kind'      => 'version',
				'key'       => $this->own_key(),
				'certain'   => true,
				'stays'     => false,
				'refused'   => false,
				'versionId' => 'v1',
			),
			$this->left()[0]
		);
	}

	public function test_what_the_runs_own_key_may_not_remove_is_told_as_refused(): void {
		$remove = array(
			'id'        => 'delete-object-version.1',
			'operation' => 'DeleteObject',
			'method'    => 'DELETE',
			'path'      => '/site-backups/' . $this->own_key(),
			'query'     => array(
				'versionId' => 'v1',
				'x-id'      => 'DeleteObject',
			),
		);
		$made   = array(
			'status'  => 200,
			'headers' => array( 'x-amz-version-id' => 'v1' ),
		);
		$denied = array(
			'status' => 403,
			'body'   => '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
		);
		self::$server->answer( array( $made, $denied ) );

		$this->relay( array( $this->put( $this->own_key() ) ) );
		$this->assertFalse( $this->left()[0]['refused'] );

		$this->assertSame( 200, $this->relay( array( $remove ), array(), 2 )->get_status() );
		$this->assertSame( array( 'version', true ), array( $this->left()[0]['kind'], $this->left()[0]['refused'] ) );
	}

	public function test_what_cannot_be_noted_is_not_sent(): void {
		$this->relay( array( $this->list() ) );
		self::$server->answer( array( array( 'status' => 200 ) ) );
		$refuse = static function ( $given, $user, $name ) {
			return false === strpos( $name, 'bucket_doctor_journal' ) ? $given : false;
		};
		$this->hook( 'add_user_metadata', $refuse );
		$this->hook( 'update_user_metadata', $refuse );

		$answer = $this->relay( array( $this->put( $this->own_key() ) ), array(), 2 );
		$this->assertSame( array( 500, 'bucket_doctor_storage_refused', 'journal' ), array( $answer->get_status(), $answer->get_data()['code'], $answer->get_data()['data']['reason'] ) );
		$this->assertSame( 0, self::$server->connections() );
		$this->assertSame( 200, $this->relay( array( $this->list() ), array(), 2 )->get_status() );
	}

	public function test_the_journal_names_the_target_and_no_secret(): void {
		$this->relay( array( $this->put( $this->own_key() ) ), array( 'sessionToken' => 'session-token-of-the-test' ) );
		$run = $this->call( 'GET', 'run' )->get_data()['runs'][0];

		$this->assertSame( self::RUN, $run['id'] );
		$this->assertSame( 'typed', $run['credentials'] );
		$this->assertSame( array( 'site-backups', 'example/', 'AKIA…OPER' ), array( $run['target']['bucket'], $run['target']['prefix'], $run['target']['accessKeyId'] ) );
		$this->assertSame( array(), array_intersect_key( $run['target'], array_flip( array( 'secretAccessKey', 'sessionToken' ) ) ) );
	}

	/**
	 * Gives what the journal says is left.
	 *
	 * @return list<array<string, mixed>>
	 */
	private function left(): array {
		return $this->call( 'GET', 'run' )->get_data()['runs'][0]['leftovers'] ?? array();
	}
}
