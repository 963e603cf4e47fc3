<?php
/**
 * The tables of both sides.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Unit;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Hosts;
use BucketDoctor\Connection\Origin;
use BucketDoctor\Relay\Failure_Kind;
use BucketDoctor\Relay\Fixed_Bodies;
use BucketDoctor\Relay\Operation_Table;
use BucketDoctor\Relay\Profile_Folders;
use BucketDoctor\Rest\Reply;
use BucketDoctor\Tests\Support\Contract;
use PHPUnit\Framework\TestCase;

/**
 * Holds PHP's tables against the contract's.
 */
final class Contract_Tables_Test extends TestCase {

	public function test_operations(): void {
		$this->assertEquals( Contract::read( 'operations' ), Operation_Table::ALL );
	}

	public function test_fixed_bodies(): void {
		$this->assertSame( Contract::read( 'fixed-bodies' ), Fixed_Bodies::ALL );
	}

	public function test_failure_kinds(): void {
		$table = Contract::read( 'failure-kinds' );

		$this->assertEquals( $table['curl'], Failure_Kind::CURL );
		$this->assertSame( $table['otherwise'], Failure_Kind::of_curl( 9999 ) );
		$this->assertSame( 'too-large', Failure_Kind::of_curl( 56, 'Too large response headers: 307236 > 307200' ) );
		$this->assertSame( 'reset', Failure_Kind::of_curl( 56, 'Recv failure: Connection reset by peer' ) );
	}

	public function test_refusals(): void {
		$expected = array();
		foreach ( Reply::STATUS as $name => $status ) {
			$expected[ 'bucket_doctor_' . $name ] = $status;
		}

		$this->assertSame( Contract::read( 'refusals' ), $expected );
	}

	public function test_profiles(): void {
		$this->assertSame( Contract::read( 'profiles' ), Profile_Folders::ALL );
		$this->assertSame( Contract::read( 'usual-folders' ), Profile_Folders::USUAL );
	}

	/**
	 * Gives the hosts by name.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function hosts(): iterable {
		foreach ( Contract::read( 'hosts' ) as $line ) {
			yield $line['name'] => array( $line );
		}
	}

	/**
	 * @dataProvider hosts
	 *
	 * @param array<string, mixed> $line Line of the table.
	 */
	public function test_hosts( array $line ): void {
		$hosts = new Hosts( Connection::from_fields( $line['connection'] ) );

		$this->assertSame( $line['s3'], $this->described( $hosts->bucket() ) + array( 'bucketPath' => $hosts->bucket_path() ) );
		$this->assertSame( $line['sts'], null === $hosts->sts() ? null : $this->described( $hosts->sts() ) );
	}

	/**
	 * Describes an origin as the table does.
	 *
	 * @param Origin $origin Origin.
	 * @return array<string, string>
	 */
	private function described( Origin $origin ): array {
		return array(
			'scheme' => $origin->scheme(),
			'host'   => $origin->authority(),
		);
	}
}
