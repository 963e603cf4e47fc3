<?php
/**
 * Secrets in every encoding.
 *
 * @package BucketDoctor
 */

declare( strict_types=1 );

namespace BucketDoctor\Tests\Unit;

use BucketDoctor\Relay\Redaction;
use PHPUnit\Framework\TestCase;

/**
 * Plants a secret in each way a server may write it.
 */
final class Redaction_Test extends TestCase {

	private const SECRET = 'wJalr/XUtn+FEMI&K7MDENG<bPxRfi"CYEXAMPLE\'KEY=';

	/**
	 * Gives ways to write a secret.
	 *
	 * @return array<string, array{string}>
	 */
	public function spellings(): array {
		$hex = bin2hex( self::SECRET );
		return array(
			'as it is'                      => array( self::SECRET ),
			'percent-encoded'               => array( rawurlencode( self::SECRET ) ),
			'percent-encoded, small digits' => array( strtolower( rawurlencode( '/+' ) ) . 'x' . $this->lower( rawurlencode( self::SECRET ) ) ),
			'form-encoded'                  => array( urlencode( 'a b' ) . urlencode( self::SECRET ) ),
			'percent-encoded twice'         => array( rawurlencode( rawurlencode( self::SECRET ) ) ),
			'in XML'                        => array( htmlspecialchars( self::SECRET, ENT_QUOTES | ENT_XML1 ) ),
			'in HTML'                       => array( htmlspecialchars( self::SECRET, ENT_QUOTES | ENT_HTML401 ) ),
			'in JSON'                       => array( (string) json_encode( self::SECRET ) ),
			'in base64'                     => array( base64_encode( self::SECRET ) ),
			'in base64 for URLs'            => array( strtr( base64_encode( self::SECRET ), '+/', '-_' ) ),
			'in hexadecimal'                => array( $hex ),
			'in hexadecimal capitals'       => array( strtoupper( $hex ) ),
			'as bytes with spaces'          => array( implode( ' ', str_split( $hex, 2 ) ) ),
		);
	}

	/**
	 * @dataProvider spellings
	 *
	 * @param string $spelling Secret, written in one way.
	 */
	public function test_it_finds_the_secret( string $spelling ): void {
		$clean = ( new Redaction( array( self::SECRET, '' ) ) )->clean( '<Error>' . $spelling . '</Error>' );

		$this->assertStringContainsString( Redaction::MARK, $clean );
		$this->assertStringNotContainsString( substr( $spelling, -12, 10 ), $clean );
		$this->assertStringStartsWith( '<Error>', $clean );
		$this->assertStringEndsWith( '</Error>', $clean );
	}

	public function test_it_finds_the_secret_in_the_base64_of_longer_text_at_every_place(): void {
		foreach ( array( '', 'a', 'ab', 'abc' ) as $before ) {
			$clean = (string) base64_decode( str_replace( Redaction::MARK, '', ( new Redaction( array( self::SECRET ) ) )->clean( base64_encode( $before . self::SECRET . 'tail' ) ) ), true );

			$this->assertStringNotContainsString( 'XUtn+FEMI', $clean );
			$this->assertStringNotContainsString( 'XAMPLE', $clean );
		}
	}

	public function test_it_leaves_everything_else_as_it_is(): void {
		$bytes = random_bytes( 64 ) . '<Code>AccessDenied</Code>';

		$this->assertSame( $bytes, ( new Redaction( array( self::SECRET, 'abc', '' ) ) )->clean( $bytes ) );
	}

	/**
	 * Writes percent-encoding with small digits.
	 *
	 * @param string $text Text.
	 */
	private function lower( string $text ): string {
		return (string) preg_replace_callback(
			'/%../',
			static function ( array $hit ): string {
				return strtolower( $hit[0] );
			},
			$text
		);
	}
}
