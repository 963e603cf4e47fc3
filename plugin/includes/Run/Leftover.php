<?php
/**
 * Something that a run made.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Run;

defined( 'ABSPATH' ) || exit;

/**
 * An object, version, delete marker or upload that is, or may be, in the bucket because of a run.
 *
 * @internal
 */
final class Leftover {

	/**
	 * `object`, `version`, `marker` or `upload`.
	 */
	public string $kind;

	public string $key;

	public string $version_id = '';

	public string $upload_id = '';

	/**
	 * Account that the request named as the bucket's owner, or ''.
	 */
	public string $owner = '';

	/**
	 * Whether the server said so; false while the answer is awaited and where it was lost.
	 */
	public bool $is_certain = false;

	/**
	 * Whether a request to remove it has been sent.
	 */
	public bool $was_tried = false;

	/**
	 * Whether the key of its run may not remove it.
	 */
	public bool $is_refused = false;

	/**
	 * Makes a leftover that no answer has confirmed yet.
	 *
	 * @param string $kind  Kind.
	 * @param string $key   Key.
	 * @param string $owner Account named as owner, or ''.
	 */
	public function __construct( string $kind, string $key, string $owner ) {
		$this->kind  = $kind;
		$this->key   = $key;
		$this->owner = $owner;
	}

	/**
	 * Reads what was written.
	 *
	 * @param array<mixed> $data Data.
	 */
	public static function from_data( array $data ): self {
		$data                 = array_filter( $data, 'is_scalar' );
		$leftover             = new self( (string) ( $data['kind'] ?? '' ), (string) ( $data['key'] ?? '' ), (string) ( $data['owner'] ?? '' ) );
		$leftover->version_id = (string) ( $data['versionId'] ?? '' );
		$leftover->upload_id  = (string) ( $data['uploadId'] ?? '' );
		$leftover->is_certain = (bool) ( $data['certain'] ?? false );
		$leftover->was_tried  = (bool) ( $data['tried'] ?? false );
		$leftover->is_refused = (bool) ( $data['refused'] ?? false );
		return $leftover;
	}

	/**
	 * Gives what is written.
	 *
	 * @return array<string, string|bool>
	 */
	public function data(): array {
		return $this->shown() + array(
			'owner' => $this->owner,
			'tried' => $this->was_tried,
		);
	}

	/**
	 * Gives what the browser is told: a leftover of the report, and whether it stays on purpose or may not be removed.
	 *
	 * @return array<string, string|bool>
	 */
	public function shown(): array {
		$shown = array(
			'kind'    => $this->kind,
			'key'     => $this->key,
			'certain' => $this->is_certain,
			'stays'   => $this->stays(),
			'refused' => $this->is_refused,
		);
		if ( '' !== $this->version_id ) {
			$shown['versionId'] = $this->version_id;
		}
		if ( '' !== $this->upload_id ) {
			$shown['uploadId'] = $this->upload_id;
		}
		return $shown;
	}

	/**
	 * Tells whether it stays on purpose: where deleting is known to be denied, one key is used again by every run.
	 */
	public function stays(): bool {
		return 1 === preg_match( '~(\A|/)bucket-doctor-test/probe-[0-9a-f]{8}(\.[a-z0-9]+)?\z~', $this->key );
	}

	/**
	 * Names the right that removing it takes: `object` by its key, `version` by its id, `upload`.
	 */
	public function way_to_remove(): string {
		if ( 'upload' === $this->kind ) {
			return 'upload';
		}
		return 'object' === $this->kind && '' === $this->version_id ? 'object' : 'version';
	}

	/**
	 * Tells whether a version id means this one; `null` names the version that has none.
	 *
	 * @param string $version_id Version id of an answer or a request, or ''.
	 */
	public function has_version( string $version_id ): bool {
		$plain = array( '', 'null' );
		return $this->version_id === $version_id || ( in_array( $this->version_id, $plain, true ) && in_array( $version_id, $plain, true ) );
	}
}
