<?php
/**
 * What a run saw so far.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Keys that lists named and version ids that answers named: only these may be read.
 *
 * @internal
 */
final class Run_Facts {

	// Each list asks for one key, so that a run cannot see more; the record is loaded with its user on every page.
	private const MOST = 256;

	// Some stores ignore the limit of a list.
	public const PER_LIST = 10;

	private string $run;

	/**
	 * Keys that lists of this run named.
	 *
	 * @var array<string, true>
	 */
	private array $keys = array();

	/**
	 * Version ids that answers of this run named.
	 *
	 * @var array<string, true>
	 */
	private array $versions = array();

	/**
	 * Ways of removing that were denied: `object`, `version`, `upload`.
	 *
	 * @var list<string>
	 */
	private array $denied;

	/**
	 * Makes the facts of a run.
	 *
	 * @param string       $run      Run id.
	 * @param list<string> $keys     Keys seen before.
	 * @param list<string> $versions Version ids seen before.
	 * @param list<string> $denied   Ways of removing that were denied before.
	 */
	public function __construct( string $run, array $keys = array(), array $versions = array(), array $denied = array() ) {
		$this->run    = $run;
		$this->denied = $denied;
		foreach ( $keys as $key ) {
			$this->keys[ 'k' . $key ] = true;
		}
		foreach ( $versions as $version ) {
			$this->versions[ 'v' . $version ] = true;
		}
	}

	/**
	 * Gives the upload id that no store ever issued.
	 */
	public function invented_upload_id(): string {
		return 'bucket-doctor-' . $this->run;
	}

	/**
	 * Tells whether a list of this run named a key.
	 *
	 * @param string $key Key.
	 */
	public function has_listed( string $key ): bool {
		return isset( $this->keys[ 'k' . $key ] );
	}

	/**
	 * Tells whether an answer of this run named a version id.
	 *
	 * @param string $version Version id.
	 */
	public function has_seen_version( string $version ): bool {
		return isset( $this->versions[ 'v' . $version ] );
	}

	/**
	 * Remembers what an answer names.
	 *
	 * @param Relay_Request         $request Request.
	 * @param int                   $status  Status of the answer.
	 * @param array<string, string> $headers Headers of the answer.
	 * @param string                $body    Body of the answer.
	 */
	public function learn( Relay_Request $request, int $status, array $headers, string $body ): void {
		if ( 403 === $status ) {
			$this->learn_denial( $request );
		}
		if ( $status < 200 || $status > 299 ) {
			return;
		}
		if ( isset( $headers['x-amz-version-id'] ) ) {
			$this->add_version( $headers['x-amz-version-id'] );
		}
		if ( 0 === strpos( $request->operation, 'List' ) ) {
			foreach ( array_slice( self::elements( $body, 'Key' ), 0, self::PER_LIST ) as $key ) {
				if ( Key_Rule::is_sendable( $key ) && count( $this->keys ) < self::MOST ) {
					$this->keys[ 'k' . $key ] = true;
				}
			}
			foreach ( array_slice( self::elements( $body, 'VersionId' ), 0, self::PER_LIST ) as $version ) {
				$this->add_version( $version );
			}
		}
	}

	/**
	 * Gives the keys that lists named.
	 *
	 * @return list<string>
	 */
	public function keys(): array {
		return self::names( $this->keys );
	}

	/**
	 * Gives the version ids that answers named.
	 *
	 * @return list<string>
	 */
	public function versions(): array {
		return self::names( $this->versions );
	}

	/**
	 * Gives the ways of removing that were denied.
	 *
	 * @return list<string>
	 */
	public function denied(): array {
		return $this->denied;
	}

	/**
	 * Reads the contents of all elements of one name, whatever the document around them looks like.
	 *
	 * @param string $xml  Answer.
	 * @param string $name Name of the element.
	 * @return list<string>
	 */
	public static function elements( string $xml, string $name ): array {
		if ( false === preg_match_all( '/<' . $name . '>([^<]*)<\/' . $name . '>/', $xml, $hits ) ) {
			return array();
		}
		return array_map(
			static function ( string $text ): string {
				return html_entity_decode( $text, ENT_QUOTES | ENT_XML1, 'UTF-8' );
			},
			$hits[1]
		);
	}

	/**
	 * Remembers that a way of removing is denied.
	 *
	 * @param Relay_Request $request Request that was denied.
	 */
	private function learn_denial( Relay_Request $request ): void {
		$way = 'AbortMultipartUpload' === $request->operation ? 'upload' : '';
		if ( 'DeleteObject' === $request->operation ) {
			$way = isset( $request->query['versionId'] ) ? 'version' : 'object';
		}
		if ( '' !== $way && ! in_array( $way, $this->denied, true ) ) {
			$this->denied[] = $way;
		}
	}

	/**
	 * Remembers a version id.
	 *
	 * @param string $version Version id.
	 */
	private function add_version( string $version ): void {
		if ( Field_Rule::is_version_id( $version ) && count( $this->versions ) < self::MOST ) {
			$this->versions[ 'v' . $version ] = true;
		}
	}

	/**
	 * Gives what a set holds.
	 *
	 * @param array<string, true> $set Set with marked names.
	 * @return list<string>
	 */
	private static function names( array $set ): array {
		return array_map(
			static function ( string $name ): string {
				return substr( $name, 1 );
			},
			array_keys( $set )
		);
	}
}
