<?php
/**
 * The run that a user has going.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

use BucketDoctor\Connection\Connection_Store;
use BucketDoctor\Connection\Resolved;
use BucketDoctor\Refusal;
use BucketDoctor\Relay\Run_Facts;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps one run per user: its lock, its number of waves and what it saw.
 *
 * @internal
 */
final class Run_Store {

	public const LOCK_SECONDS = 120;

	private User_Record $record;

	private Journal $journal;

	/**
	 * Keeps what it works with.
	 *
	 * @param User_Record $record  Record of the run.
	 * @param Journal     $journal Journal.
	 */
	public function __construct( User_Record $record, Journal $journal ) {
		$this->record  = $record;
		$this->journal = $journal;
	}

	/**
	 * Gives what a run saw so far.
	 *
	 * @param Run $run Run.
	 */
	public function facts( Run $run ): Run_Facts {
		$state = $this->state( $run );
		return new Run_Facts( $run->id(), $state['keys'], $state['versions'], $state['denied'] );
	}

	/**
	 * Makes sure that a run may send a wave now.
	 *
	 * @param Run      $run      Run.
	 * @param Resolved $resolved Connection of the wave.
	 * @throws Refusal When another test is on its way, or this one has had all its waves or began elsewhere.
	 */
	public function check( Run $run, Resolved $resolved ): void {
		$this->record->refresh();
		$kept = $this->record->read();
		self::require_idle( $kept );
		$state    = self::state_of( $run, $kept );
		$began_at = array_filter( array( $state['place'], self::place( $this->journal->target( $run->id() ) ) ) );
		// What one bucket named opens nothing in another, and what was made in one is not removed from another.
		if ( array() !== array_diff( $began_at, array( self::place( $resolved->target() ) ) ) ) {
			throw new Refusal( 'operation_not_allowed', 'run' );
		}
		$is_other = ( $kept['id'] ?? $run->id() ) !== $run->id();
		// A run that made something has its two minutes to remove it again; one that may not remove it is over.
		if ( $is_other && ( $kept['until'] ?? 0 ) > time() && $this->journal->awaits_clean_up( (string) $kept['id'], self::texts( $kept['denied'] ?? array() ) ) ) {
			throw new Refusal( 'run_in_progress', 'unfinished' );
		}
		if ( $state['waves'] >= Run::WAVES ) {
			throw new Refusal( 'wave_too_large', 'waves' );
		}
	}

	/**
	 * Makes sure that no wave is on its way.
	 *
	 * @throws Refusal When one is.
	 */
	public function check_idle(): void {
		$this->record->refresh();
		self::require_idle( $this->record->read() );
	}

	/**
	 * Keeps waves out while something is removed, or lets them in again.
	 *
	 * @param bool $is_held Whether waves are kept out.
	 */
	public function hold( bool $is_held ): void {
		$this->record->refresh();
		$kept                 = $this->record->read();
		$kept['sendingUntil'] = $is_held ? time() + self::LOCK_SECONDS : 0;
		$this->record->write( $kept );
	}

	/**
	 * Notes that a wave is being sent, and renews the lock.
	 *
	 * @param Run      $run      Run.
	 * @param Resolved $resolved Connection of the wave.
	 */
	public function begin( Run $run, Resolved $resolved ): void {
		$state                 = $this->state( $run );
		$state['place']        = self::place( $resolved->target() );
		$state['until']        = time() + self::LOCK_SECONDS;
		$state['sendingUntil'] = time() + self::LOCK_SECONDS;
		++$state['waves'];
		$this->record->write( $state );
	}

	/**
	 * Notes that a wave has its answers.
	 *
	 * @param Run       $run   Run.
	 * @param Run_Facts $facts What the run saw so far.
	 */
	public function finish( Run $run, Run_Facts $facts ): void {
		$state                 = $this->state( $run );
		$state['until']        = time() + self::LOCK_SECONDS;
		$state['sendingUntil'] = 0;
		$state['keys']         = $facts->keys();
		$state['versions']     = $facts->versions();
		$state['denied']       = $facts->denied();
		$this->record->write( $state );
	}

	/**
	 * Forgets the run and lifts its lock.
	 */
	public function forget(): void {
		$this->record->write( array() );
	}

	/**
	 * Reads the state of a run, a new one where another run was kept.
	 *
	 * @param Run $run Run.
	 * @return array{id: string, place: string, until: int, sendingUntil: int, waves: int, keys: list<string>, versions: list<string>, denied: list<string>}
	 */
	private function state( Run $run ): array {
		return self::state_of( $run, $this->record->read() );
	}

	/**
	 * Makes sure that a record tells of no wave on its way.
	 *
	 * @param array<mixed> $kept Record.
	 * @throws Refusal When one is.
	 */
	private static function require_idle( array $kept ): void {
		if ( ( $kept['sendingUntil'] ?? 0 ) > time() ) {
			throw new Refusal( 'run_in_progress', 'sending' );
		}
	}

	/**
	 * Gives the state of a run that a record holds, a new one where it holds another run's.
	 *
	 * @param Run          $run  Run.
	 * @param array<mixed> $kept Record.
	 * @return array{id: string, place: string, until: int, sendingUntil: int, waves: int, keys: list<string>, versions: list<string>, denied: list<string>}
	 */
	private static function state_of( Run $run, array $kept ): array {
		$own = ( $kept['id'] ?? '' ) === $run->id() ? $kept : array();
		return array(
			'id'           => $run->id(),
			'place'        => (string) ( $own['place'] ?? '' ),
			'until'        => (int) ( $own['until'] ?? 0 ),
			'sendingUntil' => (int) ( $own['sendingUntil'] ?? 0 ),
			'waves'        => (int) ( $own['waves'] ?? 0 ),
			'keys'         => self::texts( $own['keys'] ?? array() ),
			'versions'     => self::texts( $own['versions'] ?? array() ),
			'denied'       => self::texts( $own['denied'] ?? array() ),
		);
	}

	/**
	 * Names where a run works, '' for nowhere. A region put right within its partition, or another way of addressing, is
	 * the same place.
	 *
	 * @param array<string, string> $target Fields of a run's connection.
	 */
	private static function place( array $target ): string {
		if ( array() === $target ) {
			return '';
		}
		$fields = array_intersect_key( $target, array_flip( array( 'bucket', 'prefix', 'profile' ) ) );
		ksort( $fields );
		return hash( 'sha256', implode( "\n", array_merge( array( Connection_Store::binding( $target ) ), $fields ) ) );
	}

	/**
	 * Reads a list of texts.
	 *
	 * @param mixed $value What was kept.
	 * @return list<string>
	 */
	private static function texts( $value ): array {
		return array_values( array_filter( (array) $value, 'is_string' ) );
	}
}
