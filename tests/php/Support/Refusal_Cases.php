<?php
/**
 * Reads relay-refusals.json.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Support;

/**
 * The waves that the relay accepts and refuses, completed from what all of them share.
 */
final class Refusal_Cases {

	/**
	 * Host and port of the table's listed endpoint.
	 */
	public const AUTHORITY = '127.0.0.1:9101';

	/**
	 * Gives all cases by point and name.
	 *
	 * @return iterable<string, array{array<string, mixed>}>
	 */
	public static function all(): iterable {
		$table = Contract::read( 'relay-refusals' );
		foreach ( $table['cases'] as $case ) {
			$requests = $case['requests'];
			for ( $number = 1; $number < ( $case['repeat'] ?? 1 ); $number++ ) {
				$requests[] = array( 'id' => $requests[0]['id'] . '.' . $number ) + $requests[0];
			}
			$name = $case['point'] . ': ' . $case['name'];
			yield addcslashes( $name, "\0..\37" ) => array(
				array(
					'requests'   => $requests,
					'connection' => ( $case['connection'] ?? array() ) + $table['connection'],
					'run'        => $case['run'] ?? $table['run'],
					'listed'     => $case['listed'] ?? $table['allowedEndpoints'],
					'addresses'  => $case['addresses'] ?? array(),
					'refused'    => $case['refused'],
					'rule'       => $case['rule'] ?? null,
					'point'      => $case['point'],
				),
			);
		}
	}
}
