<?php
/**
 * Takes secrets out of text.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Relay;

defined( 'ABSPATH' ) || exit;

/**
 * Replaces exact secrets in every encoding in which a server may echo them.
 *
 * @internal
 */
final class Redaction {

	public const MARK = '[redacted]';

	// Shorter text is no secret, and its replacement would tear the answer apart.
	private const SHORTEST = 4;

	private const SHORTEST_ENCODED = 8;

	/**
	 * What is searched, the longest first, so that no part of an encoding is left over.
	 *
	 * @var list<string>
	 */
	private array $needles;

	/**
	 * Prepares the search.
	 *
	 * @param list<string> $secrets Secret key, session token, signatures; empty ones are ignored.
	 */
	public function __construct( array $secrets ) {
		$needles = array();
		foreach ( $secrets as $secret ) {
			if ( strlen( $secret ) >= self::SHORTEST ) {
				$needles = array_merge( $needles, self::spellings( $secret ) );
			}
		}
		$needles = array_values( array_unique( $needles ) );
		usort(
			$needles,
			static function ( string $a, string $b ): int {
				return strlen( $b ) <=> strlen( $a );
			}
		);
		$this->needles = $needles;
	}

	/**
	 * Replaces every occurrence.
	 *
	 * @param string $text Text or bytes.
	 */
	public function clean( string $text ): string {
		return str_replace( $this->needles, self::MARK, $text );
	}

	/**
	 * Lists the ways in which a secret may be written.
	 *
	 * @param string $secret Secret.
	 * @return list<string>
	 */
	private static function spellings( string $secret ): array {
		$decimal   = array( '+' => '&#43;', '/' => '&#47;', '=' => '&#61;' );
		$hex       = array( '+' => '&#x2B;', '/' => '&#x2F;', '=' => '&#x3D;' );
		$spellings = array(
			$secret,
			rawurlencode( $secret ),
			urlencode( $secret ),
			rawurlencode( rawurlencode( $secret ) ),
			self::lower_percent( rawurlencode( $secret ) ),
			self::lower_percent( urlencode( $secret ) ),
			htmlspecialchars( $secret, ENT_QUOTES | ENT_XML1 ),
			htmlspecialchars( $secret, ENT_QUOTES | ENT_HTML401 ),
			strtr( $secret, $decimal ),
			strtr( $secret, $hex ),
			strtr( $secret, array_map( 'strtolower', $hex ) ),
			trim( (string) json_encode( $secret, JSON_INVALID_UTF8_SUBSTITUTE ), '"' ), // phpcs:ignore WordPress.WP.AlternativeFunctions
		);
		if ( strlen( $secret ) >= self::SHORTEST_ENCODED ) {
			$bytes       = bin2hex( $secret );
			$spaced      = implode( ' ', str_split( $bytes, 2 ) );
			$spellings[] = $bytes;
			$spellings[] = strtoupper( $bytes );
			$spellings[] = $spaced;
			$spellings[] = strtoupper( $spaced );
			$spellings   = array_merge( $spellings, self::base64_spellings( $secret ) );
		}
		return array_values( array_filter( $spellings ) );
	}

	/**
	 * Lists what of a secret shows in base64, alone and at each place within longer text, in both alphabets.
	 *
	 * @param string $secret Secret.
	 * @return list<string>
	 */
	private static function base64_spellings( string $secret ): array {
		$spellings = array( base64_encode( $secret ) );
		for ( $shift = 0; $shift < 3; $shift++ ) {
			$text = base64_encode( str_repeat( "\0", $shift ) . $secret );
			// Characters that also depend on the neighbours are left out.
			$first       = array( 0, 2, 3 )[ $shift ];
			$last        = intdiv( 8 * ( $shift + strlen( $secret ) ), 6 );
			$spellings[] = substr( $text, $first, $last - $first );
		}
		foreach ( $spellings as $spelling ) {
			$spellings[] = strtr( $spelling, '+/', '-_' );
		}
		return $spellings;
	}

	/**
	 * Writes percent-encoding with small hexadecimal digits.
	 *
	 * @param string $text Percent-encoded text.
	 */
	private static function lower_percent( string $text ): string {
		return (string) preg_replace_callback(
			'/%[0-9A-F]{2}/',
			static function ( array $hit ): string {
				return strtolower( $hit[0] );
			},
			$text
		);
	}
}
