<?php
/**
 * A store that answers to do harm.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Wordpress;

use BucketDoctor\Run\User_Record;
use BucketDoctor\Tests\Support\Route_Test_Case;

/**
 * Sends answers that no store would, and looks at what is kept of them and what follows from them.
 */
final class Hostile_Store_Test extends Route_Test_Case {

	/**
	 * Gives version ids that no request could name.
	 *
	 * @return array<string, array{string}>
	 */
	public function ids(): array {
		return array(
			'two at once'        => array( 'a, b' ),
			'no end'             => array( str_repeat( 'v', 60000 ) ),
			'no plain text'      => array( 'vü' ),
			'markup'             => array( '<script>' ),
			'another query'      => array( 'a&uploads' ),
		);
	}

	/**
	 * @dataProvider ids
	 *
	 * @param string $id Version id.
	 */
	public function test_an_id_that_cannot_be_sent_again_is_not_kept( string $id ): void {
		self::$server->answer(
			array(
				array(
					'headers' => array( 'x-amz-version-id' => $id ),
					'body'    => '<InitiateMultipartUploadResult><UploadId>' . htmlspecialchars( $id, ENT_SUBSTITUTE ) . '</UploadId></InitiateMultipartUploadResult>',
				),
			)
		);
		$answer = $this->relay( array( $this->put( $this->own_key() ), $this->create() ) );

		$this->assertSame( 200, $answer->get_status() );
		$this->assertSame( array( false, false ), array_column( $this->left(), 'certain' ) );
		$this->assertSame( array(), array_merge( array_column( $this->left(), 'versionId' ), array_column( $this->left(), 'uploadId' ) ) );
		$this->assertLessThan( 4096, strlen( serialize( array( ( new User_Record( 'bucket_doctor_run' ) )->read(), ( new User_Record( 'bucket_doctor_journal' ) )->read() ) ) ) );
	}

	public function test_of_a_list_that_ignores_its_limit_little_is_kept(): void {
		$keys = '';
		for ( $number = 0; $number < 3000; $number++ ) {
			$keys .= '<Version><Key>example/' . $number . '</Key><VersionId>v' . $number . '</VersionId></Version>';
		}
		self::$server->answer( array( array( 'body' => '<ListVersionsResult>' . $keys . '</ListVersionsResult>' ) ) );
		$this->relay( array( $this->list() ) );

		$kept = ( new User_Record( 'bucket_doctor_run' ) )->read();
		$this->assertSame( 'example/0', $kept['keys'][0] );
		$this->assertLessThan( 64, count( $kept['keys'] ) + count( $kept['versions'] ) );
	}

	public function test_a_badly_written_cookie_is_nobodys_business(): void {
		self::$server->answer( array( array( 'headers' => array( 'Set-Cookie' => 'a=b; domain; path; expires; max-age' ) ) ) );

		$answer = $this->relay( array( $this->list() ) )->get_data()['responses'][0];
		$this->assertSame( 200, $answer['status'] );
		$this->assertArrayNotHasKey( 'set-cookie', (array) $answer['headers'] );
	}

	public function test_an_entry_after_many_beginnings_without_ends_is_found(): void {
		self::$server->answer( array( array( 'headers' => array( 'x-amz-version-id' => 'a, b' ) ) ) );
		$this->relay( array( $this->put( $this->own_key() ) ) );
		self::$server->answer(
			array(
				array( 'status' => 403 ),
				array( 'body' => '<ListVersionsResult>' . str_repeat( '<DeleteMarker>', 18000 ) . '<Version><Key>' . $this->own_key() . '</Key><VersionId>v1</VersionId></Version>' ),
				array( 'status' => 403 ),
			)
		);
		$limits = array( ini_set( 'pcre.jit', '0' ), ini_set( 'pcre.backtrack_limit', '100000' ) );
		$this->clean_up();
		ini_set( 'pcre.jit', (string) $limits[0] );
		ini_set( 'pcre.backtrack_limit', (string) $limits[1] );

		$this->assertSame( array( 'v1' ), array_column( $this->left(), 'versionId' ) );
	}

	public function test_a_list_adds_no_more_than_a_few_entries_to_the_journal(): void {
		self::$server->answer( array( array( 'status' => 500 ) ) );
		$this->relay( array( $this->put( $this->own_key() ) ) );
		$entries = '';
		for ( $number = 0; $number < 1500; $number++ ) {
			$entries .= '<Version><Key>' . $this->own_key() . '</Key><VersionId>v' . $number . '</VersionId></Version>';
		}
		self::$server->answer(
			array(
				array(
					'status'  => 403,
					'headers' => array( 'content-type' => 'application/xml' ),
					'body'    => '<ListVersionsResult>' . $entries . '</ListVersionsResult>',
				),
				array( 'body' => '<ListVersionsResult>' . $entries . '</ListVersionsResult>' ),
			)
		);
		$this->clean_up();

		$this->assertLessThan( 100, count( $this->left() ) );
	}

	public function test_what_a_list_says_of_other_keys_is_not_removed(): void {
		self::$server->answer( array( array( 'status' => 500 ) ) );
		$this->relay( array( $this->put( $this->own_key() ) ) );
		self::$server->answer(
			array(
				array(
					'headers' => array( 'x-amz-version-id' => 'null' ),
					'body'    => '<ListVersionsResult><Version><Key>example/of-the-user.zip</Key><VersionId>v1</VersionId></Version>'
						. '<Upload><Key>example/of-the-user.zip</Key><UploadId>u1</UploadId></Upload></ListVersionsResult>',
				),
			)
		);
		$this->clean_up();

		foreach ( self::$server->requests() as $request ) {
			$this->assertStringNotContainsString( 'of-the-user', $request['line'] );
		}
		$this->assertNotSame( array(), self::$server->requests() );
	}

	/**
	 * Cleans up on typed credentials.
	 */
	private function clean_up(): \WP_REST_Response {
		return $this->call( 'DELETE', 'run', array( 'connection' => $this->connection() ) );
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
