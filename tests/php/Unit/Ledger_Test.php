<?php
/**
 * What a run has in the bucket.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Unit;

use BucketDoctor\Relay\Outcome;
use BucketDoctor\Relay\Relay_Request;
use BucketDoctor\Run\Ledger;
use BucketDoctor\Tests\Support\Requests;
use PHPUnit\Framework\TestCase;

/**
 * Follows requests and answers.
 */
final class Ledger_Test extends TestCase {

	private Ledger $ledger;

	protected function setUp(): void {
		$this->ledger = new Ledger( array() );
	}

	public function test_a_key_is_noted_before_its_request_is_sent(): void {
		$this->ledger->before( Requests::request( 'PutObject' ) );

		$this->assertLeft( array( 'object a ?' ) );
	}

	public function test_an_object_is_there_until_it_is_removed(): void {
		$this->send( Requests::request( 'PutObject' ), Requests::answer( 200 ) );
		$this->assertLeft( array( 'object a' ) );

		$this->send( Requests::request( 'DeleteObject' ), Requests::answer( 204 ) );
		$this->assertLeft( array() );
	}

	public function test_a_refused_put_leaves_nothing(): void {
		$this->send( Requests::request( 'PutObject' ), Requests::refusal( 403, 'AccessDenied' ) );

		$this->assertLeft( array() );
	}

	/**
	 * Gives outcomes after which nobody knows whether the object is there.
	 *
	 * @return array<string, array{Outcome}>
	 */
	public function lost(): array {
		return array(
			'no answer'          => array( Outcome::failed( 'timeout', '28', '' ) ),
			'a torn connection'  => array( Outcome::failed( 'reset', '56', '' ) ),
			'a server error'     => array( Requests::refusal( 503, 'SlowDown' ) ),
			'somebody else\'s page' => array( Requests::answer( 200, array( 'content-type' => 'text/html; charset=utf-8' ) ) ),
		);
	}

	/**
	 * @dataProvider lost
	 *
	 * @param Outcome $outcome Outcome.
	 */
	public function test_a_lost_answer_leaves_a_possible_object( Outcome $outcome ): void {
		$this->send( Requests::request( 'PutObject' ), $outcome );

		$this->assertLeft( array( 'object a ?' ) );
	}

	public function test_a_request_that_never_arrived_leaves_nothing(): void {
		foreach ( array( 'dns', 'connect', 'tls', 'proxy', 'blocked' ) as $kind ) {
			$this->send( Requests::request( 'PutObject' ), Outcome::failed( $kind, '7', '' ) );

			$this->assertLeft( array() );
		}
	}

	public function test_every_version_and_marker_is_there_until_it_is_removed_by_its_id(): void {
		$this->send( Requests::request( 'PutObject' ), Requests::answer( 200, array( 'x-amz-version-id' => 'v1' ) ) );
		$this->send( Requests::request( 'PutObject' ), Requests::answer( 200, array( 'x-amz-version-id' => 'v2' ) ) );
		$this->send(
			Requests::request( 'DeleteObject' ),
			Requests::answer(
				204,
				array(
					'x-amz-version-id'    => 'm1',
					'x-amz-delete-marker' => 'true',
				)
			)
		);
		$this->assertLeft( array( 'version a v1', 'version a v2', 'marker a m1' ) );

		foreach ( array( 'm1', 'v1', 'v2' ) as $version ) {
			$this->send( Requests::request( 'DeleteObject', 'a', array( 'versionId' => $version ) ), Requests::answer( 204, array( 'x-amz-version-id' => $version ) ) );
		}
		$this->assertLeft( array() );
	}

	public function test_where_versioning_is_suspended_a_marker_takes_the_place_of_the_object(): void {
		$this->send( Requests::request( 'PutObject' ), Requests::answer( 200, array( 'x-amz-version-id' => 'null' ) ) );
		$this->assertLeft( array( 'object a null' ) );

		$this->send(
			Requests::request( 'DeleteObject' ),
			Requests::answer(
				204,
				array(
					'x-amz-version-id'    => 'null',
					'x-amz-delete-marker' => 'true',
				)
			)
		);
		$this->assertLeft( array( 'marker a null' ) );

		$this->send( Requests::request( 'DeleteObject', 'a', array( 'versionId' => 'null' ) ), Requests::answer( 204 ) );
		$this->assertLeft( array() );
	}

	public function test_a_marker_tells_that_other_objects_are_removed_by_their_version(): void {
		$this->send( Requests::request( 'PutObject', 'a' ), Requests::answer( 200 ) );
		$this->send( Requests::request( 'PutObject', 'b' ), Requests::answer( 200 ) );
		$this->send(
			Requests::request( 'DeleteObject', 'a' ),
			Requests::answer(
				204,
				array(
					'x-amz-version-id'    => 'null',
					'x-amz-delete-marker' => 'true',
				)
			)
		);

		$this->assertLeft( array( 'object b null', 'marker a null' ) );
		$this->assertSame( 'version', $this->ledger->leftovers()[0]->way_to_remove() );
	}

	public function test_a_second_put_without_versioning_is_one_object(): void {
		$this->send( Requests::request( 'PutObject' ), Requests::answer( 200 ) );
		$this->send( Requests::request( 'PutObject' ), Requests::answer( 200 ) );

		$this->assertLeft( array( 'object a' ) );
	}

	public function test_an_upload_is_there_until_it_is_aborted(): void {
		$this->send( Requests::request( 'CreateMultipartUpload' ), Requests::answer( 200, array(), '<InitiateMultipartUploadResult><UploadId>u&#45;1</UploadId></InitiateMultipartUploadResult>' ) );
		$this->assertLeft( array( 'upload a u-1' ) );

		$this->send( Requests::request( 'AbortMultipartUpload', 'a', array( 'uploadId' => 'bucket-doctor-0' ) ), Requests::refusal( 404, 'NoSuchUpload' ) );
		$this->assertLeft( array( 'upload a u-1' ) );

		$this->send( Requests::request( 'AbortMultipartUpload', 'a', array( 'uploadId' => 'u-1' ) ), Requests::answer( 204 ) );
		$this->assertLeft( array() );
	}

	public function test_what_may_not_be_removed_stays_and_is_marked_as_tried(): void {
		$this->send( Requests::request( 'PutObject' ), Requests::answer( 200 ) );
		$this->assertFalse( $this->ledger->leftovers()[0]->was_tried );

		$this->send( Requests::request( 'DeleteObject' ), Requests::refusal( 403, 'AccessDenied' ) );
		$this->assertLeft( array( 'object a' ) );
		$this->assertTrue( $this->ledger->leftovers()[0]->was_tried );
	}

	public function test_a_page_of_somebody_else_removes_nothing(): void {
		$this->send( Requests::request( 'PutObject' ), Requests::answer( 200 ) );
		$this->send( Requests::request( 'DeleteObject' ), Requests::answer( 404, array( 'content-type' => 'text/html' ), '<h1>Not found</h1>' ) );
		$this->assertLeft( array( 'object a' ) );

		$this->send( Requests::request( 'DeleteObject' ), Requests::answer( 200, array( 'content-type' => 'text/html' ), '<h1>Sign in</h1>' ) );
		$this->assertLeft( array( 'object a', 'marker a ?' ) );
	}

	public function test_reading_leaves_nothing(): void {
		foreach ( array( 'GetObject', 'HeadObject', 'ListObjectsV2', 'PutObjectAcl', 'UploadPart' ) as $operation ) {
			$this->send( Requests::request( $operation ), Requests::answer( 200 ) );
		}

		$this->assertLeft( array() );
	}

	/**
	 * Sends a request.
	 *
	 * @param Relay_Request $request Request.
	 * @param Outcome       $outcome Outcome.
	 */
	private function send( Relay_Request $request, Outcome $outcome ): void {
		$this->ledger->before( $request );
		$this->ledger->after( $request, $outcome );
	}

	/**
	 * Compares what is left: kind, key, id, and a question mark where it is only possible.
	 *
	 * @param list<string> $expected Expected.
	 */
	private function assertLeft( array $expected ): void {
		$left = array();
		foreach ( $this->ledger->leftovers() as $leftover ) {
			$left[] = trim( $leftover->kind . ' ' . $leftover->key . ' ' . $leftover->version_id . $leftover->upload_id ) . ( $leftover->is_certain ? '' : ' ?' );
		}
		$this->assertSame( $expected, $left );
	}
}
