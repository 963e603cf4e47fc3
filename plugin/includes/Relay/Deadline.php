<?php
/**
 * How long a wave may take.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * The moment at which PHP would be stopped, with time left to answer.
 *
 * @internal
 */
final class Deadline {

	public const REQUEST_SECONDS = 10;

	// For what follows the last answer: redaction, journal, the REST response.
	private const RESERVE_SECONDS = 3;

	private float $at;

	/**
	 * Sets the moment.
	 *
	 * @param float $started Unix time at which PHP began.
	 * @param int   $limit   Seconds PHP may take; 0 = no limit.
	 */
	public function __construct( float $started, int $limit ) {
		$this->at = 0 === $limit ? INF : $started + $limit - self::RESERVE_SECONDS;
	}

	/**
	 * Reads PHP's own limit.
	 */
	public static function of_php(): self {
		$started = isset( $_SERVER['REQUEST_TIME_FLOAT'] ) ? (float) $_SERVER['REQUEST_TIME_FLOAT'] : microtime( true );
		// On the command line the request began when the process did, and there is no limit.
		return new self( $started, (int) ini_get( 'max_execution_time' ) );
	}

	/**
	 * Gives the seconds that a request may take now, 0 when there is no time left.
	 */
	public function seconds_left(): int {
		return (int) max( 0, min( self::REQUEST_SECONDS, floor( $this->at - microtime( true ) ) ) );
	}

	/**
	 * Refuses to begin what cannot be finished.
	 *
	 * @throws Refusal When less than two seconds are left.
	 */
	public function require_time(): void {
		if ( $this->seconds_left() < 2 ) {
			throw new Refusal( 'no_time_left', 'time' );
		}
	}
}
