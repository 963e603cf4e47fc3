<?php
/**
 * What unfinished runs left.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

use BucketDoctor\Connection\Resolved;

defined( 'ABSPATH' ) || exit;

/**
 * Keeps the ledgers of runs until what they made is removed. Holds keys and ids, no secret.
 *
 * @internal
 * @phpstan-type Entry array{startedAt: int, credentials: string, target: array<string, string>, leftovers: list<array<string, mixed>>}
 */
final class Journal {

	// A user who never cleans up must not fill the database.
	private const MOST_RUNS = 20;

	private User_Record $record;

	/**
	 * Keeps the record.
	 *
	 * @param User_Record $record Record of the journal.
	 */
	public function __construct( User_Record $record ) {
		$this->record = $record;
	}

	/**
	 * Gives the runs that left something, by id.
	 *
	 * @return array<string, array<string, mixed>>
	 * @phpstan-return array<string, Entry>
	 */
	public function runs(): array {
		$runs = array();
		foreach ( $this->record->read() as $id => $entry ) {
			if ( is_array( $entry ) && isset( $entry['target'], $entry['leftovers'] ) && is_array( $entry['target'] ) && is_array( $entry['leftovers'] ) ) {
				$runs[ (string) $id ] = array(
					'startedAt'   => (int) ( $entry['startedAt'] ?? 0 ),
					'credentials' => 'stored' === ( $entry['credentials'] ?? '' ) ? 'stored' : 'typed',
					'target'      => array_filter( $entry['target'], 'is_string' ),
					'leftovers'   => array_values( array_filter( $entry['leftovers'], 'is_array' ) ),
				);
			}
		}
		return $runs;
	}

	/**
	 * Gives the ledger of a run.
	 *
	 * @param string $run Run id.
	 */
	public function ledger( string $run ): Ledger {
		$entry = $this->runs()[ $run ] ?? null;
		return new Ledger( null === $entry ? array() : array_map( array( Leftover::class, 'from_data' ), $entry['leftovers'] ) );
	}

	/**
	 * Gives the fields of the connection of a run, the empty array where the run left nothing.
	 *
	 * @param string $run Run id.
	 * @return array<string, string>
	 */
	public function target( string $run ): array {
		return $this->runs()[ $run ]['target'] ?? array();
	}

	/**
	 * Keeps the ledger of a run; an empty one ends the entry.
	 *
	 * @param string   $run      Run id.
	 * @param Resolved $resolved Connection of the run.
	 * @param Ledger   $ledger   Ledger.
	 * @param string[] $denied   Ways of removing that the run knows to be denied.
	 * @return bool Whether the database has it.
	 */
	public function keep( string $run, Resolved $resolved, Ledger $ledger, array $denied = array() ): bool {
		$this->record->refresh();
		$runs      = $this->runs();
		$known     = $runs[ $run ] ?? null;
		$leftovers = array();
		foreach ( $ledger->leftovers() as $leftover ) {
			$leftover->is_refused = $leftover->is_refused || in_array( $leftover->way_to_remove(), $denied, true );
			$leftovers[]          = $leftover->data();
		}
		if ( array() === $leftovers && null === $known ) {
			return true;
		}
		unset( $runs[ $run ] );
		if ( array() !== $leftovers ) {
			$runs[ $run ] = array(
				'startedAt'   => null === $known ? time() : $known['startedAt'],
				'credentials' => $resolved->source,
				'target'      => $resolved->target(),
				'leftovers'   => $leftovers,
			);
		}
		$runs = array_slice( $runs, -self::MOST_RUNS, null, true );
		$this->record->write( $runs );
		return $this->record->read() === $runs;
	}

	/**
	 * Tells whether a run made something that can be removed and that nobody has tried to remove.
	 *
	 * @param string       $run    Run id.
	 * @param list<string> $denied Ways of removing that the run knows to be denied.
	 */
	public function awaits_clean_up( string $run, array $denied ): bool {
		foreach ( $this->ledger( $run )->leftovers() as $leftover ) {
			if ( ! $leftover->was_tried && ! $leftover->stays() && ! in_array( $leftover->way_to_remove(), $denied, true ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Gives what the browser is told.
	 *
	 * @return list<array<string, mixed>>
	 */
	public function shown(): array {
		$shown = array();
		foreach ( $this->runs() as $id => $entry ) {
			$leftovers = array();
			foreach ( $entry['leftovers'] as $data ) {
				$leftovers[] = Leftover::from_data( $data )->shown();
			}
			$shown[] = array(
				'id'          => $id,
				'startedAt'   => gmdate( 'Y-m-d\TH:i:s\Z', $entry['startedAt'] ),
				'credentials' => $entry['credentials'],
				'target'      => array( 'accessKeyId' => self::shortened( $entry['target']['accessKeyId'] ?? '' ) ) + $entry['target'],
				'leftovers'   => $leftovers,
			);
		}
		return $shown;
	}

	/**
	 * Shortens a key id, so that it can be recognised and not copied.
	 *
	 * @param string $id Access key id.
	 */
	private static function shortened( string $id ): string {
		return strlen( $id ) > 8 ? substr( $id, 0, 4 ) . '…' . substr( $id, -4 ) : $id;
	}
}
