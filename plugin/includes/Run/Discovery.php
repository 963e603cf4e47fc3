<?php
/**
 * What the bucket says of uncertain leftovers.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

use BucketDoctor\Relay\Field_Rule;
use BucketDoctor\Relay\Outcome;
use BucketDoctor\Relay\Relay_Request;
use BucketDoctor\Relay\Run_Facts;

defined( 'ABSPATH' ) || exit;

/**
 * Makes uncertain entries of a ledger certain, or strikes them out, by what HEAD and lists answer.
 *
 * @internal
 */
final class Discovery {

	private Ledger $ledger;

	/**
	 * Keeps the ledger.
	 *
	 * @param Ledger $ledger Ledger.
	 */
	public function __construct( Ledger $ledger ) {
		$this->ledger = $ledger;
	}

	/**
	 * Reads an answer.
	 *
	 * @param Relay_Request $request Request.
	 * @param Outcome       $outcome Answer.
	 * @return bool Whether asking the same again may show more.
	 */
	public function learn( Relay_Request $request, Outcome $outcome ): bool {
		switch ( $request->operation ) {
			case 'HeadObject':
				return $this->learn_head( $request->key, $outcome );
			case 'ListObjectVersions':
				return $this->learn_list( $request->query['prefix'] ?? '', $outcome, 'ListVersionsResult', array( 'object', 'version', 'marker' ) );
			case 'ListMultipartUploads':
				return $this->learn_list( $request->query['prefix'] ?? '', $outcome, 'ListMultipartUploadsResult', array( 'upload' ) );
		}
		return false;
	}

	/**
	 * Reads the answer to HEAD: what lies on top of a key.
	 *
	 * @param string  $key     Key.
	 * @param Outcome $outcome Answer.
	 */
	private function learn_head( string $key, Outcome $outcome ): bool {
		$version = $outcome->headers['x-amz-version-id'] ?? '';
		if ( 404 === $outcome->status && 'true' === ( $outcome->headers['x-amz-delete-marker'] ?? '' ) && '' !== $version ) {
			// An object may lie below: only the marker is known.
			$this->found( 'marker', $key, $version, '' );
			return true;
		}
		if ( 404 === $outcome->status ) {
			$this->strike_uncertain( $key, array( 'object', 'marker' ) );
		}
		if ( ! $outcome->is_success() ) {
			return false;
		}
		$this->found( in_array( $version, array( '', 'null' ), true ) ? 'object' : 'version', $key, $version, '' );
		$this->strike_uncertain( $key, array( 'marker' ) );
		return true;
	}

	/**
	 * Reads a list that asked for one entry under an exact key.
	 *
	 * @param string       $key     Key.
	 * @param Outcome      $outcome Answer.
	 * @param string       $root    Name of the root element.
	 * @param list<string> $kinds   Kinds that the list shows.
	 */
	private function learn_list( string $key, Outcome $outcome, string $root, array $kinds ): bool {
		if ( ! $outcome->is_success() || 1 !== preg_match( '/<' . $root . '[\s>]/', $outcome->body ) ) {
			return false;
		}
		$any = false;
		// No entry is searched beyond the beginning of the next: a list of nothing but beginnings must cost no time.
		if ( false === preg_match_all( '~<(Version|DeleteMarker|Upload)>((?:[^<]++|<(?!/?\1>))*+)</\1>~', $outcome->body, $entries, PREG_SET_ORDER ) ) {
			return false;
		}
		foreach ( array_slice( $entries, 0, Run_Facts::PER_LIST ) as list( , $name, $entry ) ) {
			if ( ( Run_Facts::elements( $entry, 'Key' )[0] ?? '' ) !== $key ) {
				continue;
			}
			$any     = true;
			$version = Run_Facts::elements( $entry, 'VersionId' )[0] ?? '';
			if ( 'Upload' === $name ) {
				$this->found( 'upload', $key, '', Run_Facts::elements( $entry, 'UploadId' )[0] ?? '' );
			} elseif ( 'DeleteMarker' === $name ) {
				$this->found( 'marker', $key, $version, '' );
			} else {
				$this->found( in_array( $version, array( '', 'null' ), true ) ? 'object' : 'version', $key, $version, '' );
			}
		}
		if ( ! $any ) {
			$this->strike_uncertain( $key, $kinds );
		}
		return $any;
	}

	/**
	 * Notes an entry that is certain now.
	 *
	 * @param string $kind       Kind.
	 * @param string $key        Key.
	 * @param string $version_id Version id, or ''.
	 * @param string $upload_id  Upload id, or ''.
	 */
	private function found( string $kind, string $key, string $version_id, string $upload_id ): void {
		$is_sendable = 'upload' === $kind ? Field_Rule::is_upload_id( $upload_id ) : '' === $version_id || Field_Rule::is_version_id( $version_id );
		if ( ! $is_sendable ) {
			return;
		}
		$uncertain = null;
		foreach ( $this->ledger->leftovers() as $leftover ) {
			if ( $leftover->key !== $key || self::family( $leftover->kind ) !== self::family( $kind ) ) {
				continue;
			}
			if ( ! $leftover->is_certain ) {
				$uncertain = $leftover;
			} elseif ( $leftover->upload_id === $upload_id && $leftover->has_version( $version_id ) ) {
				return;
			}
		}
		$entry = $uncertain ?? new Leftover( $kind, $key, '' );
		if ( null === $uncertain ) {
			$this->ledger->add( $entry );
		}
		$entry->kind       = $kind;
		$entry->is_certain = true;
		$entry->version_id = $version_id;
		$entry->upload_id  = $upload_id;
	}

	/**
	 * Gives one name to what a request cannot tell apart before its answer: an object, and a version of it.
	 *
	 * @param string $kind Kind.
	 */
	private static function family( string $kind ): string {
		return 'version' === $kind ? 'object' : $kind;
	}

	/**
	 * Strikes out entries that nobody has confirmed.
	 *
	 * @param string       $key   Key.
	 * @param list<string> $kinds Kinds.
	 */
	private function strike_uncertain( string $key, array $kinds ): void {
		foreach ( $this->ledger->leftovers() as $leftover ) {
			if ( $leftover->key === $key && ! $leftover->is_certain && in_array( $leftover->kind, $kinds, true ) ) {
				$this->ledger->strike( $leftover );
			}
		}
	}
}
