<?php
/**
 * Which keys a request may name.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

use BucketDoctor\Connection\Connection;
use BucketDoctor\Connection\Prefix;

defined( 'ABSPATH' ) || exit;

/**
 * Tells the test's own keys from everybody else's (docs/contracts.md 2, points 3, 4 and 6).
 *
 * @internal
 */
final class Key_Rule {

	private const SHAPE = '[A-Za-z0-9][A-Za-z0-9._-]{0,99}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}){0,2}';

	private string $folders;

	private string $prefix;

	private string $list_name;

	/**
	 * Reads what matters from the connection.
	 *
	 * @param Connection $connection Connection.
	 */
	public function __construct( Connection $connection ) {
		$this->prefix    = $connection->field( 'prefix' );
		$this->folders   = Profile_Folders::writes_under( $connection->field( 'profile' ), $this->prefix );
		$this->list_name = Profile_Folders::list_name( $connection->field( 'profile' ) );
	}

	/**
	 * Tells whether a key lies in the test's own folder.
	 *
	 * @param string $key Key.
	 */
	public function is_own( string $key ): bool {
		$name = '(?:[a-z0-9]{16,64}(?:\/' . self::SHAPE . ')?|probe-[0-9a-f]{8}(?:\.[a-z0-9]{1,5})?)';
		return $this->matches( $this->folders . 'bucket-doctor-test\/' . $name, $key );
	}

	/**
	 * Tells whether a key may be named together with an upload id that nobody ever issued. Some stores look at the name
	 * alone, and who asks may be a browser that an attacker controls: the test's own name and a random part after it keep
	 * the key from being a file of somebody's.
	 *
	 * @param string $key Key.
	 */
	public function is_shape( string $key ): bool {
		$usual = array_map(
			static function ( string $folder ): string {
				return preg_quote( $folder, '/' );
			},
			Profile_Folders::USUAL
		);
		return $this->matches( '(?:' . $this->folders . '|' . implode( '|', $usual ) . ')?' . self::SHAPE, $key )
			&& 1 === preg_match( '/(?:\A|[\/._-])bucket-doctor-[a-z0-9]{16}(?:[._-][A-Za-z0-9._-]*)?\z/', $key );
	}

	/**
	 * Tells whether a list may ask for this prefix.
	 *
	 * @param string $prefix Prefix of a list.
	 */
	public function is_list_prefix( string $prefix ): bool {
		return $prefix === $this->prefix
			|| in_array( $prefix, Profile_Folders::USUAL, true )
			|| $this->matches( $this->folders . '(?:' . preg_quote( $this->list_name, '/' ) . ')?', $prefix )
			|| $this->is_own( $prefix );
	}

	/**
	 * Tells whether a key reaches the server as it is: no client normalises it, and nothing in it ends a line.
	 *
	 * @param string $key Key of an object; a closing slash is part of some names.
	 */
	public static function is_sendable( string $key ): bool {
		$name = '/' === substr( $key, -1 ) ? substr( $key, 0, -1 ) : $key;
		return strlen( $key ) <= 1024 && Prefix::is_clean( $name );
	}

	/**
	 * Matches a whole text.
	 *
	 * @param string $pattern Pattern without delimiters.
	 * @param string $text    Text.
	 */
	private function matches( string $pattern, string $text ): bool {
		return 1 === preg_match( '/\A' . $pattern . '\z/', $text ) && ( '' === $text || self::is_sendable( $text ) );
	}
}
