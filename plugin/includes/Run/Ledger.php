<?php
/**
 * What a run has in the bucket.
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
 * Follows requests and answers of one run: notes keys before, ids after, and strikes out what is gone.
 *
 * @internal
 */
final class Ledger {

	// Failures before which nothing of the request can have reached the server.
	private const NEVER_ARRIVED = array( 'dns', 'connect', 'tls', 'proxy', 'blocked' );

	// What S3 says when there is nothing to remove.
	private const GONE = array( 'NoSuchKey', 'NoSuchVersion', 'NoSuchUpload', 'NoSuchBucket' );

	/**
	 * What is, or may be, in the bucket.
	 *
	 * @var list<Leftover>
	 */
	private array $leftovers;

	/**
	 * Takes up what was noted before.
	 *
	 * @param list<Leftover> $leftovers Noted before.
	 */
	public function __construct( array $leftovers ) {
		$this->leftovers = $leftovers;
	}

	/**
	 * Gives what is, or may be, in the bucket.
	 *
	 * @return list<Leftover>
	 */
	public function leftovers(): array {
		return $this->leftovers;
	}

	/**
	 * Notes what a request may make, before it is sent.
	 *
	 * @param Relay_Request $request Request.
	 */
	public function before( Relay_Request $request ): void {
		$kind = $this->makes( $request );
		if ( '' !== $kind && null === $this->pending( $kind, $request->key ) ) {
			$this->leftovers[] = new Leftover( $kind, $request->key, $request->headers['x-amz-expected-bucket-owner'] ?? '' );
		}
		foreach ( $this->leftovers as $leftover ) {
			if ( $this->removes( $request, $leftover ) ) {
				$leftover->was_tried = true;
			}
		}
	}

	/**
	 * Notes what an answer says.
	 *
	 * @param Relay_Request $request Request.
	 * @param Outcome       $outcome Answer.
	 */
	public function after( Relay_Request $request, Outcome $outcome ): void {
		$kind    = $this->makes( $request );
		$pending = '' === $kind ? null : $this->pending( $kind, $request->key );
		$version = $outcome->headers['x-amz-version-id'] ?? '';
		if ( $this->is_lost( $outcome ) ) {
			return;
		}
		if ( $outcome->is_success() || array() !== array_intersect( self::GONE, Run_Facts::elements( $outcome->body, 'Code' ) ) ) {
			$this->strike_removed( $request, $outcome );
		}
		if ( null === $pending ) {
			return;
		}
		$is_marker = 'true' === ( $outcome->headers['x-amz-delete-marker'] ?? '' ) || ( '' !== $version && 'null' !== $version );
		if ( ! $outcome->is_success() || ( 'marker' === $kind && ! $is_marker ) ) {
			$this->strike( $pending );
			return;
		}
		$upload = 'upload' === $kind ? Run_Facts::elements( $outcome->body, 'UploadId' )[0] ?? '' : '';
		if ( 'upload' === $kind ? ! Field_Rule::is_upload_id( $upload ) : '' !== $version && ! Field_Rule::is_version_id( $version ) ) {
			// Made, but under an id that nobody can name again: it stays to be found.
			return;
		}
		$pending->is_certain = true;
		$pending->version_id = $version;
		$pending->upload_id  = $upload;
		if ( 'object' === $kind && '' !== $version && 'null' !== $version ) {
			$pending->kind = 'version';
		}
		if ( 'marker' === $kind ) {
			$this->name_plain_objects();
		}
		$this->strike_replaced( $pending );
	}

	/**
	 * Strikes one entry out.
	 *
	 * @param Leftover $gone Entry.
	 */
	public function strike( Leftover $gone ): void {
		$this->leftovers = array_values(
			array_filter(
				$this->leftovers,
				static function ( Leftover $leftover ) use ( $gone ): bool {
					return $leftover !== $gone;
				}
			)
		);
	}

	/**
	 * Adds an entry that somebody found in the bucket.
	 *
	 * @param Leftover $found Entry.
	 */
	public function add( Leftover $found ): void {
		$this->leftovers[] = $found;
	}

	/**
	 * Tells whether nobody knows what the server did: no answer, an error of the server, or a page of somebody else.
	 *
	 * @param Outcome $outcome Answer.
	 */
	private function is_lost( Outcome $outcome ): bool {
		if ( '' !== $outcome->kind ) {
			return ! in_array( $outcome->kind, self::NEVER_ARRIVED, true );
		}
		$is_page = 0 === stripos( $outcome->headers['content-type'] ?? '', 'text/html' );
		return $outcome->status >= 500 || ( $outcome->is_success() && $is_page );
	}

	/**
	 * Names what a request makes when it succeeds, '' for nothing.
	 *
	 * @param Relay_Request $request Request.
	 */
	private function makes( Relay_Request $request ): string {
		switch ( $request->operation ) {
			case 'PutObject':
				return 'object';
			case 'CreateMultipartUpload':
				return 'upload';
			case 'DeleteObject':
				// On a versioned bucket; the answer tells.
				return isset( $request->query['versionId'] ) ? '' : 'marker';
		}
		return '';
	}

	/**
	 * Tells whether a request is meant to remove an entry.
	 *
	 * @param Relay_Request $request  Request.
	 * @param Leftover      $leftover Entry.
	 */
	private function removes( Relay_Request $request, Leftover $leftover ): bool {
		if ( $leftover->key !== $request->key ) {
			return false;
		}
		if ( 'AbortMultipartUpload' === $request->operation ) {
			return 'upload' === $leftover->kind && $leftover->upload_id === $request->query['uploadId'];
		}
		if ( 'DeleteObject' !== $request->operation || 'upload' === $leftover->kind ) {
			return false;
		}
		return isset( $request->query['versionId'] )
			? $leftover->has_version( $request->query['versionId'] )
			: 'object' === $leftover->kind && $leftover->has_version( '' );
	}

	/**
	 * Strikes out what a successful request removed.
	 *
	 * @param Relay_Request $request Request.
	 * @param Outcome       $outcome Answer.
	 */
	private function strike_removed( Relay_Request $request, Outcome $outcome ): void {
		$version = $outcome->headers['x-amz-version-id'] ?? '';
		foreach ( $this->leftovers as $leftover ) {
			// A marker with an id of its own hides an object of the time before versioning; the object stays.
			$is_hidden = ! isset( $request->query['versionId'] ) && '' !== $version && 'null' !== $version;
			if ( ! $is_hidden && $this->removes( $request, $leftover ) ) {
				$this->strike( $leftover );
			}
		}
	}

	/**
	 * Gives objects without a version id the one they have in a bucket that makes markers: by its key alone, an object
	 * there is hidden, not removed.
	 */
	private function name_plain_objects(): void {
		foreach ( $this->leftovers as $leftover ) {
			if ( 'object' === $leftover->kind && $leftover->is_certain && '' === $leftover->version_id ) {
				$leftover->version_id = 'null';
			}
		}
	}

	/**
	 * Strikes out what an entry has taken the place of.
	 *
	 * @param Leftover $made Entry.
	 */
	private function strike_replaced( Leftover $made ): void {
		foreach ( $this->leftovers as $leftover ) {
			$is_replaced = 'upload' !== $made->kind && 'upload' !== $leftover->kind && $leftover->is_certain;
			if ( $is_replaced && $leftover !== $made && $leftover->key === $made->key && $leftover->has_version( $made->version_id ) ) {
				$this->strike( $leftover );
			}
		}
	}

	/**
	 * Finds the entry that awaits its answer.
	 *
	 * @param string $kind Kind.
	 * @param string $key  Key.
	 */
	private function pending( string $kind, string $key ): ?Leftover {
		foreach ( $this->leftovers as $leftover ) {
			if ( $leftover->kind === $kind && $leftover->key === $key && ! $leftover->is_certain ) {
				return $leftover;
			}
		}
		return null;
	}
}
