<?php
/**
 * One run of the test.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

use BucketDoctor\Refusal;

defined( 'ABSPATH' ) || exit;

/**
 * Which run and which wave of it a request belongs to.
 *
 * @internal
 */
final class Run {

	public const WAVES = 8;

	private string $id;

	private int $wave;

	/**
	 * Keeps a checked id.
	 *
	 * @param string $id   32 hexadecimal digits.
	 * @param int    $wave Number of the wave, from 1.
	 */
	private function __construct( string $id, int $wave ) {
		$this->id   = $id;
		$this->wave = $wave;
	}

	/**
	 * Reads the `run` of a request.
	 *
	 * @param mixed $asked `run` as it came from the browser.
	 * @throws Refusal When it is none, or has had all its waves.
	 */
	public static function of( $asked ): self {
		$id   = is_array( $asked ) ? ( $asked['id'] ?? null ) : null;
		$wave = is_array( $asked ) ? ( $asked['wave'] ?? null ) : null;
		if ( ! is_string( $id ) || 1 !== preg_match( '/\A[0-9a-f]{32}\z/', $id ) || ! is_int( $wave ) || $wave < 1 ) {
			throw new Refusal( 'operation_not_allowed', 'run' );
		}
		if ( $wave > self::WAVES ) {
			throw new Refusal( 'wave_too_large', 'waves' );
		}
		return new self( $id, $wave );
	}

	/**
	 * Gives the run's id.
	 */
	public function id(): string {
		return $this->id;
	}

	/**
	 * Gives the number of the wave.
	 */
	public function wave(): int {
		return $this->wave;
	}
}
