<?php
/**
 * The allow-list, case by case.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Unit;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Connection_Store;
use BucketDoctor\Refusal;
use BucketDoctor\Relay\Address_Rule;
use BucketDoctor\Relay\Endpoint_Rule;
use BucketDoctor\Relay\Relay_Policy;
use BucketDoctor\Relay\Resolver;
use BucketDoctor\Relay\Run_Facts;
use BucketDoctor\Run\Run;
use BucketDoctor\Tests\Support\Contract;
use BucketDoctor\Tests\Support\Refusal_Cases;
use PHPUnit\Framework\TestCase;

/**
 * Holds the rules against relay-refusals.json.
 */
final class Relay_Policy_Test extends TestCase {

	/**
	 * Gives all cases.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public function cases(): iterable {
		return Refusal_Cases::all();
	}

	/**
	 * @dataProvider cases
	 *
	 * @param array<string, mixed> $given Case.
	 */
	public function test_it_accepts_and_refuses_what_the_contract_says( array $given ): void {
		$this->assertSame( array( $given['refused'], $given['rule'] ), $this->judge( $given ) );
	}

	public function test_every_point_has_a_wave_that_passes_and_one_that_is_refused(): void {
		$seen = array();
		foreach ( $this->cases() as list( $given ) ) {
			$seen[ $given['point'] ][ null === $given['refused'] ? 'passes' : 'refused' ] = true;
		}

		foreach ( range( 1, 10 ) as $point ) {
			$this->assertEqualsCanonicalizing( array( 'passes', 'refused' ), array_keys( $seen[ $point ] ), 'point ' . $point );
		}
	}

	public function test_every_operation_has_a_request_that_passes(): void {
		$seen = array();
		foreach ( $this->cases() as list( $given ) ) {
			foreach ( null === $given['refused'] ? $given['requests'] : array() as $request ) {
				$seen[ $request['operation'] ] = true;
			}
		}

		$this->assertSame( array(), array_diff( array_keys( Contract::read( 'operations' ) ), array_keys( $seen ) ) );
	}

	public function test_of_a_bucket_policy_no_answer_is_handed_on(): void {
		$hidden = array();
		foreach ( $this->cases() as $name => list( $given ) ) {
			if ( in_array( $name, array( '2: the policy of the bucket', '2: the CORS rules of the bucket' ), true ) ) {
				$facts  = new Run_Facts( Run::of( $given['run'] )->id() );
				$policy = new Relay_Policy( Connection::from_fields( $given['connection'] ), $facts );
				foreach ( $policy->accept( $given['requests'] ) as $request ) {
					$hidden[ $request->operation ] = $request->hides_answer;
				}
			}
		}

		$this->assertSame(
			array(
				'GetBucketPolicy' => true,
				'GetBucketCors'   => false,
			),
			$hidden
		);
	}

	/**
	 * Gives code and rule of the refusal, or two nulls.
	 *
	 * @param array<string, mixed> $given Case.
	 * @return array{string|null, string|null}
	 */
	private function judge( array $given ): array {
		$table = Contract::read( 'relay-refusals' );
		$known = array_flip( array_merge( Connection_Store::plain_fields(), Connection_Store::SECRETS ) );
		try {
			if ( array() !== array_diff_key( $given['connection'], $known ) ) {
				throw new Refusal( 'bad_target', 'connection' );
			}
			$run        = Run::of( $given['run'] );
			$connection = Connection::from_fields( $given['connection'] );
			$endpoints  = new Endpoint_Rule( $given['listed'] );
			$endpoints->accept( $connection );
			$facts    = new Run_Facts( $run->id(), $table['listedKeys'], $table['seenVersions'] );
			$accepted = ( new Relay_Policy( $connection, $facts ) )->accept( $given['requests'] );
			( new Address_Rule( $endpoints, $this->resolver( $given['addresses'] ) ) )->pins(
				$connection,
				$accepted,
				static function (): bool {
					return false;
				}
			);
		} catch ( Refusal $refusal ) {
			return array( 'bucket_doctor_' . $refusal->name(), $refusal->reason() );
		}
		$this->assertSame( array_column( $given['requests'], 'id' ), array_column( $accepted, 'id' ) );
		return array( null, null );
	}

	/**
	 * Gives a resolver that knows some names, and an open address for all others.
	 *
	 * @param array<string, list<string>> $addresses Addresses by name.
	 */
	private function resolver( array $addresses ): Resolver {
		return new class( $addresses ) implements Resolver {

			/**
			 * Addresses by name.
			 *
			 * @var array<string, list<string>>
			 */
			private array $addresses;

			/**
			 * @param array<string, list<string>> $addresses Addresses by name.
			 */
			public function __construct( array $addresses ) {
				$this->addresses = $addresses;
			}

			public function addresses( string $host ): array {
				return $this->addresses[ $host ] ?? array( '93.184.215.14' );
			}
		};
	}
}
